import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseContent } from '../../content/check/parse-content.ts';
import { problemLine } from '../../content/check/problem.ts';
import { textHash } from '../../content/check/reviews.ts';
import { shownIn } from '../../content/check/shown.ts';
import { flatWords } from '../../content/check/word-keys.ts';
import { root } from '../../scripts/paths.ts';
import { readContentFiles } from '../../scripts/read-content-files.ts';

const files = readContentFiles(root);

/** The problems of the real content after `change` to some of its files. */
function problemsAfter(change: (changed: Map<string, string>) => void): readonly string[] {
  const changed = new Map(files);
  change(changed);
  const parsed = parseContent(changed);
  return parsed.ok ? [] : parsed.problems.map(problemLine);
}

/** Changes one JSON file as a writer would. */
function edit(file: string, change: (json: Record<string, never>) => void) {
  return (changed: Map<string, string>) => {
    const json = JSON.parse(changed.get(file) ?? '{}');
    change(json);
    changed.set(file, JSON.stringify(json));
  };
}

type Loose = Record<string, unknown> & { steps: Record<string, unknown>[]; keyPoints: unknown[] };

const STORAGE = 'content/kineret/topics/storage.json';

test('the content of this project is whole, in every language', () => {
  expect(problemsAfter(() => {})).toEqual([]);
});

