import type { Gate } from '../../content/check/gate.ts';
import type { Content } from '../../content/check/parse-content.ts';
import { problemLine } from '../../content/check/problem.ts';
import { sampleLibrary } from './sample-library.ts';
import { sampleWords } from './sample-words.ts';

/** A value whose parts may be changed. */
export type Draft<T> =
  T extends ReadonlyMap<infer K, infer V>
    ? Map<K, Draft<V>>
    : T extends object
      ? { -readonly [Key in keyof T]: Draft<T[Key]> }
      : T;

export type Change = (draft: Draft<Content>) => void;

const fact = {
  topic: 'storage',
  sources: ['label'],
  sourceNote: '',
  confidence: 'high',
  safetyCritical: false,
} as const;

const sample: Content = {
  library: sampleLibrary,
  languages: [
    { code: 'en', name: 'English', dir: 'ltr', font: 'atkinson' },
    { code: 'es', name: 'Español', dir: 'ltr', font: 'atkinson' },
  ],
  ...sampleWords,
  pictures: new Map(),
  facts: [
    { ...fact, id: 'cold', fact: 'Keep it cold.', inSeed: true },
    { ...fact, id: 'light', fact: 'Light harms it.', inSeed: true },
    { ...fact, id: 'shot', fact: 'It is a shot.', inSeed: false },
    { ...fact, id: 'danger', fact: 'Call 911.', inSeed: true },
  ],
  sources: [],
  leftOut: [],
  authorWarnings: [],
  reviews: { gathered: '2026-11-22', next: '2027-05-22', reviews: [] },
};

/** Two short topics in English and Spanish in which every gate finds everything in order, after some changes. */
export function sampleContent(...changes: readonly Change[]): Content {
  const content = structuredClone(sample) as Draft<Content>;
  for (const change of changes) change(content);
  return content as Content;
}

/** The lines that a writer is shown by one gate after some changes to the sample. */
export function linesOf(gate: Gate, ...changes: readonly Change[]): readonly string[] {
  return gate(sampleContent(...changes)).map(problemLine);
}

/** Puts a text, or a list of sentences, in a file of words such as `en/storage`; the key need not be there yet. */
export function says(file: string, key: string, text: string | readonly string[]): Change {
  return (draft) => {
    const names = key.split('.');
    const last = names.pop() ?? '';
    let place = wordsIn(draft, file);
    for (const name of names) {
      place[name] ??= {};
      place = place[name] as Record<string, unknown>;
    }
    place[last] = text;
  };
}

function wordsIn(draft: Draft<Content>, file: string): Record<string, unknown> {
  const [language = '', name = ''] = file.split('/');
  const all = draft.words.get(language);
  const own = {
    ...all?.topics,
    ...all,
    welcome: draft.welcomeWords.get(language),
    setup: draft.setUpWords.get(language),
    resting: draft.restingWords.get(language),
  }[name];
  if (own === undefined) throw new Error(`the sample has no file "${file}"`);
  return own as unknown as Record<string, unknown>;
}

type DraftTopic = Draft<Content>['library']['topics'][number];

/** Changes one topic, not its words. */
export function inTopic(id: string, change: (topic: DraftTopic) => void): Change {
  return (draft) => {
    const topic = draft.library.topics.find((known) => known.id === id);
    if (topic === undefined) throw new Error(`the sample has no topic "${id}"`);
    change(topic);
  };
}

/** Another language whose words are the English ones, but for what is changed. */
export function alsoIn(code: string): Change {
  return (draft) => {
    draft.languages.push({ code, name: code, dir: 'ltr', font: 'atkinson' });
    draft.words.set(code, structuredClone(draft.words.get('en')) as never);
    draft.welcomeWords.set(code, structuredClone(draft.welcomeWords.get('en')) as never);
    draft.restingWords.set(code, structuredClone(draft.restingWords.get('en')) as never);
    draft.setUpWords.set(code, structuredClone(draft.setUpWords.get('en')) as never);
    draft.glossaries.set(code, structuredClone(draft.glossaries.get('en')) as never);
  };
}
