/** In CSS pixels from the left. */
export type Edge = readonly [left: number, right: number];

/**
 * Every button of the screen in this page. Not what does not mirror: the places of a body map, and a second language,
 * which runs its own way.
 */
export function buttonEdges(): readonly Edge[] {
  const mirrors = (button: Element) =>
    button.checkVisibility() && !button.matches('[class*=area], [data-two] [lang] button, [data-key]');
  return [...document.querySelectorAll('button')].filter(mirrors).map((button) => {
    const { left, right } = button.getBoundingClientRect();
    return [left, right];
  });
}
