import type { Plugin } from 'vite';
import { type Content, parseContent } from '../content/check/parse-content.ts';
import { problemLine } from '../content/check/problem.ts';
import { minutesIn } from '../content/check/reading-time.ts';
import { picturesOf } from '../content/check/shown.ts';
import { keepAllTogether } from '../renderer/words/keep-together.ts';
import { readContentFiles } from './read-content-files.ts';

/** What the first screen needs, and the words of the 911 screen; everything else is loaded when it is used. */
const START = 'virtual:kiosk-start';

/**
 * Parses the content once, while building, and stops the build with every problem it finds. The page gets plain
 * modules whose words keep numbers and units together: one for the library, one a language, one for the pictures of each topic. None of them is in the
 * start bundle, so start-up does not grow with languages or topics.
 */
export function contentPlugin(root: string): Plugin {
  let content: Content | undefined;
  return {
    name: 'kiosk-content',
    buildStart() {
      content = readOrStop(this, root);
    },
    resolveId(id) {
      return id === START ? `\0${START}` : undefined;
    },
    load(id) {
      if (id !== `\0${START}` || content === undefined) return undefined;
      const { languages, welcomeWords, words, library, pictures } = content;
      return exportModule({
        languages: languages.map((known) => ({
          ...known,
          welcome: keepAllTogether(welcomeWords.get(known.code)),
          emergency: keepAllTogether(words.get(known.code)?.emergency),
        })),
        medicine: { name: library.medicine.name, genericName: library.medicine.genericName },
        picture: pictures.get(library.medicine.welcomePicture),
      });
    },
    transformIndexHtml: {
      order: 'post',
      // Letters are needed with the first frame: without this the font is only asked for after the first layout.
      handler: (_html, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((name) => name.endsWith('.woff2'))
          .map((name) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${name}` },
            injectTo: 'head-prepend' as const,
          })),
    },
    generateBundle() {
      if (content === undefined) return;
      for (const [fileName, value] of loadedWhenUsed(content)) {
        this.emitFile({ type: 'asset', fileName, source: exportModule(value) });
      }
    },
  };
}

/** What the shell needs to draw the screen that rests by itself. */
const RESTING = 'virtual:kiosk-resting';

/** The same content for the shell, which needs little of it. */
export function shellContentPlugin(root: string): Plugin {
  let content: Content | undefined;
  return {
    name: 'kiosk-shell-content',
    buildStart() {
      content = readOrStop(this, root);
    },
    resolveId: (id) => (id === RESTING ? `\0${RESTING}` : undefined),
    load(id) {
      if (id !== `\0${RESTING}` || content === undefined) return undefined;
      const { languages, restingWords, words } = content;
      return exportModule(
        languages.map(({ code, name, dir }) => ({
          ...{ code, name, dir },
          words: keepAllTogether(restingWords.get(code)),
          emergency: keepAllTogether(words.get(code)?.emergency.inShort),
        })),
      );
    },
  };
}

function readOrStop(plugin: { readonly error: (message: string) => never }, root: string): Content {
  const parsed = parseContent(readContentFiles(root));
  if (parsed.ok) return parsed.content;
  return plugin.error(`the content cannot be built:\n${parsed.problems.map(problemLine).join('\n')}`);
}

/** Text parsed as JSON starts faster than the same text parsed as a program. */
function exportModule(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;
}

function* loadedWhenUsed(content: Content): Generator<readonly [string, unknown]> {
  const { library, languages, words, setUpWords, staffWords, pictures } = content;
  yield ['content/library.js', library];
  for (const [code, { emergency: _inStart, ...all }] of words) {
    yield [`words/${code}.js`, { ...keepAllTogether(all), minutes: minutesIn(content, code) }];
  }
  yield [
    'words/setup.js',
    languages.map((known) => ({ ...known, words: keepAllTogether(setUpWords.get(known.code)) })),
  ];
  yield ['words/staff.js', languages.map((known) => ({ ...known, ...keepAllTogether(staffWords.get(known.code)) }))];
  const pick = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, pictures.get(name)]));
  const { emergency } = library.medicine;
  yield ['pictures/topics.js', pick(library.topics.map(({ picture }) => picture))];
  yield ['pictures/emergency.js', pick([emergency.picture, ...emergency.signs.map(({ picture }) => picture)])];
  for (const { id, steps } of library.topics) {
    yield [`pictures/topic-${id}.js`, pick(steps.flatMap(picturesOf))];
  }
}
