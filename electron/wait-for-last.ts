import { readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';

/** A program that ends takes a moment; one that hangs while it ends holds the lock of the data folder. */
const ENDS_WITHIN_MS = 15_000;
const LOOK_EVERY_MS = 20;

/**
 * Waits until the program that started this one (`--after`) has ended, before anything is opened that both would have.
 * One that does not end in time is killed: nothing else would bring the screen back. It waits without doing anything
 * else, because Electron starts its own things as soon as it may. Gives back how many milliseconds it waited.
 */
export function waitForLast(pid: number | undefined): number {
  if (pid === undefined) return 0;
  const since = performance.now();
  const waited = () => performance.now() - since;
  while (isThere(pid) && waited() < ENDS_WITHIN_MS) sleep(LOOK_EVERY_MS);
  if (isThere(pid) && isThisProgram(pid)) kill(pid);
  return waited();
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return !isLeftOver(pid);
}

/** It has ended and nobody has asked how. */
function isLeftOver(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .startsWith('Z');
  } catch {
    return false;
  }
}

/** Its number may be another program's by now. Told on Linux alone; elsewhere nothing is killed. */
function isThisProgram(pid: number): boolean {
  try {
    return basename(readlinkSync(`/proc/${pid}/exe`)) === basename(process.execPath);
  } catch {
    return false;
  }
}

function sleep(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
