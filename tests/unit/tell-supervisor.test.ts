import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPace } from '../../electron/recovery/pace.ts';
import { tellSupervisor } from '../../electron/recovery/tell-supervisor.ts';

let heard: () => readonly string[];
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval'] });
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-'));
  const words = join(folder, 'words');
  writeFileSync(words, '');
  // In place of systemd's own tool, which speaks to a socket.
  writeFileSync(join(folder, 'systemd-notify'), `#!/bin/sh\necho "$@" >> '${words}'\n`, { mode: 0o755 });
  vi.stubEnv('PATH', `${folder}${delimiter}${process.env['PATH']}`);
  heard = () => readFileSync(words, 'utf8').split('\n').slice(0, -1);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const pace = () => createPace({ read: () => 1, write() {} });
const inMicroseconds = (seconds: number) => String(seconds * 1_000_000);

test('systemd hears that the program is there, and waits long while it starts and then as its unit says, on this computer', async () => {
  const slow = pace();
  const supervisor = tellSupervisor({ NOTIFY_SOCKET: '/run/x', WATCHDOG_USEC: inMicroseconds(15) }, slow);
  await expect.poll(heard).toEqual([`READY=1 WATCHDOG_USEC=${inMicroseconds(150)}`]);
  supervisor.keepPace();
  await expect.poll(heard).toContain(`WATCHDOG_USEC=${inMicroseconds(15)}`);
  slow.learn(1_000, 4_000);
  supervisor.keepPace();
  await expect.poll(heard).toContain(`WATCHDOG_USEC=${inMicroseconds(60)}`);
});

test('systemd hears three times in each span that the shell lives', async () => {
  tellSupervisor({ NOTIFY_SOCKET: '/run/x', WATCHDOG_USEC: inMicroseconds(15) }, pace());
  vi.advanceTimersByTime(15_000);
  await expect.poll(() => heard().filter((word) => word === 'WATCHDOG=1')).toHaveLength(3);
});

test('a unit without a watchdog hears that the program is there, and no more', async () => {
  tellSupervisor({ NOTIFY_SOCKET: '/run/x' }, pace()).keepPace();
  await expect.poll(heard).toEqual(['READY=1']);
});

test('without a supervisor nothing is said', async () => {
  tellSupervisor({}, pace()).keepPace();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(heard()).toEqual([]);
});
