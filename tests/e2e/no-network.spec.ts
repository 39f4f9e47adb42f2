import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { learnContent, wordsOf } from '../support/content.ts';
import { type Kiosk, newDataFolder, startKiosk } from '../support/kiosk.ts';
import { networkUse } from '../support/network-log.ts';
import { chooseLanguage, walkTopic } from '../support/walk.ts';
import { type WatchedProgram, watchProgram } from '../support/watched-program.ts';

const content = learnContent();
/** It has a question, a "What if ...?" and something to tell the nurse. */
const TOPIC = 'dose';

let watched: WatchedProgram;
let kiosk: Kiosk;
let log: string;
test.beforeEach(async () => {
  watched = watchProgram();
  const dataFolder = newDataFolder();
  log = join(dataFolder, 'network.json');
  kiosk = await startKiosk({ program: watched.program, dataFolder, args: [`--log-net-log=${log}`] });
});

async function visit(): Promise<void> {
  const { page, touch } = kiosk;
  const { ui } = wordsOf(content, 'es');
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await chooseLanguage(kiosk, 'Español');
  const topic = content.library.topics.find(({ id }) => id === TOPIC);
  if (topic === undefined) throw new Error(`there is no topic "${TOPIC}"`);
  await walkTopic({ kiosk, content, language: 'es', look: async () => {} }, topic);
  await touch(button(ui.bar.emergency));
  await touch(button(ui.emergency.close));
  await touch(button(ui.bar.leave));
  await touch(button(ui.leave.yes));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kineret');
}

test('a whole visit, staff who knock, a fault and a page started anew ask nothing of any network (strace and the log of Chromium)', async () => {
  await visit();
  await kiosk.page.evaluate(() => window.kiosk.unlock('271828'));
  await kiosk.page.evaluate(() => window.kiosk.reportFault({ where: 'page', message: 'a fault' }));
  await kiosk.page.reload();
  await expect(kiosk.page.getByRole('heading', { level: 1 })).toContainText('Kineret');
  await kiosk.close();
  expect(watched.calls()).toEqual([]);
  expect(networkUse(log)).toEqual([]);
});

test('both would see a shell that reaches out', async () => {
  await kiosk.app.evaluate(async ({ session }) => {
    const open = session.fromPartition('open');
    open.webRequest.onBeforeRequest(null);
    await open.fetch('http://192.0.2.1/').catch(() => {});
  });
  await kiosk.close();
  expect(watched.calls().join('\n')).toContain('AF_INET');
  expect(networkUse(log).join('\n')).toContain('http://192.0.2.1/');
});
