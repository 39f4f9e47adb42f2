import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { argsForRestart, readCommandLine } from '../../electron/command-line.ts';
import { bySeriousness, check, inTime } from '../../electron/self-check/check.ts';
import { momentsHere, readClock } from '../../electron/self-check/clock.ts';
import { BUILD_RECORD, hashOf, readBuildRecord, readContent } from '../../electron/self-check/content.ts';
import { readDisk, readFree } from '../../electron/self-check/disk.ts';
import { readDisplay, readPanel, type SeenDisplay } from '../../electron/self-check/display.ts';
import {
  readDesktop,
  readDumps,
  readServerEnd,
  readSession,
  readSwitches,
  readSysrq,
  readTerminals,
  readUser,
  type XorgPlaces,
} from '../../electron/self-check/doors.ts';
import { programWithFuses, readFuses } from '../../electron/self-check/fuses.ts';
import { inputDevices, readKeyboards, readTouch } from '../../electron/self-check/input-devices.ts';
import { tryToReachOut } from '../../electron/self-check/network.ts';
import { argsIn, familyOf, runningKiosk } from '../../electron/self-check/processes.ts';
import { sandboxOfFamily, sandboxOfMetrics } from '../../electron/self-check/sandbox.ts';
import { readPhone, readPinFile, readSettingsFile } from '../../electron/self-check/settings.ts';
import { socketsOfFamily } from '../../electron/self-check/sockets.ts';
import { readSound } from '../../electron/self-check/sound.ts';
import { setPinIn } from '../../electron/staff/staff-door.ts';

const all = mkdtempSync(join(tmpdir(), 'self-check-'));
afterAll(() => rmSync(all, { recursive: true }));

const newFolder = () => mkdtempSync(join(all, 'folder-'));

function written(text: string | Buffer, mode = 0o600): string {
  const file = join(newFolder(), 'file');
  writeFileSync(file, text);
  chmodSync(file, mode);
  return file;
}

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** A process that waits, with these words on its command line. */
function waiting(...words: readonly string[]): number {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', '--', ...words]);
  started.push(child);
  return child.pid ?? 0;
}

test('what fails or never answers is not known, and stops nothing', async () => {
  const fails = () => {
    throw new Error('no such thing');
  };
  expect(await check('disk', fails)).toEqual({ id: 'disk', state: 'unknown', detail: 'no such thing' });
  await expect(inTime(new Promise(() => {}), 20)).rejects.toThrow('no answer in 0.02 s');
});

test('the most serious comes first', () => {
  const things = (['ok', 'unknown', 'attention', 'bad'] as const).map(
    (state) => ({ id: 'disk', state, detail: '' }) as const,
  );
  expect(bySeriousness(things).map(({ state }) => state)).toEqual(['bad', 'attention', 'unknown', 'ok']);
});

test('the command line asks for a self-check, and a restart does not', () => {
  expect(readCommandLine(['--self-check']).selfCheck).toBe('whole');
  expect(readCommandLine(['--self-check=inside']).selfCheck).toBe('inside');
  expect(readCommandLine(['self-check', '--self-check=often']).selfCheck).toBeUndefined();
  expect(argsForRestart(['--self-check', '--settings', 'a.json'])).toEqual(['--settings', 'a.json']);
});

