import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { KioskSettings } from '../../electron/ipc/contract.ts';
import { defaultSettings } from '../../electron/settings.ts';
import { DoneScreen } from '../../renderer/set-up/done-screen.tsx';
import { KeysScreen } from '../../renderer/set-up/keys-screen.tsx';
import { MeasureScreen } from '../../renderer/set-up/measure-screen.tsx';
import { PlaceScreen } from '../../renderer/set-up/place-screen.tsx';
import { nextSetUp, type SetUp, type SetUpEvent, startSetUp } from '../../renderer/set-up/set-up.ts';
import { addSetUpWords } from '../../renderer/words/words.ts';
import { learnContent } from '../support/content.ts';

const { languages, setUpWords } = learnContent();
const nothing = () => {};
const settings: KioskSettings = { ...defaultSettings, setUp: true, problems: [] };
const after = (...events: readonly SetUpEvent[]): SetUp =>
  events.reduce(nextSetUp, startSetUp(settings, { widthPx: 1920, heightPx: 1080 }));

describe.each(languages.map(({ code }) => code))('in %s', (language) => {
  type Words = typeof import('../../locales/en/setup.json');
  const words = setUpWords.get(language) as Words;
  const given = {
    t: addSetUpWords(language, words),
    actions: { otherLanguage: { code: 'es', name: 'Español' }, onLanguage: nothing },
    dispatch: nothing,
  };
  const on: SetUpEvent = { type: 'passedOn' };

  test('the measuring screen says how large the glass would be, and offers both ways on', () => {
    const markup = renderToStaticMarkup(createElement(MeasureScreen, { ...given, setUp: after() }));
    for (const text of ['476.4 mm', '547 mm', '21.5', words.measure.fits, words.leave, 'lang="es"']) {
      expect(markup).toContain(text);
    }
    expect(markup).toContain('--shape:345px');
    expect(markup.match(/<button/g)).toHaveLength(7);
  });

  test('the place screen claims nothing about reach where nobody measured the height', () => {
    const unknown = renderToStaticMarkup(createElement(PlaceScreen, { ...given, setUp: after(on) }));
    expect(unknown).toContain(words.place.unknown);
    expect(unknown).not.toContain('%');
    expect(unknown.match(/aria-pressed="true"/g)).toHaveLength(1);
    const known = after(on, { type: 'heightChanged', byMm: 10 }, { type: 'heightChanged', byMm: 250 });
    expect(renderToStaticMarkup(createElement(PlaceScreen, { ...given, setUp: known }))).toContain('1050 mm (41.3');
  });

  test('every key of the keypad has one line, and one key is asked for at a time', () => {
    const list = renderToStaticMarkup(createElement(KeysScreen, { ...given, setUp: after(on, on), onSave: nothing }));
    for (const name of Object.values(words.keys.actions)) expect(list).toContain(`>${name}<`);
    expect(list).toContain('Enter, Space, +1');
    const asked = after(on, on, { type: 'keyAsked', action: 'next' }, { type: 'keyPressed', key: 'ArrowUp' });
    const question = renderToStaticMarkup(createElement(KeysScreen, { ...given, setUp: asked, onSave: nothing }));
    expect(question).toContain('ArrowUp');
    expect(question).toContain(words.keys.actions.previous);
    expect(question).toContain(words.leave);
    expect(question.match(/<button/g)).toHaveLength(3);
  });

  test('the last screen says what was saved, that nothing was, or what is wrong', () => {
    const done = (setUp: SetUp) =>
      renderToStaticMarkup(createElement(DoneScreen, { ...given, setUp, onSave: nothing, onStart: nothing }));
    const save: SetUpEvent = { type: 'saveStarted' };
    expect(done(after(on, on, save))).not.toContain(words.done.start);
    expect(done(after(on, on, save, { type: 'saveEnded', result: { ok: true, settings } }))).toContain(
      words.done.nothing,
    );
    const measured = after({ type: 'cardFits' }, { type: 'heightForgotten' }, on, save);
    const saved = done(nextSetUp(measured, { type: 'saveEnded', result: { ok: true, settings } }));
    expect(saved).toContain(words.done.saved);
    expect(saved).toContain('476.4 mm');
    const failed = done(
      nextSetUp(measured, { type: 'saveEnded', result: { ok: false, problem: 'settings.json: full' } }),
    );
    for (const text of [words.done.failed, 'settings.json: full', words.done.again, words.done.start]) {
      expect(failed).toContain(text);
    }
  });
});