describe('a topic', () => {
  test.each<readonly [string, (topic: Loose) => void, string]>([
    [
      'with an unknown step kind',
      (topic) => Object.assign(topic.steps[0] ?? {}, { kind: 'film' }),
      `${STORAGE}: steps.fridge.kind: expected one of read, choose, order, sort, sites, timer, whatIf, teachBack`,
    ],
    [
      'with a step without facts',
      (topic) => Object.assign(topic.steps[0] ?? {}, { facts: [] }),
      `${STORAGE}: steps.fridge.facts: expected at least one fact: a patient is told nothing without one`,
    ],
    [
      'with a fact that does not exist',
      (topic) => Object.assign(topic.steps[0] ?? {}, { facts: ['sto-nothing'] }),
      `${STORAGE}: steps.fridge.facts: names "sto-nothing", expected the id of a fact in content/kineret/facts.json`,
    ],
    [
      'with a fact nobody could confirm',
      (topic) => Object.assign(topic.steps[0] ?? {}, { facts: ['cal-storage-doubt'] }),
      `${STORAGE}: steps.fridge.facts: rests on "cal-storage-doubt", which nobody could confirm, expected a fact of medium or high confidence`,
    ],
    [
      'with a picture that is not there',
      (topic) => Object.assign(topic.steps[0] ?? {}, { picture: 'nothing' }),
      `${STORAGE}: steps.fridge: shows the picture "nothing", expected content/kineret/pictures/nothing.svg`,
    ],
    [
      'with an id used twice',
      (topic) => topic.steps.push(topic.steps[0] ?? {}),
      `${STORAGE}: steps: has "fridge" twice, expected each id once`,
    ],
    [
      'with a check that has no right choice',
      (topic) => {
        const check = topic.steps.find(({ kind }) => kind === 'choose') as { choices: { right?: true }[] };
        for (const choice of check.choices) delete choice.right;
      },
      `${STORAGE}: steps.foundOut.choices: expected exactly one choice with "right": true`,
    ],
    [
      'with too few key points',
      (topic) => topic.keyPoints.splice(1),
      `${STORAGE}: keyPoints: expected 3 to 5 key points`,
    ],
    [
      'with a prompt that goes back to no step',
      (topic) => {
        const last = topic.steps.at(-1) as { prompts: { about: string[] }[] };
        last.prompts[0]?.about.push('nowhere');
      },
      `${STORAGE}: steps.teachBack.prompts.`,
    ],
    [
      'with a thing to sort that belongs nowhere',
      (topic) => {
        const sort = topic.steps.find(({ kind }) => kind === 'sort') as { items: { bin: string }[] };
        for (const item of sort.items.slice(0, 1)) item.bin = 'attic';
      },
      `${STORAGE}: steps.newCarton: expected each item in one of the 2 bins`,
    ],
    [
      'with a setting that does not exist',
      (topic) => Object.assign(topic, { colour: 'blue' }),
      `${STORAGE}: Unrecognized key: "colour"`,
    ],
  ])('%s is named with file, place and what is expected', (_what, change, line) => {
    const lines = problemsAfter(edit(STORAGE, (json) => change(json as unknown as Loose)));
    expect(lines).toContainEqual(expect.stringContaining(line));
  });

  test('that is broken JSON is named', () => {
    const lines = problemsAfter((changed) => changed.set(STORAGE, '{ "id": '));
    expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^${STORAGE}: is not JSON`)));
  });

  test('that nobody lists is named', () => {
    const lines = problemsAfter(
      edit('content/kineret/medicine.json', (json) => {
        const { groups } = json as unknown as { groups: { topics: string[] }[] };
        for (const group of groups) group.topics = group.topics.filter((id) => id !== 'storage');
      }),
    );
    expect(lines).toContain(
      `${STORAGE}: is in no list, expected "storage" in a group of content/kineret/medicine.json`,
    );
  });

  test('broken in every way at once, with other broken files: one line each, all in one run', () => {
    const lines = problemsAfter((changed) => {
      edit(STORAGE, (json) => {
        const [first, second, third] = (json as unknown as Loose).steps;
        Object.assign(first ?? {}, { kind: 'film' });
        Object.assign(second ?? {}, { facts: [] });
        Object.assign(third ?? {}, { picture: 'No picture' });
      })(changed);
      changed.set('content/kineret/facts.json', '[');
      changed.set('locales/es/storage.json', '{');
      edit('content/kineret/topics/inject.json', (json) => {
        Object.assign((json as unknown as Loose).steps[0] ?? {}, { picture: 'nothing' });
      })(changed);
      changed.delete('locales/es/sites.json');
    });
    for (const part of [
      `${STORAGE}: steps.fridge.kind: expected one of`,
      `${STORAGE}: steps.carton.facts: expected at least one fact`,
      `${STORAGE}: steps.noFreeze.picture: expected a name`,
      'content/kineret/facts.json: is not JSON',
      'locales/es/storage.json: is not JSON',
      'content/kineret/topics/inject.json: steps.yourDose: shows the picture "nothing"',
      'locales/es/sites.json: is missing',
    ]) {
      expect(lines.filter((line) => line.includes(part))).toHaveLength(1);
    }
    expect(lines).toHaveLength(7);
  });

  test('that is listed and missing is named', () => {
    expect(problemsAfter((changed) => changed.delete(STORAGE))).toContain(`${STORAGE}: is missing`);
  });
});

describe('words', () => {
  const spanish = 'locales/es/storage.json';

  test('a missing, an extra and an empty text are all named in one run', () => {
    const lines = problemsAfter(
      edit(spanish, (json) => {
        const words = json as unknown as {
          purpose?: string;
          extra: string;
          title: string;
        };
        delete words.purpose;
        words.extra = 'x';
        words.title = ' ';
      }),
    );
    expect(lines).toEqual([
      `${spanish}: purpose: is missing, expected a text`,
      `${spanish}: title: is empty, expected words`,
      `${spanish}: extra: is used by nothing, expected no such key`,
    ]);
  });

  test('a lost plural form is named, also the one that English does not have', () => {
    const lines = problemsAfter(
      edit('locales/es/welcome.json', (json) => {
        delete (json as unknown as { forgets: Record<string, string> }).forgets['minutes_many'];
      }),
    );
    expect(lines).toEqual(['locales/es/welcome.json: forgets.minutes_many: is missing, expected a text']);
  });

  test('the words of the set-up are held to English too: same keys, same placeholders', () => {
    const lines = problemsAfter(
      edit('locales/es/setup.json', (json) => {
        const words = json as unknown as { next?: string; keys: Record<string, string> };
        delete words.next;
        words.keys['ask'] = 'Oprima la tecla';
      }),
    );
    expect(lines).toEqual([
      'locales/es/setup.json: next: is missing, expected a text',
      'locales/es/setup.json: keys.ask: has the placeholders "", expected "{{action}}"',
    ]);
  });

  test('a lost placeholder is named, in any plural form', () => {
    const lines = problemsAfter(
      edit('locales/es/ui.json', (json) => {
        Object.assign((json as unknown as { stillThere: object }).stillThere, { secondsLeft_one: 'Queda poco' });
      }),
    );
    expect(lines).toEqual([
      'locales/es/ui.json: stillThere.secondsLeft_one: has the placeholders "", expected "{{count}}"',
    ]);
  });

  test('a language without a file is named, file by file', () => {
    const lines = problemsAfter((changed) => {
      changed.delete('locales/es/ui.json');
      changed.delete(spanish);
    });
    expect(lines).toEqual(['locales/es/ui.json: is missing', `${spanish}: is missing`]);
  });
});

describe('a picture', () => {
  const fridge = 'content/kineret/pictures/fridge.svg';
  const withInside = (inside: string) => (changed: Map<string, string>) =>
    void changed.set(fridge, (changed.get(fridge) ?? '').replace('</svg>', `${inside}</svg>`));

  test.each([
    ['words', '<text>2 °C</text>', /has a <text>/],
    ['a script', '<script>1</script>', /has a <script>/],
    ['a style that the policy would refuse', '<rect style="fill: red"/>', /has the attribute "style"/],
    ['a colour of its own', '<rect fill="#ff0000"/>', /has fill="#ff0000"/],
    ['a role that does not exist', '<rect fill="var(--pic-nothing)"/>', /has fill="var\(--pic-nothing\)"/],
    ['an address', '<rect href="https://example.org"/>', /has the attribute "href"/],
    ['a class that moves nothing', '<g class="spin"/>', /has class="spin", expected one of pic-move-/],
    ['a class beside a motion', '<g class="pic-move-off spin"/>', /has class="pic-move-off spin"/],
    ['a class without quotes', '<g class=spin />', /has class="spin/],
    ['an event', '<rect onclick="1"/>', /has the attribute "onclick"/],
  ])('with %s is refused', (_what, inside, reason) => {
    expect(problemsAfter(withInside(inside))).toEqual([expect.stringMatching(reason)]);
  });

  test('may name a motion of the style sheet', () => {
    expect(problemsAfter(withInside('<g class="pic-move-off"/>'))).toEqual([]);
  });

  test('that is too large is refused', () => {
    expect(problemsAfter(withInside('<g></g>'.repeat(2000)))).toEqual([
      expect.stringMatching(/bytes, expected at most 8192/),
    ]);
  });

  test('that nobody shows is named', () => {
    const lines = problemsAfter((changed) =>
      changed.set('content/kineret/pictures/lost.svg', changed.get(fridge) ?? ''),
    );
    expect(lines).toContain('content/kineret/pictures/lost.svg: is shown nowhere, expected a use or no file');
  });
});

describe('facts', () => {
  test('no step rests on a fact of low confidence', () => {
    const parsed = parseContent(files);
    if (!parsed.ok) throw new Error('the content is not whole');
    const facts = JSON.parse(files.get('content/kineret/facts.json') ?? '[]') as { id: string; confidence: string }[];
    const low = new Set(facts.filter(({ confidence }) => confidence === 'low').map(({ id }) => id));
    expect(low.size).toBe(10);
    const used = parsed.content.library.topics.flatMap((topic) => shownIn(topic).flatMap((part) => part.facts));
    expect(used.filter((id) => low.has(id))).toEqual([]);
  });

  test('that name a source nobody listed are named', () => {
    const lines = problemsAfter((changed) =>
      changed.set(
        'content/kineret/sources.json',
        JSON.stringify(
          JSON.parse(changed.get('content/kineret/sources.json') ?? '[]').filter(
            ({ id }: { id: string }) => id !== 'EU-PL',
          ),
        ),
      ),
    );
    expect(lines[0]).toMatch(/names "EU-PL", expected the id of a source/);
  });
});

describe('a walkthrough', () => {
  const WALKTHROUGHS = 'content/kineret/walkthroughs.json';
  const first = { id: 'first', sign: 'syringe', topics: ['inject'] };
  const problemsOf = (...walkthroughs: readonly object[]) =>
    problemsAfter((changed) => {
      changed.set(WALKTHROUGHS, JSON.stringify(walkthroughs));
      for (const code of ['en', 'es']) changed.set(`locales/${code}/walkthroughs.json`, '{ "first": "First" }');
    });

  test('goes through topics that there are, each once, and has an id of its own', () => {
    expect(problemsOf(first)).toEqual([]);
    expect(problemsOf({ ...first, topics: ['inject', 'nothing', 'inject'] }, first)).toEqual([
      `${WALKTHROUGHS}: id: has "first" twice, expected each id once`,
      `${WALKTHROUGHS}: first.topics: has "inject" twice, expected each id once`,
      `${WALKTHROUGHS}: first.topics: names "nothing", expected the id of a topic`,
    ]);
  });

  test('has one of the pictograms and at least one topic', () => {
    expect(problemsOf({ ...first, sign: 'star', topics: [] }).slice(0, 2)).toEqual([
      `${WALKTHROUGHS}: first.sign: expected "syringe", "again", "fridge", "heart" or "info"`,
      `${WALKTHROUGHS}: first.topics: expected 1 to 6 topics`,
    ]);
  });

  test('has a name in every language', () => {
    const lines = problemsAfter((changed) => changed.delete('locales/es/walkthroughs.json'));
    expect(lines).toEqual([expect.stringContaining('locales/es/walkthroughs.json')]);
    const other = problemsAfter(edit('locales/es/walkthroughs.json', (json) => delete json['refresher']));
    expect(other).toEqual([expect.stringContaining('locales/es/walkthroughs.json: refresher')]);
  });
});

describe('reviews', () => {
  const review = { topic: 'storage', language: 'en', by: 'A', credential: 'RN', on: '2026-12-01', next: '2027-06-01' };
  const reviewsAfter = (...reviews: readonly object[]) =>
    problemsAfter(edit('content/reviews.json', (json) => Object.assign(json, { reviews })));

  test('count as long as the text is the one that was read, and no longer', () => {
    const read = (change: (changed: Map<string, string>) => void) => {
      const changed = new Map(files);
      change(changed);
      const parsed = parseContent(changed);
      if (!parsed.ok) throw new Error(parsed.problems.map(problemLine).join('\n'));
      return parsed.content;
    };
    const { library, words } = read(() => {});
    const storage = library.topics.find(({ id }) => id === 'storage');
    const text = words.get('en')?.topics['storage'];
    if (storage === undefined || text === undefined) throw new Error('there is no storage topic');
    const hash = textHash(storage, text);
    const withReview = edit('content/reviews.json', (json) => Object.assign(json, { reviews: [{ ...review, hash }] }));
    expect(read(withReview).library.reviews).toEqual([review]);
    const afterwards = read((changed) => {
      withReview(changed);
      edit('locales/en/storage.json', (json) => Object.assign(json, { purpose: 'Keep it well.' }))(changed);
    });
    expect(afterwards.library.reviews).toEqual([]);
  });

  test('of nothing there is, twice, or due before they were made are named', () => {
    const hash = 'x';
    expect(
      reviewsAfter(
        { ...review, hash, topic: 'nothing' },
        { ...review, hash, language: 'xx' },
        { ...review, hash },
        { ...review, hash, next: '2026-11-30' },
      ),
    ).toEqual([
      'content/reviews.json: reviews.nothing in en: expected the id of a topic',
      'content/reviews.json: reviews.storage in xx: expected the code of a language of locales/languages.json',
      'content/reviews.json: reviews.storage in en: is there twice, expected the newest alone',
      'content/reviews.json: reviews.storage in en: is due again on 2026-11-30, expected a day after 2026-12-01',
    ]);
  });

  test('with a day that is none are named', () => {
    expect(reviewsAfter({ ...review, hash: 'x', on: 'yesterday' })).toEqual([
      'content/reviews.json: reviews.item 1.on: expected a day such as "2027-05-22"',
    ]);
  });
});

test('never said of this text: clinically reviewed, professionally translated, ADA compliant', () => {
  const claims =
    /clinically reviewed|professionally translated|ada compliant|revisado clínicamente|traducción profesional/i;
  for (const [file, text] of files) if (file.startsWith('locales/')) expect(text, file).not.toMatch(claims);
});

test('every word of the kiosk itself is used by some screen', () => {
  const screens = globSync('renderer/**/*.{ts,tsx}', { cwd: root })
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
  const keys = ['ui', 'welcome', 'setup'].flatMap((name) => [
    ...flatWords(JSON.parse(files.get(`locales/en/${name}.json`) ?? '{}')).keys(),
  ]);
  const isUsed = (key: string) =>
    screens.includes(`'${key}'`) || screens.includes(`\`${key.slice(0, key.lastIndexOf('.'))}.\${`);
  const unused = keys.map((key) => key.replace(/_(one|other)$/, '')).filter((key) => !isUsed(key));
  expect(unused).toEqual([]);
});