describe('the processes of a kiosk', () => {
  test('are it and all that it has started', async () => {
    const child = waiting();
    expect(await familyOf(process.pid)).toEqual(expect.arrayContaining([process.pid, child]));
    expect(await familyOf(child)).toEqual([child]);
  });

  test('a page outside the sandbox is found, and no page at all is not known', async () => {
    expect(await sandboxOfFamily(waiting('no page'))).toEqual({ state: 'unknown', detail: '0 of 0 pages sandboxed' });
    const page = waiting('--type=renderer');
    // The command line is there once the program has begun.
    await expect.poll(() => sandboxOfFamily(page)).toEqual({ state: 'bad', detail: '0 of 1 pages sandboxed' });
    const metrics = [{ type: 'Browser' }, { type: 'Tab', sandboxed: true }] as const;
    expect(sandboxOfMetrics(metrics)).toEqual({ state: 'ok', detail: '1 of 1 pages sandboxed' });
    expect(sandboxOfMetrics([...metrics, { type: 'Tab', sandboxed: false }]).state).toBe('bad');
  });

  test.each([
    [
      '/opt/kiosk\0--settings\0/a b/kiosk.json\0--inspect=0\0',
      ['/opt/kiosk', '--settings', '/a b/kiosk.json', '--inspect=0'],
    ],
    // As Chromium leaves it after a new start.
    [
      '/opt/kiosk --settings /a b/kiosk.json --inspect=0 --set-up\0',
      ['/opt/kiosk', '--settings', '/a b/kiosk.json', '--inspect=0', '--set-up'],
    ],
    ['/opt/kiosk\0', ['/opt/kiosk']],
  ])('the words of %j', (commandLine, words) => {
    expect(argsIn(commandLine)).toEqual(words);
  });

  test('are found by the lock in the data folder, unless the program has ended or is another one', async () => {
    const lockedBy = (pid: number, host = hostname()) => {
      const folder = newFolder();
      symlinkSync(`${host}-${pid}`, join(folder, 'SingletonLock'));
      return folder;
    };
    const pid = waiting('--settings=a.json');
    await expect.poll(() => runningKiosk(lockedBy(pid))).toMatchObject({ pid, user: process.getuid?.() });
    const found = await runningKiosk(lockedBy(pid));
    expect(found?.args).toContain('--settings=a.json');
    expect(found?.environment['PATH']).toBe(process.env['PATH']);
    expect(await runningKiosk(lockedBy(pid, 'another-host'))).toBeUndefined();
    expect(await runningKiosk(lockedBy(4_194_305))).toBeUndefined();
    const other = spawn('sleep', ['60']);
    started.push(other);
    expect(await runningKiosk(lockedBy(other.pid ?? 0))).toBeUndefined();
    expect(await runningKiosk(newFolder())).toBeUndefined();
  });

  test('a socket that is open to others is found, one of this computer alone is not', async () => {
    const listenOn = async (host: string) => {
      const server = createServer();
      await new Promise<void>((listening) => server.listen(0, host, listening));
      const { port } = server.address() as { readonly port: number };
      const found = await socketsOfFamily(process.pid);
      server.close();
      return { found, port };
    };
    const open = await listenOn('0.0.0.0');
    expect(open.found).toEqual({ state: 'bad', detail: `tcp 0.0.0.0:${open.port} > 0.0.0.0:0` });
    for (const host of ['127.0.0.1', '::1']) expect((await listenOn(host)).found).toEqual({ state: 'ok', detail: '0' });
  });
});

describe('the fuses', () => {
  const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
  const program = (wire: string, before = 0) =>
    written(Buffer.from(`${' '.repeat(before)}${sentinel}\x01\x08${wire} and more`));

  test.each([0, 1024 * 1024 - 40, 1024 * 1024 - 20, 1024 * 1024])('are read after %i bytes', async (before) => {
    expect(await readFuses(program('01001100', before))).toEqual({ state: 'ok', detail: '8 of 8' });
  });

  test('are named where they are not as the product has them', async () => {
    expect(await readFuses(program('11011100'))).toEqual({
      state: 'bad',
      detail: 'runAsNode is on, inspectArguments is on',
    });
    expect(await readFuses(program('01001r00'))).toEqual({ state: 'bad', detail: 'onlyAsar is off' });
    expect(await readFuses(written('no Electron'))).toMatchObject({ state: 'unknown' });
  });

  test('are in the framework on macOS', () => {
    expect(programWithFuses('/a/Kiosk.app/Contents/MacOS/kiosk', 'darwin')).toBe(
      '/a/Kiosk.app/Contents/Frameworks/Electron Framework.framework/Electron Framework',
    );
    expect(programWithFuses('/opt/kiosk', 'linux')).toBe('/opt/kiosk');
  });
});

