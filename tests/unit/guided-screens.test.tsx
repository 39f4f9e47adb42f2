import { Children, createElement, isValidElement, type ReactElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Beside } from '../../renderer/components/panes.ts';
import { JumpDialog } from '../../renderer/guided/jump-dialog.tsx';
import { NurseStrip } from '../../renderer/guided/nurse-strip.tsx';
import { PauseDialog } from '../../renderer/guided/pause-dialog.tsx';
import { stripLines } from '../../renderer/guided/strip-lines.ts';
import { LeaveDialog, type LeaveDialogProps } from '../../renderer/screens/leave-dialog.tsx';
import { StepScreen } from '../../renderer/screens/step-screen.tsx';
import { findTopic } from '../../renderer/session/places.ts';
import type { SessionEvent, Visit } from '../../renderer/session/session.ts';
import { VisitScreens, type VisitScreensProps } from '../../renderer/visit-screens.tsx';
import { addWords } from '../../renderer/words/words.ts';
import { learnContent, wordsOf } from '../support/content.ts';
import { after, guidedVisit, nurseWordsOf, toStep } from '../support/guided.ts';

const content = learnContent();
const { library, languages } = content;
const { ui, topics } = wordsOf(content, 'en');
const nothing = () => {};

/** Words as a reader sees them, without tags. */
const read = (markup: string) =>
  markup
    .replace(/<[^>]+>/g, '\n')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');

const count = (text: string, part: string) => text.split(part).length - 1;

const propsOf = (visit: Visit): VisitScreensProps => ({
  ...{ library, visit, languages, lowReach: null, secondsLeft: 0, resumeCode: null, dispatch: nothing },
  words: addWords(visit.language, wordsOf(content, visit.language)),
  emergencyWords: wordsOf(content, visit.language).emergency,
  clinic: { phone: '555-010-0199', afterHoursPhone: '555-010-0142' },
});

function draw(visit: Visit, change: Partial<VisitScreensProps> = {}): string {
  return renderToStaticMarkup(createElement(VisitScreens, { ...propsOf(visit), ...change }));
}

/** What "Yes, I'm finished" does. */
function eventOfLeaving(visit: Visit): SessionEvent | undefined {
  let event: SessionEvent | undefined;
  const screen = VisitScreens({
    ...propsOf(visit),
    dispatch: (sent) => {
      event = sent;
    },
  }) as ReactElement<{ readonly children: ReactNode }>;
  const dialog = Children.toArray(screen.props.children).find(
    (child): child is ReactElement<LeaveDialogProps> => isValidElement(child) && child.type === LeaveDialog,
  );
  dialog?.props.onLeave();
  return event;
}

const teachBack = toStep(content, 'sites', 'teachBack');
const marked = (promptId: string, as: 'shown' | 'again'): readonly SessionEvent[] => [
  teachBack,
  { type: 'promptMarked', promptId, as },
];
const toSummary: readonly SessionEvent[] = [teachBack, { type: 'wentOn' }, { type: 'wentOn' }];

