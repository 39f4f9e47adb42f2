import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { startKiosk } from '../support/kiosk.ts';
import { layoutProblems } from '../support/layout.ts';

test('without a settings file the kiosk starts with every language and no note for staff', async () => {
  const { page, close } = await startKiosk();
  await expect(page.getByRole('button', { name: 'English' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Español' })).toBeVisible();
  await expect(page.getByText(/2.minutes/)).toBeVisible();
  await expect(page.getByRole('button', { name: /staff/ })).toHaveCount(0);
  await close();
});

test('the clinic decides on languages, their order, its name and the idle time', async () => {
  const { page, close } = await startKiosk({
    settings: { clinic: { name: 'Riverside Clinic' }, languages: ['es'], idle: { quietSeconds: 90 } },
  });
  await expect(page.getByText('Riverside Clinic')).toBeVisible();
  await expect(page.getByRole('button', { name: 'English' })).toHaveCount(0);
  await expect(page.getByText('90 segundos')).toBeVisible();
  await close();
});

test('broken values: the kiosk starts, staff see what is expected, and the log has it too', async () => {
  const kiosk = await startKiosk({
    settings: { idle: { countdownSeconds: 5 }, languages: ['klingon'], panelWidthMm: 344 },
  });
  const { page, touch, settingsFile, dataFolder } = kiosk;
  const lines = [
    `${settingsFile}: languages: expected a list of languages that the kiosk has (en, es), each once, found ["klingon"]`,
    `${settingsFile}: idle.countdownSeconds: expected a whole number from 20 to 60, found 5`,
  ];
  await touch(page.getByRole('button', { name: 'For staff: 2 things to look at' }));
  for (const line of lines) await expect(page.getByText(line)).toBeVisible();
  expect(await layoutProblems(page)).toEqual([]);
  await touch(page.getByRole('button', { name: 'Close' }));
  await expect(page.getByRole('button', { name: 'Español' })).toBeVisible();
  await expect.poll(() => readFileSync(join(dataFolder, 'logs', 'main.log'), 'utf8')).toContain(lines[0]);
  expect(readFileSync(join(dataFolder, 'logs', 'main.log'), 'utf8')).toContain(lines[1]);
  await kiosk.close();
});

test('a file that is not JSON, and one named by --settings', async () => {
  const broken = await startKiosk({ settings: '{ "idle": ' });
  await expect(broken.page.getByRole('button', { name: /For staff: 1 thing/ })).toBeVisible();
  const other = join(broken.dataFolder, 'other.json');
  writeFileSync(other, '{"clinic":{"name":"Hillside Clinic"}}');
  const named = await startKiosk({ settings: '{ "idle": ', args: [`--settings=${other}`] });
  await expect(named.page.getByText('Hillside Clinic')).toBeVisible();
  await expect(named.page.getByRole('button', { name: /For staff/ })).toHaveCount(0);
  await named.close();
  await broken.close();
});

test('sizes follow the measured width of the panel', async () => {
  const { page, close } = await startKiosk({ settings: { panelWidthMm: 360 } });
  const mm = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--mm'));
  expect(Number.parseFloat(mm)).toBeCloseTo(1366 / 360, 3);
  await close();
});