test('the network is shut where the kiosk itself refuses, not where a cable is missing', async () => {
  const refused = (code: string) => () => Promise.reject(new Error(`net::${code}`));
  const shut = { fetch: refused('ERR_BLOCKED_BY_CLIENT'), resolveHost: refused('ERR_NAME_NOT_RESOLVED') };
  expect((await tryToReachOut(shut)).state).toBe('ok');
  expect((await tryToReachOut({ ...shut, fetch: refused('ERR_INTERNET_DISCONNECTED') })).state).toBe('bad');
  expect((await tryToReachOut({ ...shut, resolveHost: async () => ({ endpoints: [] }) })).state).toBe('bad');
});

describe('the display', () => {
  const small: SeenDisplay = {
    label: 'small',
    id: 1,
    bounds: { x: 0, y: 0, width: 683, height: 384 },
    scaleFactor: 2,
    displayFrequency: 60,
  };
  const wide: SeenDisplay = {
    label: 'wide',
    id: 2,
    bounds: { x: 683, y: 0, width: 1920, height: 1080 },
    scaleFactor: 1,
    displayFrequency: 0,
  };
  const seen = { displays: [wide, small], primary: small };

  test('is the one of the settings, with its size in pixels', () => {
    expect(readDisplay({ ...seen, wanted: 'primary' })).toEqual({
      state: 'ok',
      detail: '1366 x 768, 60 Hz, scale 2; 1 of 2',
    });
    expect(readDisplay({ ...seen, wanted: 2 })).toEqual({ state: 'ok', detail: '1920 x 1080, scale 1; 2 of 2' });
  });

  test('is missing where the settings name one that is not there, or the kiosk is on another', () => {
    expect(readDisplay({ ...seen, wanted: 3 }).state).toBe('attention');
    const window = { bounds: small.bounds, isKiosk: true, on: small };
    expect(readDisplay({ ...seen, wanted: 2, window }).state).toBe('attention');
    expect(readDisplay({ ...seen, wanted: 1, window }).state).toBe('ok');
  });

  test('is not filled where the window is smaller or no kiosk any more', () => {
    const window = { bounds: { ...small.bounds, width: 600 }, isKiosk: true, on: small };
    expect(readDisplay({ ...seen, wanted: 1, window })).toMatchObject({
      state: 'bad',
      detail: expect.stringMatching(/window 600 x 384$/),
    });
    expect(readDisplay({ ...seen, wanted: 1, window: { ...window, bounds: small.bounds, isKiosk: false } }).state).toBe(
      'bad',
    );
  });

  test('has its true size once somebody has measured it', () => {
    expect(readPanel(476)).toEqual({ state: 'ok', detail: '476 mm' });
    expect(readPanel(null).state).toBe('attention');
  });

  const fullHd = { panel: { widthPx: 1920, heightPx: 1080 }, pageMm: 1920 / 476 };

  test('is as measured where the page lays out the panel that it fills', () => {
    expect(readPanel(476, fullHd)).toEqual({ state: 'ok', detail: '476 mm' });
    expect(readPanel(476, { ...fullHd, pageMm: undefined })).toEqual({ state: 'ok', detail: '476 mm' });
    expect(readPanel(null, { ...fullHd, pageMm: 4.03 })).toEqual({ state: 'attention', detail: '' });
  });

  test('is wrong where the page lays out another one', () => {
    const stale = readPanel(476, { ...fullHd, pageMm: 64 / 476 });
    expect(stale).toEqual({ state: 'bad', detail: '476 mm, page 0.13 px/mm, display 4.03 px/mm' });
    expect(readPanel(null, { ...fullHd, pageMm: 2.15 }).state).toBe('bad');
  });

  test('should be looked at where the panel is too small for its letters', () => {
    const upright = { panel: { widthPx: 800, heightPx: 1280 }, pageMm: 1280 / 476 };
    expect(readPanel(136, upright)).toEqual({
      state: 'attention',
      detail: '136 mm, letters at 46 %, least size 268 x 476 mm',
    });
  });
});

