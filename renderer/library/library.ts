import type { Library } from '../../content/schema.ts';

let library: Promise<Library> | undefined;

/** The topics, fetched from the kiosk's own files the first time. */
export function loadLibrary(): Promise<Library> {
  library ??= import(/* @vite-ignore */ `/content/${'library'}.js`).then(
    (module: { readonly default: Library }) => module.default,
  );
  return library;
}

export const emptyLibrary: Library = {
  medicine: {
    id: '',
    name: '',
    genericName: '',
    groups: [],
    welcomePicture: '',
    emergency: { picture: '', facts: [], signs: [] },
  },
  topics: [],
  walkthroughs: [],
  hash: '',
  sources: {},
  gathered: '',
  next: '',
  reviews: [],
};
