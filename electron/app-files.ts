import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { protocol, type Session } from 'electron';
import { ORIGIN, resolveAsset } from './resolve-asset.ts';

/** The page may load its own files and nothing else: no inline script or style, no eval, no network, no frames. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Must run before the app is ready: Electron fixes the schemes then. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: new URL(ORIGIN).protocol.slice(0, -1), privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** Answers every kiosk:// request of `session` with a file of `folder`, or with 404. */
export function serveAppFiles(session: Session, folder: string): void {
  session.protocol.handle('kiosk', async (request) => {
    const file = resolveAsset(folder, request.url);
    const type = file === undefined ? undefined : TYPES[extname(file)];
    const body = file === undefined || type === undefined ? undefined : await readFile(file).catch(() => undefined);
    if (body === undefined || type === undefined) return new Response(null, { status: 404 });
    return new Response(body, {
      headers: {
        'content-type': type,
        'content-security-policy': CONTENT_SECURITY_POLICY,
        'x-content-type-options': 'nosniff',
      },
    });
  });
}