describe('what is connected', () => {
  /** As a computer with a touch panel, a touch pad, a keyboard, a keypad and a power button has it. */
  const devices = [
    'N: Name="Power Button"\nH: Handlers=kbd event0\nB: PROP=0\nB: EV=3\nB: KEY=10000000000000 0',
    'N: Name="AT Translated Set 2 keyboard"\nB: PROP=0\nB: EV=120013\nB: KEY=402000000 3803078f800d001 feffffdfffefffff fffffffffffffffe',
    // Enter and the digits of a keypad; and a pad that types one letter.
    'N: Name="Keypad"\nB: PROP=0\nB: EV=3\nB: KEY=1 0 10000000',
    'N: Name="Macro pad"\nB: PROP=0\nB: EV=3\nB: KEY=40000000',
    'N: Name="Touch pad"\nB: PROP=1\nB: EV=b\nB: KEY=e520 10000 0 0 0 0\nB: ABS=2e0800000000003',
    'N: Name="Touch panel"\nB: PROP=2\nB: EV=b\nB: KEY=400 0 0 0 0 0\nB: ABS=260800000000003',
  ].join('\n\n');

  test('is told apart: panels that feel fingers, and keyboards with letters', async () => {
    expect(await inputDevices(written(`${devices}\n`))).toEqual({
      panels: ['Touch panel'],
      keyboards: ['AT Translated Set 2 keyboard'],
    });
    expect(await inputDevices('/no/such/file')).toBeUndefined();
  });

  test('a panel must be felt by the page, not only be there', () => {
    const panel = { panels: ['Touch panel'], keyboards: [] };
    expect(readTouch(10, panel)).toEqual({ state: 'ok', detail: '10 points, Touch panel' });
    expect(readTouch(0, panel).state).toBe('attention');
    expect(readTouch(0, undefined).state).toBe('attention');
    expect(readTouch(undefined, panel).state).toBe('unknown');
    expect(readTouch(undefined, undefined)).toEqual({ state: 'unknown', detail: '' });
  });

  test('a keyboard in reach is a way out', () => {
    expect(readKeyboards({ panels: [], keyboards: ['USB keyboard'] })).toEqual({
      state: 'attention',
      detail: 'USB keyboard',
    });
    expect(readKeyboards({ panels: [], keyboards: [] }).state).toBe('ok');
    expect(readKeyboards(undefined).state).toBe('unknown');
  });

  test('a speaker is named, and none is no fault', async () => {
    const cards =
      ' 0 [PCH            ]: HDA-Intel - HDA Intel PCH\n                      HDA Intel PCH at 0xf7410000\n';
    expect(await readSound(written(cards))).toEqual({ state: 'ok', detail: 'HDA-Intel - HDA Intel PCH' });
    expect((await readSound(written('--- no soundcards ---\n'))).state).toBe('attention');
    expect((await readSound('/no/such/file')).state).toBe('attention');
  });
});

describe('the disk', () => {
  test('has room and can be written, and nothing is left of trying it', async () => {
    const folder = join(newFolder(), 'data');
    expect(await readDisk(folder)).toMatchObject({ detail: expect.stringMatching(/^\d+ MB free$/) });
    expect(readdirSync(folder, { recursive: true })).toEqual(['logs']);
  });

  test('cannot be written where something stands in the way', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'logs'), 'a file where the folder should be');
    expect(await readDisk(folder)).toMatchObject({ state: 'bad', detail: expect.stringMatching(/logs: E/) });
  });

  test('is short of room', () => {
    expect(readFree(500_000_000).state).toBe('ok');
    expect(readFree(499_999_999).state).toBe('attention');
    expect(readFree(50_000_000).state).toBe('attention');
    expect(readFree(49_000_000)).toEqual({ state: 'bad', detail: '49 MB free' });
  });
});

