/** What a person is told in words: whether there are any is what counts. */
const WORDS =
  /^(aria-(label|description|roledescription|valuetext|placeholder|braille\w+)|title|alt|placeholder|lang|value)$/;
/** Names other elements: whether they are there is what counts. */
const REFERENCES = /^(for|aria-(labelledby|describedby|details|controls|owns|activedescendant|flowto|errormessage))$/;
/** Says nothing to a person, or is looked at as it is on the screen. */
const NOTHING = /^(id|style|src)$/;

/**
 * What rules about the structure of a screen can see of it, without its words: elements with their roles, states and
 * classes, whether they have a name, and where text stands. Equal neighbours count once, however many a list has. Two
 * screens with the same skeleton break the same rules.
 */
export function skeletonOf(element: Element): string {
  const attributes = [...element.attributes].flatMap(({ name, value }) => {
    if (NOTHING.test(name)) return [];
    if (WORDS.test(name)) return [`${name}${value.trim() === '' ? '=""' : ''}`];
    if (REFERENCES.test(name)) return [`${name}${value.split(/\s+/).every(isThere) ? '' : '?'}`];
    return [`${name}="${value.replace(/\d+/g, '0')}"`];
  });
  const tag = [element.localName, ...attributes.sort()].join(' ');
  // The shapes of a picture are its own affair.
  if (element.localName === 'svg') return `<${tag}>`;
  const inside: string[] = [];
  for (const node of element.childNodes) {
    const child = node instanceof Element ? skeletonOf(node) : hasText(node) ? '#' : '';
    if (child !== inside.at(-1)) inside.push(child);
  }
  return `<${tag}>${inside.join('')}</>`;
}

function isThere(id: string): boolean {
  return document.getElementById(id) !== null;
}

function hasText(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '';
}
