import type { Problem } from './problem.ts';

/** Longer than this, a picture is drawn too finely to be read at 60 mm and slows the first look at its topic. */
const LARGEST_BYTES = 8192;

const ROOT =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300" fill="none" stroke-linecap="round" stroke-linejoin="round">';
const ELEMENTS: ReadonlySet<string> = new Set([
  'svg',
  'g',
  'path',
  'circle',
  'ellipse',
  'rect',
  'line',
  'polyline',
  'polygon',
]);

/** What a picture may name: the colour roles and the classes of the style sheet of pictures. */
interface PictureStyle {
  readonly roles: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
}

/**
 * A picture has no words (they could not be translated), no colour of its own (themes recolour it) and nothing that
 * could run, be fetched, or clash with another picture on the page.
 */
export function checkPicture(file: string, svg: string, style: PictureStyle): readonly Problem[] {
  const problems: Problem[] = [];
  const report = (text: string) => problems.push({ file, place: '', text });
  if (!svg.trimStart().startsWith(ROOT)) report(`expected to begin with ${ROOT}`);
  if (svg.length > LARGEST_BYTES) report(`is ${svg.length} bytes, expected at most ${LARGEST_BYTES}`);
  for (const [, element = ''] of svg.matchAll(/<([a-z!][\w-]*)/gi)) {
    if (!ELEMENTS.has(element)) report(`has a <${element}>, expected only ${[...ELEMENTS].join(', ')}`);
  }
  for (const [, name = ''] of svg.matchAll(/\s(style|id|on[a-z]+|(?:xlink:)?href)=/gi)) {
    report(`has the attribute "${name}", expected shapes and presentation attributes only`);
  }
  for (const [, name = ''] of svg.matchAll(/\sclass\s*=\s*["']?([^"'>]*)/gi)) {
    if (!style.classes.has(name)) report(`has class="${name}", expected one of ${[...style.classes].join(', ')}`);
  }
  for (const [, attribute = '', value = ''] of svg.matchAll(/\s(fill|stroke)="([^"]*)"/g)) {
    const role = /^var\((--pic-[a-z-]+)\)$/.exec(value)?.[1];
    if (value !== 'none' && (role === undefined || !style.roles.has(role))) {
      report(
        `has ${attribute}="${value}", expected none or a role of renderer/styles/pictures.css, such as var(--pic-ink)`,
      );
    }
  }
  return problems;
}

/** The names of the colour roles and of the classes (parts that move or turn round) that a style sheet defines. */
export function pictureStyle(css: string): PictureStyle {
  const names = (pattern: RegExp) => new Set([...css.matchAll(pattern)].map(([, name = '']) => name));
  return { roles: names(/(--pic-[a-z-]+):/g), classes: names(/\.(pic-[a-z-]+)/g) };
}
