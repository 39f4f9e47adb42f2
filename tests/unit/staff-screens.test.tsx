import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { KioskSettings } from '../../electron/ipc/contract.ts';
import { defaultSettings } from '../../electron/settings.ts';
import { StaffMark } from '../../renderer/staff/staff-mark.tsx';
import type { StaffWords } from '../../renderer/words/staff-words.ts';
import { addStaffWords } from '../../renderer/words/words.ts';
import { everyStaffScreen } from '../gallery/every-staff-screen.tsx';
import { learnContent, wordsOf } from '../support/content.ts';

const content = learnContent();
const { library, languages, staffWords } = content;
const settings: KioskSettings = { ...defaultSettings, setUp: false, problems: [] };
const staffLanguages: readonly StaffWords[] = languages.map(({ code, name, dir }) => {
  const { staff = {}, guide = {} } = staffWords.get(code) ?? {};
  return { code, name, dir, ...addStaffWords(code, { staff, guide }) };
});

describe.each(staffLanguages)('in $code', (words) => {
  type Staff = typeof import('../../locales/en/staff.json');
  const own = staffWords.get(words.code)?.staff as Staff;
  const spoken = wordsOf(content, words.code);
  const screens = everyStaffScreen({ library, settings, words, staffLanguages, languages, content: spoken });
  const markupOf = (name: string) => {
    const screen = screens.find((known) => known.name === `staff: ${name}`);
    if (screen === undefined) throw new Error(`there is no screen "${name}"`);
    return renderToStaticMarkup(screen.at(0));
  };
  const seen = (name: string) => markupOf(name).replace(/<[^>]+>/g, '\n');
  const buttons = (name: string) => markupOf(name).match(/<button.*?<\/button>/g) ?? [];
  const keys = (name: string) => buttons(name).filter((button) => button.includes('data-key'));

  test('every screen has one heading, the other language, and no field that would call up a keyboard', () => {
    for (const { name, at } of screens) {
      const markup = renderToStaticMarkup(at(0));
      // Of a question over it the heading is a second one.
      expect(markup.match(/<h1/g)?.length, name).toBe(markup.includes('<dialog') ? 2 : 1);
      expect(markup, name).not.toMatch(/<input|<textarea|contenteditable/);
      // Those take every touch for themselves.
      if (!/locked|trial/.test(name)) expect(markup, name).toContain(words.code === 'en' ? 'Español' : 'English');
    }
  });

  test('nobody reads a PIN from the screen, only how long it is', () => {
    expect(markupOf('door, typed')).not.toMatch(/2468|3579/);
    expect(markupOf('door, typed')).toContain(own.door.typed_other.replace('{{count}}', '12'));
    expect(markupOf('PIN')).not.toContain('2468');
  });

  test('after a wrong PIN every key is locked, and the time to wait is there', () => {
    expect(keys('door, wrong')).toHaveLength(12);
    for (const key of keys('door, wrong')) expect(key).toContain('disabled');
    expect(seen('door, wrong')).toContain('0:40');
    expect(seen('door, wrong')).toContain(own.door.wrongPin);
  });

  test('OK waits for as many digits as a PIN has', () => {
    const ok = (name: string) => keys(name).at(-1);
    expect(ok('door')).toContain('disabled');
    expect(ok('door, typed')).not.toContain('disabled');
  });

  test('the one-time code is typed with letters that nobody mixes up, and no path of a file is shown', () => {
    const signs = keys('door, code').slice(0, -2);
    expect(signs).toHaveLength(32);
    expect(signs.join('')).not.toMatch(/>[01IO]</);
    expect(seen('door, code')).not.toContain('/');
  });

  test('every walkthrough is one touch away, with its minutes and parts', () => {
    const home = seen('home');
    for (const { id, topics } of library.walkthroughs) {
      expect(home).toContain(spoken.walkthroughs[id]);
      const minutes = topics.reduce((sum, topic) => sum + (spoken.minutes[topic] ?? 0), 0);
      expect(home).toMatch(new RegExp(`${minutes} min[^·]* · ${topics.length} part`));
    }
    expect(home).not.toContain(own.endVisit.label);
    expect(seen('home, visit under way')).toContain(own.giveBack);
    expect(seen('home, visit under way')).toContain(own.endVisit.label);
  });

  test('chosen topics show their place in the order, and with three the others rest', () => {
    const chosen = (name: string) => buttons(name).filter((button) => button.includes('aria-pressed="true"'));
    expect(chosen('topics, two').map((button) => />(\d)</.exec(button)?.[1])).toEqual(['1', '2']);
    expect(buttons('topics, three').filter((button) => button.includes('disabled'))).toHaveLength(3);
    expect(seen('topics')).not.toContain(own.next);
  });

  test('a walkthrough can start at once: everything is chosen already', () => {
    const launch = markupOf('launch, first-injection');
    expect(launch.match(/role="radiogroup"/g)).toHaveLength(5);
    expect(launch.match(/aria-checked="true"/g)).toHaveLength(5);
    expect(seen('launch, first-injection')).toContain(own.launch.start);
  });

  test('each way in which a code is refused says what it is', () => {
    for (const why of ['mistyped', 'old', 'foreign'] as const) {
      expect(seen(`resume, ${why}`)).toContain(own.resume[why]);
    }
  });

  test('a nurse who is back sees where the patient stopped and what is left, without a score', () => {
    const returned = seen('returned');
    const step = library.topics.find(({ id }) => id === 'inject')?.steps[3];
    expect(returned).toContain(spoken.topics['inject']?.steps[step?.id ?? '']?.title);
    for (const list of ['repeated', 'skipped', 'left'] as const) expect(returned).toContain(own.returned[list]);
    expect(returned).not.toMatch(/%|\d\s*\/\s*\d/);
    expect(seen('returned, all well')).toContain(own.returned.nothing);
    expect(seen('returned, all well')).toContain(own.returned.waiting);
  });

  test('what was changed shows its value before, and can be undone; nothing else can', () => {
    expect(seen('settings')).not.toContain(own.undo);
    expect(seen('settings, changed').split(own.undo)).toHaveLength(3);
    expect(seen('settings, changed')).toContain(own.settings.before.replace('{{value}}', 'Riverside'));
  });

  test('what the computer says about settings stands as it is, in English', () => {
    expect(markupOf('settings, problems')).toMatch(/lang="en" dir="ltr"><li>settings\.json: idle/);
    expect(seen('settings, problems')).toContain('cannot be written');
    expect(seen('setting name, not saved')).toContain(own.settings.failed);
  });

  test('review records say who checked a topic, that the day is over, or that nobody did', () => {
    const reviews = seen('reviews');
    expect(reviews).toContain('M. Ortiz, PharmD');
    expect(reviews).toContain(own.reviews.unchecked.split('{{')[0]);
    expect(reviews).toContain(own.reviews.lapsed.split('}}').at(-1));
  });

  test('while the screen is wiped there is nothing to press', () => {
    expect(buttons('cleaning, locked')).toEqual([]);
    expect(seen('cleaning, locked')).toContain('108');
  });

  test('to restart and to exit are asked once more', () => {
    expect(markupOf('end')).not.toContain('<dialog');
    expect(seen('end, exit')).toContain(own.end.sureExit);
    expect(seen('end, restart')).toContain(own.end.sureRestart);
  });

  describe('the self-check', () => {
    const { states, things, sum, checking, elsewhere } = own.selfCheck;

    test('says at once that the kiosk is looking, and cannot be asked again meanwhile', () => {
      expect(seen('self-check, looking')).toContain(checking);
      expect(buttons('self-check, looking').join()).not.toContain(own.selfCheck.again);
    });

    test('names each thing with a sign, a word and the reading, and what to do where there is something to do', () => {
      const cases = [
        ['all in order', 'ok', false],
        ['all to look at', 'attention', true],
        ['all wrong', 'bad', true],
      ] as const;
      for (const [name, state, hasTodo] of cases) {
        const text = seen(`self-check, ${name}`);
        expect(text).toContain(sum[state]);
        const heads = markupOf(`self-check, ${name}`).split('<li').slice(1);
        expect(heads).toHaveLength(Object.keys(things).length);
        for (const head of heads) expect(head).toMatch(new RegExp(`</svg>${states[state]}<`));
        for (const { name: thing, todo } of Object.values(things)) {
          expect(text).toContain(thing);
          expect(text.includes(todo), todo).toBe(hasTodo);
        }
      }
    });

    test('sends staff elsewhere where nothing at all was read', () => {
      const parts = seen('self-check, nothing known').split(elsewhere).length - 1;
      expect(parts).toBe(Math.floor(Object.keys(things).length / 2));
    });

    test('says what came of the trial of the panel', () => {
      const { all, missed, noFinger } = own.selfCheck.trial;
      const half = missed.replace('{{missed}}', '67').replace('{{total}}', '71');
      expect(seen('self-check, all to look at')).toContain(half);
      expect(seen('self-check, all wrong')).toContain(`${half} ${noFinger}`);
      expect(seen('self-check, nothing known')).toContain(all);
      expect(seen('self-check, all in order')).not.toContain(all);
      expect(markupOf('self-check, all to look at').match(/<rect[^>]* data-felt="false"/g)).toHaveLength(68);
    });
  });
});

test('the mark for staff is no button, and nothing is said of it', () => {
  const markup = renderToStaticMarkup(<StaffMark onHeld={() => {}} />);
  expect(markup).toMatch(/^<div[^>]*aria-hidden="true"/);
  expect(markup).not.toMatch(/<button|role=|tabindex/i);
});
