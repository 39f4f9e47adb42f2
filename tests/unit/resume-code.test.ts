import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hands, textSizes, themes, usualComfort } from '../../renderer/session/comfort.ts';
import type { Guide } from '../../renderer/session/guide.ts';
import { taught } from '../../renderer/session/guide.ts';
import {
  CODE_LETTERS,
  type CodeContext,
  mostTopics,
  readResumeCode,
  resumeCode,
} from '../../renderer/session/resume-code.ts';
import { launched, nextSession, type Visit } from '../../renderer/session/session.ts';
import { learnContent } from '../support/content.ts';

const content = learnContent();
const languages = content.languages.map(({ code }) => code);
const context: CodeContext = { library: content.library, languages, today: '2026-11-27' };
const tomorrow = { ...context, today: '2026-11-28' };
const otherTexts = {
  ...context,
  library: {
    ...content.library,
    hash: `0${content.library.hash.slice(1).replace(/^./, (digit) => (digit === 'f' ? '0' : 'f'))}`,
  },
};

type Guided = Visit & { readonly guide: Guide };

const anyPlan = fc.oneof(
  fc.constantFrom(...content.library.walkthroughs).map(({ id, topics }) => ({ walkthrough: id, topics })),
  fc
    .subarray(
      content.library.topics.map(({ id }) => id),
      { minLength: 1, maxLength: 3 },
    )
    .map((topics) => ({ walkthrough: null, topics })),
);

/** A walkthrough that was gone through for a while. */
const anyVisit: fc.Arbitrary<Guided> = fc
  .record({
    plan: anyPlan,
    hasTeachBack: fc.boolean(),
    pair: fc.shuffledSubarray([...languages], { minLength: 1, maxLength: 2 }),
    comfort: fc.record({
      textSize: fc.constantFrom(...textSizes),
      theme: fc.constantFrom(...themes),
      hand: fc.constantFrom(...hands),
      lowReach: fc.boolean(),
      isCalm: fc.boolean(),
    }),
    steps: fc.nat({ max: 70 }),
  })
  .map(({ plan, hasTeachBack, pair: [language = 'en', beside = null], comfort, steps }) => {
    const launch = { ...plan, hasTeachBack, beside, nurseLanguage: 'en', language, comfort };
    let visit: Visit = launched(launch);
    for (let step = 0; step < steps; step += 1) {
      const next = nextSession(content.library, visit, { type: 'wentOn' });
      if (next.at === 'visit') visit = next;
    }
    return visit as Guided;
  });

/** What a code has to bring back. */
function kept({ language, comfort, place, guide }: Visit) {
  return {
    ...{ language, comfort, place },
    plan: guide && [guide.walkthrough, guide.topics, guide.hasTeachBack, guide.beside],
  };
}

function codeOf(visit: Guided): string {
  return resumeCode(context, visit) ?? 'no code';
}

