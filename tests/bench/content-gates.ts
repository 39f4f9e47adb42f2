import { gates } from '../../content/check/gates.ts';
import { glyphs } from '../../content/check/glyphs.ts';
import type { Content } from '../../content/check/parse-content.ts';
import { findContentState } from '../../scripts/content-state.ts';
import { fontGlyphs } from '../../scripts/font-glyphs.ts';
import { root } from '../../scripts/paths.ts';
import { learnContent } from '../support/content.ts';

/** Seconds that every gate takes on this content, reading of the files included. */
export function secondsForThisContent(): number {
  return secondsOf(() => findContentState(root));
}

/** Seconds that the gates take on so many medicines of this size, each in so many languages. */
export function secondsForMany(medicines: number, languages: number): number {
  const many = Array.from({ length: medicines }, () => inManyLanguages(learnContent(), languages));
  const all = [...gates.map(({ gate }) => gate), glyphs(fontGlyphs())];
  return secondsOf(() => {
    for (const content of many) for (const gate of all) gate(content);
  });
}

/** English and so many regional copies of Spanish: `es-AA`, `es-AB` ... */
function inManyLanguages(content: Content, count: number): Content {
  const [english, spanish] = content.languages;
  if (english === undefined || spanish === undefined) throw new Error('expected English and Spanish');
  const copies = Array.from({ length: count - 1 }, (_, copy) => ({
    ...spanish,
    code: copy === 0 ? spanish.code : `${spanish.code}-A${String.fromCharCode(64 + copy)}`,
  }));
  const languages = [english, ...copies];
  const spread = <T>(values: ReadonlyMap<string, T>) =>
    new Map(languages.map(({ code }) => [code, values.get(code.slice(0, 2)) as T]));
  return {
    ...content,
    languages,
    words: spread(content.words),
    welcomeWords: spread(content.welcomeWords),
    setUpWords: spread(content.setUpWords),
    restingWords: spread(content.restingWords),
    glossaries: spread(content.glossaries),
  };
}

function secondsOf(run: () => void): number {
  const started = performance.now();
  run();
  return (performance.now() - started) / 1000;
}
