import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { bareWords } from '../../../content/check/bare-words.ts';
import { problemLine } from '../../../content/check/problem.ts';

const linesOf = (jsx: string) =>
  bareWords(
    new Map([['renderer/page.tsx', `const x = 1;\nconst page = ${jsx};\n`]]),
    (text) => parseSync('page.tsx', text).program,
  ).map(problemLine);
const line = (words: string, number = 2) =>
  `renderer/page.tsx: line ${number}: has the bare words “${words}”, expected a key of locales/en/ui.json`;

describe('words that nobody could translate are found', () => {
  test.each([
    ['<p>Go back</p>', 'Go back'],
    ['<>Ünder</>', 'Ünder'],
    ['<p>{"Go back"}</p>', 'Go back'],
    [`<p>{\`\${x} left\`}</p>`, 'left'],
    ['<p>{x ? "One" : t("a.b")}</p>', 'One'],
    ['<p>{x && "One"}</p>', 'One'],
    ['<p>{x + " left"}</p>', 'left'],
    ['<p>{(x ?? "ok") as string}</p>', 'ok'],
    ['<img alt="A hand" />', 'A hand'],
    ['<a aria-label="Close" />', 'Close'],
    ['<a aria-description={x ? t("a") : "Close"} />', 'Close'],
    ['<a title={`Close`} />', 'Close'],
    ['<input placeholder="name" />', 'name'],
    ['<Button label="Back" />', 'Back'],
    ['<Frame next={{ label: "back", kind: "plain" }} />', 'back'],
    ['<Frame {...turning({ back: { label: "back" } })} />', 'back'],
    ['<Fault words={{ restart: t?.("a") ?? "OK" }} />', 'OK'],
    ['<Fault words={{ body: "try it again" }} />', 'try it again'],
    ['<Frame middle={<p>Here</p>} />', 'Here'],
    ['<ul>{list.map((one) => <li key={one}>Item</li>)}</ul>', 'Item'],
  ])('%s', (jsx, words) => {
    expect(linesOf(jsx)).toEqual([line(words)]);
  });

  test('with the line where they begin', () => {
    expect(
      linesOf('<main>\n  <p className="é 中">\n    Go\n    back\n  </p>\n  <p>{x}</p>\n  <b title="Yes" />\n</main>'),
    ).toEqual([line('Go back', 4), line('Yes', 8)]);
  });
});

describe('what is no word passes', () => {
  test.each([
    '<p>{t("nav.back")}</p>',
    '<p>{t("nav.place", { place: 1, total: x })}</p>',
    `<p className="big" lang="en" dir="ltr" id={\`a-\${x}\`}>{x}</p>`,
    '<p style={{ fontFamily: "Arial Black" }}>{x}</p>',
    '<path d="M10 20L5 5Z" fill="var(--ink)" transform="rotate(5 5)" />',
    '<p>{x} / 12 · {"–"}</p>',
    '<h1>Kineret</h1>',
    '<Fault words={{ title: t?.("a") ?? "Kineret" }} />',
    '<Button kind="primary" icon={<Icon name="back" />} onPress={() => send({ type: "wentBack" })} label={t("a")} />',
    '<Button label="911" />',
    '<Frame next={{ label: t("a"), kind: "plain" }} />',
    '<img alt="" />',
    '<p>{x === "seen" && <Icon />}</p>',
  ])('%s', (jsx) => {
    expect(linesOf(jsx)).toEqual([]);
  });
});

test('several files are named each by its own name', () => {
  const files = new Map([
    ['a.tsx', '<p>One</p>'],
    ['b.tsx', '<p>{x}</p>'],
    ['c.tsx', '<p>Two</p>'],
  ]);
  expect(bareWords(files, (text) => parseSync('page.tsx', text).program).map(({ file }) => file)).toEqual([
    'a.tsx',
    'c.tsx',
  ]);
});