describe('the clock', () => {
  const moments = {
    now: new Date('2027-05-22T09:05:11Z'),
    builtOn: '2026-11-29',
    movedMs: 0,
    isKept: undefined,
    timeZone: 'America/Chicago',
  };

  test('is plausible from the year of the build to ten years later', () => {
    expect(readClock(moments)).toEqual({ state: 'ok', detail: '2027-05-22T09:05Z, America/Chicago' });
    for (const [year, state] of [
      [2025, 'bad'],
      [2026, 'ok'],
      [2036, 'ok'],
      [2037, 'bad'],
    ] as const)
      expect(readClock({ ...moments, now: new Date(`${year}-06-01`) }).state, `${year}`).toBe(state);
    expect(readClock({ ...moments, builtOn: undefined }).state).toBe('unknown');
  });

  test('was set while the kiosk ran', () => {
    expect(readClock({ ...moments, movedMs: -3_600_000 })).toEqual({
      state: 'attention',
      detail: '2027-05-22T09:05Z, America/Chicago, set by -3600 s since the start',
    });
    expect(readClock({ ...moments, isKept: true }).detail).toContain('kept by the network');
  });

  test('of this computer was not set while this test ran', async () => {
    expect(readClock(await momentsHere('2026-11-29')).detail).not.toContain('set by');
  });
});

describe('what the clinic set', () => {
  test('is in order, private, or not there at all', async () => {
    const inOrder = { problems: [] };
    expect(await readSettingsFile('/no/such/file', inOrder)).toEqual({ state: 'ok', detail: 'no file' });
    expect((await readSettingsFile(written('{}'), inOrder)).state).toBe('ok');
    expect(await readSettingsFile(written('{}', 0o644), inOrder)).toMatchObject({
      state: 'attention',
      detail: expect.stringMatching(/0644$/),
    });
    expect(await readSettingsFile(written('{'), { problems: ['is not JSON'] })).toEqual({
      state: 'bad',
      detail: 'is not JSON',
    });
  });

  test('a PIN is set, missing, open to others or broken', async () => {
    const folder = newFolder();
    const file = join(folder, 'staff.json');
    expect((await readPinFile(file)).state).toBe('attention');
    await setPinIn(folder, '271828');
    expect(await readPinFile(file)).toEqual({ state: 'ok', detail: 'mode 0600' });
    chmodSync(file, 0o640);
    expect((await readPinFile(file)).state).toBe('attention');
    writeFileSync(file, '{}');
    expect((await readPinFile(file)).state).toBe('bad');
  });

  test('a phone number is there or not', () => {
    const clinic = { name: '', phone: '555-010-0199', afterHoursPhone: '' };
    expect(readPhone({ clinic })).toEqual({ state: 'ok', detail: '555-010-0199' });
    expect(readPhone({ clinic: { ...clinic, phone: '' } }).state).toBe('attention');
  });
});

describe('the files as they were built', () => {
  function built(): string {
    const folder = newFolder();
    for (const name of ['main', 'renderer']) mkdirSync(join(folder, name));
    writeFileSync(join(folder, 'renderer', 'words.js'), 'Wash your hands.');
    const files = { 'renderer/words.js': hashOf('Wash your hands.') };
    writeFileSync(join(folder, BUILD_RECORD), JSON.stringify({ on: '2026-11-29', files }));
    return folder;
  }
  const read = async (folder: string) => readContent(folder, await readBuildRecord(folder));

  test('are found whole, changed by one letter, missing, or without a record', async () => {
    const folder = built();
    expect(await read(folder)).toMatchObject({ state: 'ok', detail: expect.stringMatching(/^1 files, [0-9a-f]{16}$/) });
    writeFileSync(join(folder, 'renderer', 'words.js'), 'wash your hands.');
    expect(await read(folder)).toEqual({ state: 'bad', detail: 'renderer/words.js' });
    expect(await read(newFolder())).toMatchObject({ state: 'bad', detail: expect.stringMatching(/build-record/) });
    writeFileSync(join(folder, BUILD_RECORD), JSON.stringify({ on: '2026-11-29', files: { 'renderer/gone.js': '0' } }));
    expect(await read(folder)).toEqual({ state: 'bad', detail: 'renderer/gone.js' });
  });
});

