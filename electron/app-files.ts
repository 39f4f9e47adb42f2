import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { protocol, type Session } from 'electron';
import { ORIGIN, resolveAsset } from './resolve-asset.ts';

/**
 * The page may load its own files and nothing else: no inline script or style, no eval, no network, no frames. The sandbox
 * also takes from it what opens windows of the computer: alert, confirm, print, "leave this page?", popups, downloads.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  'sandbox allow-scripts allow-same-origin',
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** What a page could have without asking for leave, which the shell refuses anyway. */
const PERMISSIONS_POLICY = ['compute-pressure', 'fullscreen', 'gamepad', 'picture-in-picture']
  .map((feature) => `${feature}=()`)
  .join(', ');

/** With every answer of the kiosk's own scheme. */
const HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'permissions-policy': PERMISSIONS_POLICY,
  'x-content-type-options': 'nosniff',
};

const NOT_FOUND = { statusCode: 404, mimeType: 'text/plain', data: Buffer.alloc(0), headers: HEADERS };

/** Must run before the app is ready: Electron fixes the schemes then. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: new URL(ORIGIN).protocol.slice(0, -1), privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** What an address stands for. */
export interface Answer {
  readonly mimeType: string;
  readonly data: Buffer;
}

/** Answers every kiosk:// request of `session` with a file of `folder`, whole, or with 404. */
export function serveAppFiles(session: Session, folder: string): void {
  serve(session, async (address) => {
    const file = resolveAsset(folder, address);
    const mimeType = file === undefined ? undefined : TYPES[extname(file)];
    return file === undefined || mimeType === undefined ? undefined : { mimeType, data: await readFile(file) };
  });
}

/** Answers every kiosk:// request of `session` with what `find` gives; where it gives nothing or throws, with 404. */
export function serve(session: Session, find: (address: string) => Promise<Answer | undefined>): void {
  // The older of Electron's two interfaces: `protocol.handle` took 170 ms longer to the first paint of the same page
  // (Electron 33.2, measured side by side), because every answer goes through a web stream (electron/electron#42612).
  session.protocol.registerBufferProtocol('kiosk', ({ url, method }, answer) => {
    if (method !== 'GET') return answer(NOT_FOUND);
    find(url).then(
      (found) => answer(found === undefined ? NOT_FOUND : { ...found, charset: 'utf-8', headers: HEADERS }),
      () => answer(NOT_FOUND),
    );
  });
}