function dayAfter(days: number): string {
  return new Date(Date.parse(`${context.today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

describe('a nurse who was called away', () => {
  test('goes on with plan, place, languages and comfort as they were', () => {
    fc.assert(
      fc.property(anyVisit, (visit) => {
        const code = codeOf(visit);
        expect(code).toMatch(new RegExp(`^[${CODE_LETTERS}]{8}$`));
        const read = readResumeCode(context, code, 'en');
        expect(read.ok && kept(read.visit)).toEqual(kept(visit));
      }),
      { numRuns: 300 },
    );
  });

  test('has a code at every place of every walkthrough, with and without teach-back', () => {
    for (const { id, topics } of content.library.walkthroughs) {
      for (const hasTeachBack of [true, false]) {
        const launch = { walkthrough: id, topics, hasTeachBack, beside: null, nurseLanguage: 'en', language: 'es' };
        let visit = launched({ ...launch, comfort: usualComfort }) as Guided;
        for (;;) {
          const read = readResumeCode(context, codeOf(visit), 'en');
          expect(read.ok && kept(read.visit)).toEqual(kept(visit));
          if (visit.place.at === 'summary') break;
          visit = nextSession(content.library, visit, { type: 'wentOn' }) as Guided;
        }
      }
    }
  });

  test('may type small letters, spaces and dashes', () => {
    const visit = launched({
      ...{ walkthrough: 'refresher', topics: ['dose', 'sites', 'inject'], hasTeachBack: true, beside: 'es' },
      ...{ nurseLanguage: 'en', language: 'en', comfort: usualComfort },
    }) as Guided;
    const code = codeOf(visit);
    const typed = ` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)} `;
    expect(readResumeCode(context, typed, 'en')).toEqual(readResumeCode(context, code, 'en'));
    expect(readResumeCode(context, typed, 'en').ok).toBe(true);
  });

  test('called away in another go, comes back to the question', () => {
    const launch = { walkthrough: null, topics: ['storage'], hasTeachBack: true, beside: null, nurseLanguage: 'en' };
    const start = launched({ ...launch, language: 'en', comfort: usualComfort });
    const topic = content.library.topics.find(({ id }) => id === 'storage');
    const index = topic?.steps.findIndex(({ kind }) => kind === 'teachBack') ?? -1;
    const step = topic?.steps[index];
    const promptId = step?.kind === 'teachBack' ? (step.prompts[0]?.id ?? '') : '';
    const asked = nextSession(content.library, start, { type: 'jumped', topicId: 'storage', index });
    const again = nextSession(content.library, asked, { type: 'promptMarked', promptId, as: 'again' }) as Guided;
    expect(again.place.at).toBe('again');
    const read = readResumeCode(context, codeOf(again), 'en');
    expect(read.ok && read.visit.place).toEqual({ at: 'step', topicId: 'storage', index, part: 0 });
  });

  test('is not told that everything before was skipped', () => {
    const [walkthrough] = content.library.walkthroughs;
    const launch = { hasTeachBack: true, beside: null, nurseLanguage: 'en', language: 'en', comfort: usualComfort };
    const start = launched({ ...launch, walkthrough: walkthrough?.id ?? '', topics: walkthrough?.topics ?? [] });
    const topicId = walkthrough?.topics[1] ?? '';
    const there = nextSession(content.library, start, { type: 'jumped', topicId, index: 2 }) as Guided;
    const read = readResumeCode(context, codeOf(there), 'en');
    const first = taught(content.library, there.guide).topics.find(({ id }) => id === walkthrough?.topics[0]);
    expect(read.ok && read.visit.guide?.visited).toHaveLength((first?.steps.length ?? 0) + 3);
  });
});

describe('a code that does not fit', () => {
  test('with one letter changed, or any two changed places, is mistyped', () => {
    fc.assert(
      fc.property(anyVisit, fc.nat(7), fc.nat(7), fc.constantFrom(...CODE_LETTERS), (visit, from, to, letter) => {
        const code = [...codeOf(visit)];
        const changed = code.with(from, letter).join('');
        const swapped = code
          .with(from, code[to] ?? '')
          .with(to, code[from] ?? '')
          .join('');
        for (const typed of [changed, swapped]) {
          if (typed === code.join('')) continue;
          expect(readResumeCode(context, typed, 'en')).toEqual({ ok: false, why: 'mistyped' });
        }
      }),
      { numRuns: 500 },
    );
  });

  test('with any two letters changed is refused', () => {
    fc.assert(
      fc.property(
        anyVisit,
        fc.tuple(fc.nat(7), fc.nat(7)).filter(([one, other]) => one !== other),
        fc.tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 31 })),
        (visit, places, by) => {
          const code = [...codeOf(visit)];
          for (const [index, place] of places.entries()) {
            const letter = CODE_LETTERS.indexOf(code[place] ?? '');
            code[place] = CODE_LETTERS[(letter + (by[index] ?? 0)) % 32] ?? '';
          }
          expect(readResumeCode(context, code.join(''), 'en').ok).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('of another day is refused, and of the last seven days says that it is old, whatever day it is', () => {
    fc.assert(
      fc.property(anyVisit, fc.nat({ max: 40 }), fc.integer({ min: 1, max: 1000 }), (visit, from, age) => {
        const code = resumeCode({ ...context, today: dayAfter(from) }, visit) ?? 'no code';
        const read = readResumeCode({ ...context, today: dayAfter(from + age) }, code, 'en');
        expect(read.ok).toBe(false);
        const soon = { ...context, today: dayAfter(from + (age % 7) + 1) };
        expect(readResumeCode(soon, code, 'en')).toEqual({ ok: false, why: 'old' });
      }),
    );
  });

  test('from a kiosk with other texts says so, but for one text in some hundreds that looks the same', () => {
    const visit = launched({
      ...{ walkthrough: 'refresher', topics: ['dose', 'sites', 'inject'], hasTeachBack: true, beside: 'es' },
      ...{ nurseLanguage: 'en', language: 'en', comfort: usualComfort },
    }) as Guided;
    const code = codeOf(visit);
    const hashes = Array.from({ length: 4000 }, (_, index) => createHash('sha256').update(`${index}`).digest('hex'));
    const accepted = hashes.filter((hash) => {
      const other = { ...context, library: { ...content.library, hash: hash.slice(0, 16) } };
      return readResumeCode(other, code, 'en').ok;
    });
    expect(accepted.length).toBeLessThan(4000 / 200);
  });

  test('from a kiosk with other texts stays foreign whatever it holds', () => {
    fc.assert(
      fc.property(anyVisit, (visit) => {
        expect(readResumeCode(otherTexts, codeOf(visit), 'en')).toEqual({ ok: false, why: 'foreign' });
        expect(readResumeCode({ ...otherTexts, today: tomorrow.today }, codeOf(visit), 'en').ok).toBe(false);
      }),
    );
  });

  test('of any other form is mistyped', () => {
    for (const typed of ['', 'ABCD', 'ABCD-EFGH-J', '0000-1111', 'ÄÖÜ']) {
      expect(readResumeCode(context, typed, 'en')).toEqual({ ok: false, why: 'mistyped' });
    }
  });
});

test('a nurse may choose three topics, and fewer where many languages need the room', () => {
  expect(mostTopics(content.library, languages)).toBe(3);
  const many = Array.from({ length: 12 }, (_, index) => `l${index}`);
  expect(mostTopics(content.library, many)).toBe(2);
});