describe('the doors of Linux', () => {
  const x11 = { environment: { DISPLAY: ':0' } };
  const wayland = { environment: { DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-0' } };
  const xorg = (settings: string, keyboard = ''): XorgPlaces => {
    const folder = newFolder();
    writeFileSync(join(folder, '20-kiosk.conf'), settings);
    return {
      settings: '/no/such/file',
      folders: [folder, '/no/such/folder'],
      keyboard: written(keyboard),
      terminal: folder,
    };
  };

  test.each([
    ['--remote-debugging-port=9222', 'bad'],
    ['--remote-debugging-pipe', 'bad'],
    ['--inspect', 'bad'],
    ['--inspect-brk=0', 'bad'],
    ['--no-sandbox', 'bad'],
    ['--disable-web-security', 'bad'],
    ['--inspection', 'ok'],
    ['--settings=--inspect', 'ok'],
  ])('started with %s: %s', (arg, state) => {
    expect(readSwitches({ args: ['kineret-kiosk', arg] }).state).toBe(state);
  });

  test('the user, the session and the desktop around', () => {
    expect(readUser({ user: 0 })).toEqual({ state: 'bad', detail: 'uid 0' });
    expect(readUser({ user: 1000 }).state).toBe('ok');
    expect(readUser({ user: undefined }).state).toBe('unknown');
    expect(readSession(x11)).toEqual({ state: 'attention', detail: 'X11 :0' });
    expect(readSession(wayland)).toEqual({ state: 'ok', detail: 'Wayland wayland-0' });
    expect(readSession({ environment: {} }).state).toBe('unknown');
    expect(readDesktop({ environment: { XDG_CURRENT_DESKTOP: 'GNOME' } })).toEqual({
      state: 'attention',
      detail: 'GNOME',
    });
    expect(readDesktop({ environment: {} }).state).toBe('ok');
  });

  test.each([
    ['Section "ServerFlags"\n  Option "DontVTSwitch" "true"\nEndSection', 'ok'],
    ['Option "dontvtswitch"', 'ok'],
    ['# Option "DontVTSwitch" "true"', 'attention'],
    ['Option "DontVTSwitch" "off"', 'attention'],
    ['', 'attention'],
  ])('other logins with %j: %s', async (settings, state) => {
    expect((await readTerminals(x11, xorg(settings))).state).toBe(state);
  });

  test('other logins, where there are none or nobody tells', async () => {
    expect((await readTerminals(x11, { ...xorg(''), terminal: '/no/such/file' })).state).toBe('ok');
    expect((await readTerminals(wayland, xorg(''))).state).toBe('unknown');
  });

  test('the key that ends the session', async () => {
    const keyboard = 'XKBLAYOUT="us"\nXKBOPTIONS="terminate:ctrl_alt_bksp"\n';
    expect((await readServerEnd(x11, xorg('', keyboard))).state).toBe('attention');
    expect((await readServerEnd(x11, xorg('Option "DontZap" "on"', keyboard))).state).toBe('ok');
    expect((await readServerEnd(x11, xorg('', `# ${keyboard.split('\n')[1]}`))).state).toBe('ok');
    expect((await readServerEnd(wayland, xorg('', keyboard))).state).toBe('ok');
  });

  test('keys to the kernel', async () => {
    expect((await readSysrq(written('0\n'))).state).toBe('ok');
    expect(await readSysrq(written('176\n'))).toEqual({ state: 'attention', detail: 'sysrq 176' });
  });

  test('what a crash leaves behind', async () => {
    const { pid } = process;
    expect(await readDumps({ pid }, written('|/usr/lib/systemd/systemd-coredump %P'))).toMatchObject({
      state: 'attention',
    });
    expect(await readDumps({ pid }, written('\n'))).toMatchObject({ state: 'ok' });
    const limited = spawn('sh', ['-c', 'ulimit -c 0; exec sleep 60']);
    started.push(limited);
    await expect
      .poll(() => readDumps({ pid: limited.pid ?? 0 }, written('core\n')))
      .toEqual({
        state: 'ok',
        detail: 'limit 0, to "core"',
      });
    const open = spawn('sh', ['-c', 'ulimit -S -c 8; exec sleep 60']);
    started.push(open);
    await expect.poll(() => readDumps({ pid: open.pid ?? 0 }, written('core\n'))).toMatchObject({ state: 'attention' });
  });
});
