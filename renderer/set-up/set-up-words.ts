import { useEffect, useState } from 'react';
import type { Language } from '../../content/schema.ts';

/** A language of the kiosk with the words of the set-up. */
export interface SetUpLanguage extends Pick<Language, 'code' | 'name' | 'dir'> {
  readonly words: typeof import('../../locales/en/setup.json');
}

/** The words of the set-up in every language, English first, fetched from the kiosk's own files; undefined until they are there. */
export function useSetUpLanguages(): readonly SetUpLanguage[] | undefined {
  const [languages, setLanguages] = useState<readonly SetUpLanguage[]>();
  useEffect(() => {
    void loadSetUpWords().then(setLanguages);
  }, []);
  return languages;
}

async function loadSetUpWords(): Promise<readonly SetUpLanguage[]> {
  const file = '/words/setup.js';
  const { default: languages } = (await import(/* @vite-ignore */ file)) as { default: readonly SetUpLanguage[] };
  return [...languages].sort((one, other) => Number(other.code === 'en') - Number(one.code === 'en'));
}
