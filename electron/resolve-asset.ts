import { isAbsolute, join, relative, sep } from 'node:path';

/** The kiosk's own address: nothing else is ever loaded. */
export const ORIGIN = 'kiosk://app';

/** Its one page. */
export const START = `${ORIGIN}/index.html`;

/**
 * The file that an address of the kiosk's own scheme stands for, or undefined for every other address,
 * encoded escapes and folders beside `folder` included.
 */
export function resolveAsset(folder: string, address: string): string | undefined {
  const path = assetPath(address);
  if (path === undefined) return undefined;
  const file = join(folder, path);
  const inside = relative(folder, file);
  if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return undefined;
  return file;
}

function assetPath(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'kiosk:' || url.host !== 'app' || url.username !== '' || url.password !== '') return undefined;
  let path: string;
  try {
    path = decodeURIComponent(url.pathname);
  } catch {
    return undefined;
  }
  // A backslash and a colon are separators on Windows, and NUL ends a name in system calls.
  return /[\\:\0]/.test(path) ? undefined : path;
}
