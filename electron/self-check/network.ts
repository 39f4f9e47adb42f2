import type { Session } from 'electron';
import { inTime, type Reading } from './check.ts';

/** Never anybody's (RFC 5737): were the door open, nobody would be bothered. */
const OUTSIDE = 'http://192.0.2.1/';
const TRIES_FOR_MS = 3_000;

/** Tries to get out, and must be refused by the kiosk itself, not by a cable that is not there. */
export async function tryToReachOut(session: Pick<Session, 'fetch' | 'resolveHost'>): Promise<Reading> {
  const fetched = await answerOf(() => session.fetch(OUTSIDE, { signal: AbortSignal.timeout(TRIES_FOR_MS) }));
  // Every computer knows this name; the kiosk looks up none.
  const found = await answerOf(() => session.resolveHost('localhost'));
  const isShut = fetched.includes('ERR_BLOCKED_BY_CLIENT') && found.includes('ERR_NAME_NOT_RESOLVED');
  return { state: isShut ? 'ok' : 'bad', detail: `fetch: ${fetched}; name: ${found}` };
}

async function answerOf(way: () => Promise<unknown>): Promise<string> {
  return inTime(way(), TRIES_FOR_MS).then(
    () => 'reached',
    (error: Error) => error.message.replace(/^.*net::/, ''),
  );
}
