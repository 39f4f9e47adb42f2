import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import type { Runnable } from '../../scripts/ordinary-user.ts';
import { memoryOf } from './process-memory.ts';

export interface Start {
  /** From spawning the program to the first contentful paint, in milliseconds. */
  readonly paintMs: number;
  /** Memory of all its processes two seconds later, in bytes. */
  readonly memoryBytes: number;
}

/** Long enough for what a program does after its first paint. */
const SETTLE_MS = 2000;

/** The wall-clock time of the first contentful paint, or null before it. */
const FIRST_PAINT = `(() => {
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  return paint ? performance.timeOrigin + paint.startTime : null;
})()`;

let starts = 0;

/** Starts a program as an ordinary user would, waits for its first paint, looks at its memory, ends it. */
export async function startOnce(runnable: Runnable, display: string): Promise<Start> {
  starts += 1;
  const data = runnable.makeFolder(`bench-${starts}`);
  const spawned = performance.timeOrigin + performance.now();
  const child = spawn(runnable.program, [`--user-data-dir=${data}`, '--remote-debugging-port=0'], {
    env: { ...process.env, DISPLAY: display },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const port = await devtoolsPort(child.stderr);
  const paintedAt = await firstPaint(port);
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  const memoryBytes = child.pid === undefined ? 0 : memoryOf(child.pid);
  child.kill('SIGTERM');
  if (child.exitCode === null) await once(child, 'exit');
  return { paintMs: paintedAt - spawned, memoryBytes };
}

function devtoolsPort(stderr: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    stderr.on('data', (data) => {
      said += String(data);
      const port = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1];
      if (port !== undefined) resolve(port);
    });
    stderr.once('end', () => reject(new Error(`the program ended early:\n${said}`)));
  });
}

/** Asks until there is an answer: a page on its way to its address is replaced, and the old one never answers. */
async function firstPaint(port: string): Promise<number> {
  const giveUpAt = performance.now() + 30_000;
  while (performance.now() < giveUpAt) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const response = await fetch(`http://127.0.0.1:${port}/json/list`);
    const targets = (await response.json()) as readonly Target[];
    const page = targets.find(({ type, url }) => type === 'page' && url.endsWith('index.html'));
    const painted = page && (await evaluate(page.webSocketDebuggerUrl, FIRST_PAINT));
    if (typeof painted === 'number') return painted;
  }
  throw new Error('nothing was painted within 30 seconds');
}

interface Target {
  readonly type: string;
  readonly url: string;
  readonly webSocketDebuggerUrl: string;
}

/** What an expression comes to in the page, or undefined where the page does not answer within a second. */
function evaluate(address: string, expression: string): Promise<unknown> {
  return new Promise((resolve) => {
    const socket = new WebSocket(address);
    const finish = (value: unknown) => {
      clearTimeout(timer);
      socket.close();
      resolve(value);
    };
    const timer = setTimeout(() => finish(undefined), 1000);
    socket.addEventListener('open', () => {
      socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression } }));
    });
    socket.addEventListener('message', ({ data }) => finish(JSON.parse(String(data)).result?.result?.value));
    socket.addEventListener('error', () => finish(undefined));
  });
}
