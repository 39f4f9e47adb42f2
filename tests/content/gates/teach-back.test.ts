import { describe, expect, test } from 'vitest';
import { teachBack } from '../../../content/check/teach-back.ts';
import { alsoIn, inTopic, linesOf, says } from '../../support/sample-content.ts';

const STORAGE = 'content/kineret/topics/storage.json: steps';

test('the sample teaches back as it should', () => {
  expect(linesOf(teachBack)).toEqual([]);
});

describe('a topic', () => {
  test('ends with what to tell the nurse, and asks nowhere else', () => {
    const line = `${STORAGE}: expected one teachBack, as the last step`;
    const first = inTopic('storage', ({ steps }) => void steps.unshift(...steps.splice(-1)));
    const two = inTopic('storage', ({ steps }) => void steps.unshift(...steps.slice(-1)));
    const none = inTopic('storage', ({ steps }) => void steps.pop());
    expect(linesOf(teachBack, first)).toEqual([line]);
    expect(linesOf(teachBack, two)).toEqual([line]);
    expect(linesOf(teachBack, none)).toEqual([
      line,
      `${STORAGE}: ask 0 times to tell or show, expected at least 2 prompts`,
    ]);
  });

  test('has a check for each 3 key points', () => {
    const fourth = inTopic('storage', ({ keyPoints }) => void keyPoints.push({ id: 'more', facts: ['cold'] }));
    expect(linesOf(teachBack, fourth)).toEqual([
      `${STORAGE}: have 1 checks (choose, order or sort) for 4 key points, expected at least 2: one for each 3`,
    ]);
    const check = inTopic('storage', ({ steps }) => {
      steps.unshift({ kind: 'order', id: 'order', picture: 'bag', items: ['a', 'b', 'c'], facts: ['cold'] });
    });
    expect(linesOf(teachBack, fourth, check)).toEqual([]);
  });

  test('that teaches with the hands has something to show', () => {
    const told = inTopic('inject', ({ steps }) => {
      for (const step of steps) if (step.kind === 'teachBack') for (const prompt of step.prompts) delete prompt.show;
    });
    expect(linesOf(teachBack, told)).toEqual([
      'content/kineret/topics/inject.json: steps: teach with the hands, expected a prompt with "show": true',
    ]);
  });
});

describe('a question that yes or no can answer is refused', () => {
  const ask = (language: string, text: string) =>
    linesOf(teachBack, says(`${language}/storage`, 'steps.tell.prompts.where.ask', text));
  const line = (language: string, key: string, text: string) =>
    `locales/${language}/storage.json: ${key}: says “${text}”, expected no question that yes or no can answer, but what, how, when or where`;

  test.each([
    'Do you understand?',
    'Did you keep it cold?',
    'Are you ready?',
    'Tell your nurse: is it cold?',
    'Tell your nurse if you understand.',
    'Tell your nurse. If it is warm, can you use it?',
    'Is the syringe clear?',
    'Have you seen it?',
  ])('in a prompt: %s', (text) => {
    expect(ask('en', text)).toEqual([line('en', 'steps.tell.prompts.where.ask', text)]);
  });

  test.each([
    '¿Entiende?',
    '¿Sabe dónde va?',
    '¿Puede usarla?',
    '¿Está lista?',
    'Dígale a su enfermera o enfermero si entiende.',
    '¿Le quedó claro?',
    '¿Se puede usar?',
  ])('in a Spanish prompt: %s', (text) => {
    expect(ask('es', text)).toEqual([line('es', 'steps.tell.prompts.where.ask', text)]);
  });

  test.each([
    'Tell your nurse where you keep it.',
    'Tell your nurse: when you travel, how do you keep it cold?',
    'Show your nurse what you will do. Do not use a real needle.',
    'Tell your nurse what you will do if you are sick.',
    'Show your nurse. Have your carton ready, do it slowly.',
  ])('but not: %s', (text) => {
    expect(ask('en', text)).toEqual([]);
  });

  test.each([
    'Dígale a su enfermera o enfermero qué va a hacer si es de noche.',
    'Dígale a su enfermera o enfermero: ¿en qué lugar la guarda?',
    'Muéstrele a su enfermera o enfermero cómo está la caja.',
  ])('nor in Spanish: %s', (text) => {
    expect(ask('es', text)).toEqual([]);
  });

  test('in the title of a check, if the title asks', () => {
    const key = 'steps.newBox.title';
    const closed = 'You have a new box. Does it go in the fridge?';
    expect(linesOf(teachBack, says('en/storage', key, closed.replace('Does it', 'Is it')))).toHaveLength(1);
    expect(linesOf(teachBack, says('en/storage', key, closed))).toEqual([line('en', key, closed)]);
    expect(linesOf(teachBack, says('en/storage', key, 'It is warm. Are these cold? Put in order.'))).toHaveLength(1);
    expect(linesOf(teachBack, says('en/storage', key, 'Can the box wait: what you do'))).toEqual([]);
  });
});

