import { useEffect, useState } from 'react';

/** A set of pictures that are shown together: `topics`, `emergency`, or `topic-` and a topic's id. */
export type PictureSet = 'topics' | 'emergency' | `topic-${string}`;

/** SVG text by picture name. */
export type Pictures = Readonly<Record<string, string>>;

const loaded = new Map<PictureSet, Pictures>();
const none: Pictures = {};

/** Fetches a set from the kiosk's own files; once per set. */
export async function loadPictures(set: PictureSet): Promise<Pictures> {
  const known = loaded.get(set);
  if (known !== undefined) return known;
  const module = (await import(/* @vite-ignore */ `/pictures/${set}.js`)) as { readonly default: Pictures };
  loaded.set(set, module.default);
  return module.default;
}

/** The pictures of a set, or none for the moment it takes to load them. Screens keep the room free meanwhile. */
export function usePictures(set: PictureSet): Pictures {
  const [pictures, setPictures] = useState<Pictures | undefined>(() => loaded.get(set));
  const [shownSet, setShownSet] = useState(set);
  if (shownSet !== set) {
    setShownSet(set);
    setPictures(loaded.get(set));
  }
  useEffect(() => {
    let current = true;
    void loadPictures(set).then((found) => {
      if (current) setPictures(found);
    });
    return () => {
      current = false;
    };
  }, [set]);
  return pictures ?? none;
}
