import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { type Kiosk, startKiosk } from '../support/kiosk.ts';
import { command } from '../support/kiosk-command.ts';

const PIN = '271828';
const OTHER_PIN = '314159';

const codeFile = ({ dataFolder }: Kiosk) => join(dataFolder, 'set-up-code.txt');
const pinFile = ({ dataFolder }: Kiosk) => join(dataFolder, 'staff.json');
const unlock = ({ page }: Kiosk, secret: string) => page.evaluate((typed) => window.kiosk.unlock(typed), secret);
const report = ({ page }: Kiosk) => page.evaluate(() => window.kiosk.staffReport());
const reported = async (kiosk: Kiosk) => {
  const answer = await report(kiosk);
  if (!answer.ok) throw new Error(answer.why);
  return answer.value;
};
const setPin = (kiosk: Pick<Kiosk, 'dataFolder'>, pin: string) => command(kiosk, ['--set-pin'], { input: `${pin}\n` });

/** Lets time pass for the shell alone. */
const pass = ({ app }: Kiosk, seconds: number) =>
  app.evaluate((_electron, ms) => {
    const now = performance.now.bind(performance);
    performance.now = () => now() + ms;
  }, seconds * 1000);

async function kioskWithStaffIn(): Promise<Kiosk> {
  const kiosk = await startKiosk();
  expect(setPin(kiosk, PIN).status).toBe(0);
  expect(await unlock(kiosk, PIN)).toEqual({ ok: true });
  return kiosk;
}

test('a new kiosk: the administrator reads the code, comes in, sets a PIN; the code is gone and the PIN stays', async () => {
  const kiosk = await startKiosk();
  await expect.poll(() => existsSync(codeFile(kiosk))).toBe(true);
  expect(statSync(codeFile(kiosk)).mode & 0o777).toBe(0o600);
  const door = await kiosk.page.evaluate(() => window.kiosk.staffDoor());
  expect(door).toEqual({ asksFor: 'code', waitSeconds: 0 });
  const code = readFileSync(codeFile(kiosk), 'utf8').trim();
  expect(await kiosk.page.evaluate((pin) => window.kiosk.setPin(pin), PIN)).toMatchObject({ ok: false, why: 'locked' });
  expect(await unlock(kiosk, code.replace('-', '').toLowerCase())).toEqual({ ok: true });
  expect(await kiosk.page.evaluate(() => window.kiosk.setPin('123456'))).toMatchObject({ ok: false, why: 'easy' });
  expect(await kiosk.page.evaluate((pin) => window.kiosk.setPin(pin), PIN)).toEqual({ ok: true });
  expect(existsSync(codeFile(kiosk))).toBe(false);
  expect(statSync(pinFile(kiosk)).mode & 0o777).toBe(0o600);
  await kiosk.page.evaluate(() => window.kiosk.lock());
  for (const seconds of [5, 10, 20, 40, 80]) {
    expect(await unlock(kiosk, code)).toMatchObject({ ok: false, why: 'wrong' });
    await pass(kiosk, seconds);
  }
  expect(await unlock(kiosk, code)).toMatchObject({ ok: false, why: 'wrong' });
  const { dataFolder } = kiosk;
  await kiosk.close();

  // The wait of 160 seconds is not over for somebody who restarts the kiosk.
  const again = await startKiosk({ dataFolder });
  expect(await unlock(again, PIN)).toMatchObject({ ok: false, why: 'wait' });
  await pass(again, 160);
  expect(await unlock(again, PIN)).toEqual({ ok: true });
  await again.close();
});

test('what is for staff is refused to everybody else, and to staff who left', async () => {
  const kiosk = await kioskWithStaffIn();
  const refused = async () => {
    const calls = [
      kiosk.page.evaluate(() => window.kiosk.staffReport()),
      kiosk.page.evaluate(() => window.kiosk.noteCleaned()),
      kiosk.page.evaluate(() => window.kiosk.endProgram('exit')),
    ];
    for (const call of calls) expect(await call).toEqual({ ok: false, why: 'locked' });
    expect(await kiosk.page.evaluate(() => window.kiosk.saveSettings({ languages: ['es'] }))).toMatchObject({
      ok: false,
    });
  };
  await kiosk.page.evaluate(() => window.kiosk.lock());
  await refused();

  expect(await unlock(kiosk, PIN)).toEqual({ ok: true });
  await kiosk.page.reload();
  await refused();
  await kiosk.close();
});

