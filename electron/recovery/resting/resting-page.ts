import type { RestingWords } from '../../../content/words.ts';

export interface RestingLanguage {
  readonly code: string;
  readonly dir: 'ltr' | 'rtl';
  readonly words: RestingWords;
  readonly emergency: string;
}

/** As the lock in the corner of the kiosk's own screens. */
const LOCK =
  '<svg viewBox="0 0 24 24" aria-hidden="true"><rect x="5" y="11" width="14" height="9" rx="2"/><path d="M8 11V8a4 4 0 0 1 8 0v3"/></svg>';

/** A face asleep: nothing that frightens. */
const MOON =
  '<svg id="moon" viewBox="0 0 24 24" aria-hidden="true"><path d="M20 14.5A8.5 8.5 0 1 1 10.5 4a7 7 0 0 0 9.5 10.5Z"/></svg>';

/**
 * The page of the screen that rests: what it says in each of `languages`, and the way in for staff in the first of them. It is still
 * until its preload makes it react.
 */
export function restingPage(languages: readonly [RestingLanguage, ...RestingLanguage[]]): string {
  const [{ code, dir, words }] = languages;
  const { staff } = words;
  const attributes = `lang="${code}" dir="${dir}"`;
  const said = languages.map(
    (language) =>
      `<section lang="${language.code}" dir="${language.dir}"><h1>${plain(language.words.title)}</h1><p>${plain(language.words.body)}</p><p class="emergency">${plain(language.emergency)}</p></section>`,
  );
  const button = (id: string, label: string) => `<button type="button" id="${id}">${plain(label)}</button>`;
  return `<!doctype html>
<html ${attributes}>
<head><meta charset="utf-8"><title>Kineret</title><link rel="stylesheet" href="/resting.css"></head>
<body>
<main>${MOON}${said.join('')}</main>
<div id="mark">${LOCK}</div>
<dialog id="door">
<h2></h2>
<output id="typed"></output>
<p id="said" role="status"></p>
<div id="keys"></div>
<div class="ways">${button('back', staff.back)}${button('erase', staff.erase)}${button('ok', staff.ok)}</div>
</dialog>
<dialog id="inside">
<h2>${plain(staff.what)}</h2>
<p>${plain(staff.why)}</p>
<div class="ways">${button('leave', staff.back)}${button('exit', staff.exit)}${button('restart', staff.restart)}</div>
</dialog>
<template id="words">${plain(JSON.stringify(staff))}</template>
</body>
</html>`;
}

function plain(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