describe('while a nurse guides', () => {
  test('leaving is the nurse\'s: the tile "I\'m finished" is not there, comfort, language and 911 are', () => {
    const screen = read(draw(guidedVisit()));
    expect(screen).not.toContain(ui.bar.leave);
    for (const label of [ui.bar.comfort, ui.bar.language, ui.bar.emergency]) expect(screen).toContain(label);
  });

  test('nothing lies before the first part, and the second one leads back to it', () => {
    expect(read(draw(guidedVisit()))).not.toContain(ui.nav.back);
    expect(read(draw(after(content, guidedVisit(), { type: 'jumped', topicId: 'sites', index: null })))).toContain(
      ui.nav.back,
    );
  });

  test('each question to tell or show has its state in words', () => {
    const { notYet, shown, again } = ui.teachBack;
    const fresh = read(draw(after(content, guidedVisit(), teachBack)));
    expect(count(fresh, notYet)).toBe(2);
    const some = read(
      draw(after(content, guidedVisit(), ...marked('spots', 'shown'), ...marked('next', 'again'), teachBack)),
    );
    expect(some).toContain(shown);
    expect(some).toContain(again);
    expect(some).not.toContain(notYet);
  });

  test('a patient who has the screen sees the questions alone', () => {
    const screen = read(draw(after(content, guidedVisit(), teachBack, { type: 'handedOver' })));
    expect(screen).toContain(topics['sites']?.steps['teachBack']?.prompts?.['spots']?.ask);
    expect(screen).not.toContain(ui.teachBack.notYet);
  });

  test('another go begins with other words, and its last step leads back to the question', () => {
    const visit = after(content, guidedVisit(), ...marked('next', 'again'));
    const first = read(draw(visit));
    for (const sentence of topics['sites']?.steps['teachBack']?.prompts?.['next']?.otherWords ?? [])
      expect(first).toContain(sentence);
    const lookedAt = after(content, visit, { type: 'wentOn' }, { type: 'wentOn' }, { type: 'wentOn' });
    expect(read(draw(lookedAt))).toContain(ui.guided.toQuestion);
  });

  test('the strip names what can be marked, and can be marked only then', () => {
    const strip = (...events: readonly SessionEvent[]) => {
      const visit = after(content, guidedVisit(), ...events);
      const words = nurseWordsOf(content, 'es');
      if (visit.guide === null) throw new Error('nobody guides');
      const lines = stripLines(library, visit.guide, visit.place, words);
      return renderToStaticMarkup(
        createElement(NurseStrip, { words, lines, canHandOver: true, onAsk: nothing, onMark: nothing }),
      );
    };
    expect(strip(teachBack)).toContain('lang="es" dir="ltr" data-nurse="true"');
    expect(read(strip(teachBack))).toContain('Lo mostró');
    expect(read(strip())).not.toContain('Lo mostró');
    for (const label of ['Ir a', 'Dar al paciente', 'Pausa']) expect(read(strip())).toContain(label);
  });
});

describe('in two languages', () => {
  const spanish: Beside = { code: 'es', dir: 'ltr', words: addWords('es', wordsOf(content, 'es')) };
  const sites = findTopic(library, 'storage');
  const index = sites?.steps.findIndex(({ id }) => id === 'foundOut') ?? -1;
  const step = sites?.steps[index];
  if (sites === undefined || step === undefined) throw new Error('storage has no such check');
  const screen = renderToStaticMarkup(
    createElement(StepScreen, {
      words: addWords('en', wordsOf(content, 'en')),
      actions: { onComfort: nothing, onLanguages: nothing, onEmergency: nothing, onLeave: null },
      ...{ lowReach: null, pictures: {}, notice: 'unchecked', part: 0, onPart: nothing, beside: spanish },
      ...{ topic: sites, index, step, answer: undefined },
      ...{ onBack: nothing, onNext: nothing, onAnswer: nothing, onSources: nothing },
    }),
  );

  test("the patient's comes first, and the other one says which it is", () => {
    const english = topics['storage']?.steps['foundOut']?.title ?? '';
    const other = wordsOf(content, 'es').topics['storage']?.steps['foundOut']?.title ?? '';
    expect(screen.indexOf(english)).toBeGreaterThan(0);
    expect(screen.indexOf(other)).toBeGreaterThan(screen.indexOf(english));
    expect(screen.slice(0, screen.indexOf(other))).toContain('lang="es" dir="ltr"');
  });

  test('there is one heading to go to, and either language can be answered', () => {
    expect(count(screen, '<h1')).toBe(1);
    for (const language of ['en', 'es']) {
      const { choices = {} } = wordsOf(content, language).topics['storage']?.steps['foundOut'] ?? {};
      for (const { label } of Object.values(choices)) expect(read(screen)).toContain(label);
    }
  });
});