test('staff are in as long as they touch the screen, and for the shell out two and a half minutes after', async () => {
  const kiosk = await kioskWithStaffIn();
  await pass(kiosk, 140);
  await kiosk.touchAt(5, 5);
  await pass(kiosk, 140);
  await kiosk.page.keyboard.press('F5');
  await pass(kiosk, 140);
  await reported(kiosk);
  // Neither a call of the page nor a pointer that only moves is somebody at the screen.
  await kiosk.page.mouse.move(9, 9);
  await pass(kiosk, 11);
  expect(await report(kiosk)).toEqual({ ok: false, why: 'locked' });
  await kiosk.close();
});

test('staff change settings without the set-up, and the kiosk uses them', async () => {
  const kiosk = await kioskWithStaffIn();
  const changes = { clinic: { afterHoursPhone: '555-010-0188' }, idle: { guidedSeconds: 900 } };
  const saved = await kiosk.page.evaluate((wanted) => window.kiosk.saveSettings(wanted), changes);
  expect(saved).toMatchObject({ ok: true, settings: { ...changes, setUp: false, problems: [] } });
  expect(JSON.parse(readFileSync(kiosk.settingsFile, 'utf8'))).toEqual(changes);
  expect(await kiosk.page.evaluate(() => window.kiosk.getSettings())).toMatchObject(changes);
  await kiosk.close();
});

test('staff look up faults, versions, displays and files, and note that they wiped the screen', async () => {
  const kiosk = await startKiosk({ settings: { idle: { quietSeconds: 1 } } });
  setPin(kiosk, PIN);
  await unlock(kiosk, PIN);
  await kiosk.page.evaluate(() =>
    window.kiosk.reportFault({ where: 'content', message: 'Error: no such topic\n    at kiosk://app/x.js:1:2' }),
  );
  const before = await reported(kiosk);
  expect(before.lastCleaned).toBeNull();
  expect(before.settingsFile).toBe(kiosk.settingsFile);
  expect(before.logFile).toBe(join(kiosk.dataFolder, 'logs', 'main.log'));
  expect(before.displays).toEqual([
    { width: 1366, height: 768, isPrimary: true, setting: expect.objectContaining({ width: 1366, height: 768 }) },
  ]);
  expect(before.versions).toEqual({
    kiosk: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    electron: expect.stringMatching(/^\d+\./),
    chromium: expect.stringMatching(/^\d+\./),
    system: expect.stringMatching(/^Linux \d/),
  });
  const at = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  expect(before.faults).toEqual([
    { at, where: 'content', text: 'Error: no such topic' },
    {
      at,
      where: 'settings',
      text: `${kiosk.settingsFile}: idle.quietSeconds: expected a whole number from 30 to 600, found 1`,
    },
  ]);
  await kiosk.page.evaluate(() => window.kiosk.noteCleaned());
  const { lastCleaned } = await reported(kiosk);
  expect(Date.now() - Date.parse(lastCleaned ?? '')).toBeLessThan(60_000);
  await kiosk.close();
});

test('--set-pin: a script sets the PIN of a kiosk that runs, also where there is no display', async () => {
  const kiosk = await startKiosk();
  const set = setPin(kiosk, PIN);
  expect([set.status, set.stdout]).toEqual([0, 'The PIN is set.\n']);
  expect(await unlock(kiosk, PIN)).toEqual({ ok: true });
  expect(command(kiosk, ['--set-pin'], { input: OTHER_PIN, display: '' })).toMatchObject({ status: 0 });
  expect(await unlock(kiosk, PIN)).toMatchObject({ ok: false, why: 'wrong' });
  expect(await kiosk.page.evaluate(() => window.kiosk.staffDoor())).toMatchObject({ asksFor: 'pin' });
  await kiosk.close();
});

for (const [input, problem] of [
  ['12345\n', 'a PIN is 6 to 12 digits'],
  ['', 'a PIN is 6 to 12 digits'],
  ['654321\n', 'this PIN is easy to guess'],
] as const) {
  test(`--set-pin with ${JSON.stringify(input)} says what is expected and changes nothing`, async () => {
    const kiosk = await startKiosk();
    const set = command(kiosk, ['--set-pin'], { input });
    expect(set.status).toBe(2);
    expect(set.stdout).toBe('');
    expect(set.stderr).toContain(`--set-pin: ${problem}`);
    expect(existsSync(pinFile(kiosk))).toBe(false);
    await kiosk.close();
  });
}
