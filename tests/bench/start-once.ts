import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
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

let starts = 0;

/** Starts a program as an ordinary user would, waits for its first paint, looks at its memory, ends it. */
export async function startOnce(runnable: Runnable, display: string): Promise<Start> {
  starts += 1;
  const data = runnable.makeFolder(`bench-${starts}`);
  mkdirSync(join(data), { recursive: true });
  const spawned = performance.timeOrigin + performance.now();
  const child = spawn(runnable.program, [`--user-data-dir=${data}`, '--remote-debugging-port=0'], {
    env: { ...process.env, DISPLAY: display },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (data) => {
      said += String(data);
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error(`the program ended early:\n${said}`)));
  });
  const browser = await chromium.connectOverCDP(address);
  const page = browser.contexts()[0]?.pages()[0];
  if (page === undefined) throw new Error('the program has no window');
  const paintedAt = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const paint = list.getEntriesByName('first-contentful-paint')[0];
          if (paint !== undefined) resolve(performance.timeOrigin + paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  const memoryBytes = child.pid === undefined ? 0 : memoryOf(child.pid);
  await browser.close();
  child.kill('SIGTERM');
  if (child.exitCode === null) await once(child, 'exit');
  return { paintMs: paintedAt - spawned, memoryBytes };
}
