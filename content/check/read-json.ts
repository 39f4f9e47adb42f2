import type { z } from 'zod';
import type { Problem } from './problem.ts';

/** The value of one JSON file, or undefined after naming every problem in it. */
export function readJson<T>(
  files: ReadonlyMap<string, string>,
  file: string,
  schema: z.ZodType<T>,
  problems: Problem[],
): T | undefined {
  const text = files.get(file);
  if (text === undefined) {
    problems.push({ file, place: '', text: 'is missing' });
    return undefined;
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    problems.push({ file, place: '', text: `is not JSON: ${(error as Error).message}` });
    return undefined;
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    problems.push({ file, place: namedPlace(json, issue.path), text: issue.message });
  }
  return undefined;
}

/** A place in words a writer knows: list items by their id where they have one, else counted from 1. */
function namedPlace(json: unknown, path: readonly PropertyKey[]): string {
  let value: unknown = json;
  return path
    .map((key) => {
      value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
      if (typeof key !== 'number') return String(key);
      const id = (value as { readonly id?: unknown } | undefined)?.id;
      return typeof id === 'string' ? id : `item ${key + 1}`;
    })
    .join('.');
}

/** Every id that stands in a list more than once. */
export function twice(file: string, ids: readonly string[], place = ''): readonly Problem[] {
  const once = new Set<string>();
  const repeated = new Set(ids.filter((id) => once.size === once.add(id).size));
  return [...repeated].map((id) => ({ file, place, text: `has "${id}" twice, expected each id once` }));
}