test('a prompt asks to tell or show the nurse; a language without patterns is let through', () => {
  expect(linesOf(teachBack, says('en/storage', 'steps.tell.prompts.where.ask', 'Say where it goes.'))).toEqual([
    'locales/en/storage.json: steps.tell.prompts.where.ask: says “Say where it goes.”, expected it to begin with “Tell your nurse” or “Show your nurse”',
  ]);
  expect(linesOf(teachBack, says('es/storage', 'steps.tell.prompts.where.ask', 'Diga dónde va.'))).toHaveLength(1);
  expect(linesOf(teachBack, alsoIn('fr'), says('fr/storage', 'steps.tell.prompts.where.ask', 'Dites-le.'))).toEqual([]);
});

describe('whoever needs another go hears it in other words', () => {
  test.each(['choices.counter.reply', 'again', 'prompts.why.otherWords', 'areas.left.reply', 'items.one.reply'])(
    '%s',
    (key) => {
      const repeat = (...texts: readonly string[]) => linesOf(teachBack, says('en/storage', `steps.x.${key}`, texts));
      expect(repeat('light harms the syringe. ', 'The carton keeps it out.')).toEqual([
        `locales/en/storage.json: steps.x.${key}: says again word for word what a step says, expected the matter in other words`,
      ]);
      expect(repeat('Light harms the syringe.', 'Think of a curtain.')).toEqual([]);
    },
  );
});

describe('nobody is judged', () => {
  test.each([
    ['en/storage', 'That is wrong.', 'wrong'],
    ['en/ui', 'Your score', 'score'],
    ['en/welcome', 'Test yourself', 'Test yourself'],
    ['en/emergency', 'An error', 'error'],
    ['en/inject', 'You failed', 'failed'],
    ['en/inject', 'You made a mistake', 'a mistake'],
    ['es/storage', 'Está equivocada.', 'equivocada'],
    ['es/ui', 'Un error', 'error'],
    ['es/inject', 'Su puntaje', 'puntaje'],
  ])('%s: %s', (file, text, word) => {
    expect(linesOf(teachBack, says(file, 'more', text))).toEqual([
      `locales/${file}.json: more: says “${word}”, expected words that judge nobody`,
    ]);
  });

  test.each([
    ['en/storage', 'Heart failure or kidney failure is an illness.'],
    ['en/sources', 'Medication errors'],
    ['en/storage', 'It was left out by mistake.'],
    ['es/storage', 'La luz no falla. Un terrorífico ruido.'],
  ])('but %s may say: %s', (file, text) => {
    expect(linesOf(teachBack, says(file, 'more', text))).toEqual([]);
  });

  test('and the kiosk alone says that nobody did anything wrong', () => {
    expect(linesOf(teachBack, says('en/ui', 'fault.body', 'You did nothing wrong.'))).toEqual([]);
    expect(linesOf(teachBack, says('en/ui', 'fault.title', 'You did nothing wrong.'))).toHaveLength(1);
  });
});
