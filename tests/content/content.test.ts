import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseContent } from '../../content/check/parse-content.ts';
import { problemLine } from '../../content/check/problem.ts';
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

type Loose = Record<string, unknown> & { steps: Record<string, unknown>[]; keyPoints: unknown[]; topics: string[] };

const STORAGE = 'content/kineret/topics/storage.json';

test('the content of this project is whole, in every language', () => {
  expect(problemsAfter(() => {})).toEqual([]);
});

describe('a topic', () => {
  test.each<readonly [string, (topic: Loose) => void, string]>([
    [
      'with an unknown step kind',
      (topic) => Object.assign(topic.steps[0] ?? {}, { kind: 'film' }),
      `${STORAGE}: steps.fridge.kind: expected "read" or "choose"`,
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
      'with a setting that does not exist',
      (topic) => Object.assign(topic, { colour: 'blue' }),
      `${STORAGE}: Unrecognized key: "colour"`,
    ],
  ])('%s is named with file, place and what is expected', (_what, change, line) => {
    expect(problemsAfter(edit(STORAGE, (json) => change(json as unknown as Loose)))).toContain(line);
  });

  test('that is broken JSON is named', () => {
    const lines = problemsAfter((changed) => changed.set(STORAGE, '{ "id": '));
    expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^${STORAGE}: is not JSON`)));
  });

  test('that nobody lists is named', () => {
    const lines = problemsAfter(
      edit('content/kineret/medicine.json', (json) => (json as unknown as Loose).topics.splice(2, 1)),
    );
    expect(lines).toContain(
      `${STORAGE}: is in no list, expected "storage" among the topics of content/kineret/medicine.json`,
    );
  });

  test('that is listed and missing is named', () => {
    expect(problemsAfter((changed) => changed.delete(STORAGE))).toContain(`${STORAGE}: is missing`);
  });
});

describe('words', () => {
  const spanish = 'locales/es/storage.json';

  test('a missing, an extra, an empty and an overlong text are all named in one run', () => {
    const lines = problemsAfter(
      edit(spanish, (json) => {
        const words = json as unknown as {
          purpose?: string;
          extra: string;
          title: string;
          steps: { fridge: { body: string[] } };
        };
        delete words.purpose;
        words.extra = 'x';
        words.title = ' ';
        words.steps.fridge.body = ['Uno. Dos.', 'Tres.', 'Cuatro.'];
      }),
    );
    expect(lines).toEqual([
      `${spanish}: purpose: is missing, expected a text`,
      `${spanish}: title: is empty, expected words`,
      `${spanish}: steps.fridge.body: has 4 sentences, expected at most 3`,
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
    ['an event', '<rect onclick="1"/>', /has the attribute "onclick"/],
  ])('with %s is refused', (_what, inside, reason) => {
    expect(problemsAfter(withInside(inside))).toEqual([expect.stringMatching(reason)]);
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
    const used = parsed.content.library.topics.flatMap(({ steps, keyPoints }) =>
      [...steps, ...keyPoints].flatMap((part) => part.facts),
    );
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

test('never said of this text: clinically reviewed, professionally translated, ADA compliant, wrong, incorrect', () => {
  const claims =
    /clinically reviewed|professionally translated|ada compliant|revisado clínicamente|traducción profesional/i;
  const scolding = /\b(wrong|incorrect|error|incorrecto|equivocado|equivocada)\b/i;
  for (const [file, text] of files) {
    if (!file.startsWith('locales/')) continue;
    const words = text.replaceAll('nothing wrong', '');
    expect(words, file).not.toMatch(claims);
    expect(words, file).not.toMatch(scolding);
  }
});

test('every word of the kiosk itself is used by some screen', () => {
  const screens = globSync('renderer/**/*.{ts,tsx}', { cwd: root })
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
  const keys = ['ui', 'welcome'].flatMap((name) => [
    ...flatWords(JSON.parse(files.get(`locales/en/${name}.json`) ?? '{}')).keys(),
  ]);
  const unused = keys.filter((key) => !screens.includes(`'${key.replace(/_(one|other)$/, '')}'`));
  expect(unused).toEqual([]);
});
