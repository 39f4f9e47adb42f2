import type { Problem } from './problem.ts';

/** Attributes, props and properties whose text people read or hear. */
const READ: ReadonlySet<string> = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'text',
  'title',
]);
/** In an object that a component is given, other names may carry words too; codes look different. */
const LIKE_WORDS = /^\p{Lu}|\p{L}\s+\p{L}/u;
/** The medicine is called the same in every language. */
const NAMES: ReadonlySet<string> = new Set(['Kineret']);

/** A node of the syntax tree (ESTree with JSX). */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

interface Literal {
  readonly text: string;
  readonly start: number;
}

/** No words stand in the page's own code: they come from locales/, or they could not be translated. */
export function bareWords(files: ReadonlyMap<string, string>, parse: (text: string) => unknown): readonly Problem[] {
  return [...files].flatMap(([file, code]) =>
    wordsIn(parse(code) as Node, false)
      .filter(({ text }) => /\p{L}/u.test(text) && !NAMES.has(text.trim()))
      .map(({ text, start }) => ({
        file,
        place: `line ${lineOf(code, start + text.search(/\S/))}`,
        text: `has the bare words “${text.trim().replace(/\s+/g, ' ')}”, expected a key of locales/en/ui.json`,
      })),
  );
}

function lineOf(code: string, position: number): number {
  return code.slice(0, position).split('\n').length;
}

/** `isGiven`: inside of what a component is given. */
function wordsIn(node: Node, isGiven: boolean): readonly Literal[] {
  const isInside = isGiven || (node.type === 'JSXAttribute' && nameOf(node['name']) !== 'style');
  const children = Object.values(node).flat().filter(isNode);
  return [
    ...ownWords(node, isGiven),
    ...children.flatMap((child) => wordsIn(child, isInside && child.type !== 'JSXElement')),
  ];
}

/** The words that a node itself puts on the screen. */
function ownWords(node: Node, isGiven: boolean): readonly Literal[] {
  switch (node.type) {
    case 'JSXText':
      return [{ text: String(node['value']), start: node.start }];
    case 'JSXElement':
    case 'JSXFragment':
      return (node['children'] as readonly Node[])
        .filter(({ type }) => type === 'JSXExpressionContainer')
        .flatMap(literals);
    case 'JSXAttribute':
      return READ.has(nameOf(node['name'])) ? literals(node['value']) : [];
    case 'Property': {
      if (READ.has(nameOf(node['key']))) return literals(node['value']);
      return isGiven ? literals(node['value']).filter(({ text }) => LIKE_WORDS.test(text)) : [];
    }
    default:
      return [];
  }
}

/** What an expression may come to, as far as it stands there in quotes. */
function literals(node: unknown): readonly Literal[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'Literal':
      return typeof node['value'] === 'string' ? [{ text: node['value'], start: node.start }] : [];
    case 'TemplateLiteral':
      return (node['quasis'] as readonly Node[]).map(({ value, start }) => ({
        text: String((value as { readonly cooked: unknown }).cooked),
        start,
      }));
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
      return literals(node['expression']);
    case 'ConditionalExpression':
      return [...literals(node['consequent']), ...literals(node['alternate'])];
    case 'LogicalExpression':
    case 'BinaryExpression':
      // Comparisons come to no words.
      return ['+', '&&', '||', '??'].includes(String(node['operator']))
        ? [...literals(node['left']), ...literals(node['right'])]
        : [];
    default:
      return [];
  }
}

function nameOf(node: unknown): string {
  return isNode(node) ? String(node['name'] ?? node['value']) : '';
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}
