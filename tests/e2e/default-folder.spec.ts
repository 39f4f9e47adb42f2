import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { sharedEnvironment } from '../support/displays.ts';
import { isWelcome, type LoneKiosk, startLone } from '../support/lone-kiosk.ts';
import { PIN } from '../support/nurse.ts';
import { giveAway, type OwnHome, ownHome } from '../support/own-home.ts';
import { CAN_MOUNT, NEEDS_ROOT } from '../support/small-disk.ts';

// Where the program finds its data folder by itself. All other tests name one.

let kiosk: LoneKiosk | undefined;
let unmake = () => {};
test.afterEach(async () => {
  await kiosk?.stop();
  kiosk = undefined;
  unmake();
  unmake = () => {};
});

/** Somebody at the computer types a command as this user. */
function command({ program, environment }: OwnHome, args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(program, args, {
    env: { ...process.env, ...environment, DISPLAY: process.env[sharedEnvironment.landscape] },
    input,
    encoding: 'utf8',
    timeout: 120_000,
  });
  return { status, said: stdout + stderr };
}

async function start({ program, environment }: OwnHome, dataFolder: string, ...args: readonly string[]) {
  kiosk = startLone({ program, environment, dataFolder, namesFolder: false, args });
  await kiosk.shows(isWelcome);
  return kiosk;
}

function write(folder: string, name: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  for (const made of [join(folder, '..'), folder]) giveAway(made);
  writeFileSync(join(folder, name), text);
  giveAway(join(folder, name));
}

const clinic = (name: string) => JSON.stringify({ clinic: { name }, languages: ['en'] });

test('the folder of the guide is the one: settings are read there, the PIN and the code lie there, and a command finds them', async () => {
  const user = ownHome();
  const { dataFolder } = user;
  write(dataFolder, 'settings.json', clinic('Riverside Clinic'));
  const running = await start(user, dataFolder);
  expect((await running.sight())?.text).toContain('Riverside Clinic');
  await expect.poll(() => existsSync(join(dataFolder, 'set-up-code.txt'))).toBe(true);
  expect(command(user, ['--self-check']).said).toContain(join(dataFolder, 'settings.json'));
  expect(command(user, ['--set-pin'], `${PIN}\n`)).toMatchObject({ status: 0 });
  expect(existsSync(join(dataFolder, 'staff.json'))).toBe(true);
  expect(readdirSync(join(user.home, '.config')).filter((name) => /kineret/i.test(name))).toEqual(['kineret-kiosk']);
  expect(running.faults()).toEqual([]);
});

test('a file that the command line names is read in place of the one in the folder', async () => {
  const user = ownHome();
  write(user.dataFolder, 'settings.json', clinic('Riverside Clinic'));
  write(join(user.home, 'etc'), 'kiosk.json', clinic('Hillside Clinic'));
  const running = await start(user, user.dataFolder, '--settings', join(user.home, 'etc', 'kiosk.json'));
  expect((await running.sight())?.text).toContain('Hillside Clinic');
});

test('a kiosk that runs and is asked for other settings says so, and goes on', async () => {
  const user = ownHome();
  const [own, other] = ['own.json', 'other.json'].map((name) => join(user.home, name)) as [string, string];
  for (const file of [own, other]) write(user.home, basename(file), clinic(basename(file)));
  const running = await start(user, user.dataFolder, '--settings', own);
  const refused = command(user, ['--settings', other, '--set-up']);
  expect(refused).toMatchObject({
    status: 2,
    said: expect.stringContaining(`--settings: a kiosk runs already, with ${own};`),
  });
  await expect.poll(() => running.faults()).toEqual([expect.stringContaining(`${other}: asked for by a second start`)]);
  expect((await running.sight())?.text).toContain('own.json');
  expect(command(user, ['--settings', own])).toMatchObject({ status: 0 });
  expect(command(user, ['--settings'])).toMatchObject({
    status: 2,
    said: expect.stringContaining('--settings: no file was given'),
  });
  expect(running.faults()).toHaveLength(1);
});

test('settings and PIN of a kiosk whose folder still had a space in its name are taken over, and the old ones stay', async () => {
  const user = ownHome();
  const before = join(user.home, '.config', 'Kineret Kiosk');
  write(before, 'settings.json', clinic('Riverside Clinic'));
  write(before, 'staff.json', '{"left":"as it was"}');
  const running = await start(user, user.dataFolder);
  expect((await running.sight())?.text).toContain('Riverside Clinic');
  expect(readFileSync(join(user.dataFolder, 'staff.json'), 'utf8')).toBe('{"left":"as it was"}');
  for (const name of ['settings.json', 'staff.json']) {
    expect(statSync(join(user.dataFolder, name)).mode & 0o777).toBe(0o600);
    expect(existsSync(join(before, name))).toBe(true);
  }
});

/** A folder of somebody else, with `options` a disk of its own. */
function place(options?: string): string {
  const folder = mkdtempSync(join(process.env[sharedEnvironment.folder] ?? '', 'place-'));
  if (options !== undefined) execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]);
  unmake = () => {
    if (options !== undefined) execFileSync('umount', ['-l', folder]);
    rmSync(folder, { recursive: true, force: true });
  };
  return folder;
}

for (const [what, home] of [
  ['is read-only', () => place('ro,mode=777')],
  ['belongs to somebody else', () => place()],
  ['is missing', () => join(place(), 'nobody')],
  ['has no room for one more file', () => place('nr_inodes=1,mode=777')],
] as const) {
  test.describe(`a home that ${what}${NEEDS_ROOT}`, () => {
    test.skip(!CAN_MOUNT);

    test('stops no first start: the kiosk teaches, the log says why, and the next start finds its folder again', async () => {
      const user = ownHome(home());
      const spare = join(user.run, 'kineret-kiosk-65534');
      const running = await start(user, spare);
      const refusal = expect.stringMatching(/ warn settings: .*\.config\/kineret-kiosk: nothing can be saved here \(/);
      await expect.poll(() => running.faults()).toEqual(expect.arrayContaining([refusal]));
      await running.stop();
      await start(user, spare);
    });

    test('answers whoever sets a PIN or asks for the self-check', () => {
      const user = ownHome(home());
      const pin = command(user, ['--set-pin'], `${PIN}\n`);
      expect(pin.status, pin.said).toBe(1);
      expect(pin.said).toMatch(/^--set-pin: /m);
      const check = command(user, ['--self-check']);
      expect(check.status, check.said).toBe(1);
      expect(check.said).toMatch(/^bad +disk +\S+/m);
    });
  });
}