describe('a patient who has the screen', () => {
  const alone = after(content, guidedVisit(), { type: 'handedOver' });

  test('goes on to the next part, which has its name and its time', () => {
    const end = after(
      content,
      guidedVisit(),
      toStep(content, 'get-ready', 'teachBack'),
      { type: 'handedOver' },
      { type: 'wentOn' },
    );
    const screen = read(draw(end));
    expect(screen).toContain(topics['sites']?.title);
    expect(screen).toContain(ui.guided.toNextPart);
    expect(screen).not.toContain(ui.finished.another);
    expect(screen).toMatch(/About \d\sminutes/);
  });

  test('says that they are finished, hears that the nurse comes back, and keeps what they did', () => {
    const asked = after(content, alone, { type: 'dialogOpened', ask: 'leave' });
    expect(read(draw(asked))).toContain(ui.guided.nurseComes);
    expect(read(draw(asked))).not.toContain(ui.leave.body);
    const waiting = after(content, asked, { type: 'handedBack' });
    expect(read(draw(waiting))).toContain(ui.guided.waiting);
    expect(read(draw(waiting))).toContain(ui.nav.back);
    expect(eventOfLeaving(asked)).toEqual({ type: 'handedBack' });
  });

  test('who waits and says so once more ends the visit', () => {
    const waiting = after(content, alone, { type: 'handedBack' }, { type: 'dialogOpened', ask: 'leave' });
    expect(read(draw(waiting))).toContain(ui.leave.body);
    expect(eventOfLeaving(waiting)).toEqual({ type: 'left' });
  });
});

describe('the summary', () => {
  test('tells of every question what came of it', () => {
    const events = [...marked('spots', 'again'), ...marked('spots', 'shown'), ...marked('next', 'again')];
    const screen = read(draw(after(content, guidedVisit(), ...events, ...toSummary)));
    expect(screen).toContain(ui.summary.shownLater);
    expect(screen).toContain(ui.summary.again);
    expect(count(screen, ui.summary.notYet)).toBe(2);
  });

  test('has the key points of the plan, and the topics that were not part of it', () => {
    const screen = read(draw(after(content, guidedVisit(), ...toSummary)));
    for (const point of Object.values(topics['sites']?.keyPoints ?? {})) expect(screen).toContain(point);
    expect(screen).toContain(topics['storage']?.title);
    expect(count(screen, topics['sites']?.title ?? '')).toBe(1);
  });

  test("says whom to call, or to ask the nurse where the clinic's numbers are not set", () => {
    const visit = after(content, guidedVisit(), ...toSummary);
    const withPhones = read(draw(visit));
    for (const phone of ['555-010-0199', '555-010-0142']) expect(withPhones).toContain(phone);
    const without = read(draw(visit, { clinic: { phone: '', afterHoursPhone: '' } }));
    expect(without).toContain(ui.summary.askNurse);
    expect(without).not.toContain('555');
  });

  test('without teach-back asks nothing and tells of no question', () => {
    const visit = after(
      content,
      guidedVisit({ hasTeachBack: false }),
      toStep(content, 'sites', 'newWarning'),
      { type: 'wentOn' },
      { type: 'wentOn' },
    );
    const screen = read(draw(visit));
    expect(screen).toContain(ui.summary.finish);
    expect(screen).not.toContain(ui.summary.notYet);
  });
});

describe('what only the nurse is asked', () => {
  const words = nurseWordsOf(content, 'en');

  test('a code in two groups of four, or none at all', () => {
    const pause = (resumeCode: string | null) =>
      read(
        renderToStaticMarkup(
          createElement(PauseDialog, { words, resumeCode, lowReach: null, onGoOn: nothing, onEnd: nothing }),
        ),
      );
    expect(pause('K7MP4XQ9')).toContain('K7MP-4XQ9');
    expect(pause(null)).not.toContain(words.guide('pause.code'));
  });

  test('to jump: every part and step of the plan from where they are, which is marked', () => {
    const { place } = after(content, guidedVisit(), toStep(content, 'sites', 'helper'));
    const dialog = renderToStaticMarkup(
      createElement(JumpDialog, {
        ...{ words, place, lowReach: null, part: 0, onPart: nothing, onJump: nothing, onClose: nothing },
        topics: ['get-ready', 'sites'].flatMap((id) => findTopic(library, id) ?? []),
      }),
    );
    const shown = read(dialog);
    expect(shown.indexOf('Part 2: Where to inject')).toBeLessThan(shown.indexOf('Part 1: Get ready to inject'));
    expect(count(dialog, '<li')).toBe(2 + 12 + 13);
    expect(/aria-current="true"[^>]*>.*?<span>([^<]+)/.exec(dialog)?.[1]).toBe('2. Leave other spots to a helper');
    expect(count(dialog, 'aria-current')).toBe(1);
  });
});
