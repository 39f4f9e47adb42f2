import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { learnContent, wordsOf } from '../support/content.ts';
import { type Kiosk, newDataFolder, startKiosk } from '../support/kiosk.ts';
import { networkUse } from '../support/network-log.ts';
import { type PageAttempt, requests, tryInPage } from '../support/page-attempts.ts';
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
  const { ui, emergency } = wordsOf(content, 'es');
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await chooseLanguage(kiosk, 'Español');
  const topic = content.library.topics.find(({ id }) => id === TOPIC);
  if (topic === undefined) throw new Error(`there is no topic "${TOPIC}"`);
  await walkTopic({ kiosk, content, language: 'es', look: async () => {} }, topic);
  await touch(button(ui.bar.emergency));
  await touch(button(emergency.close));
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

/**
 * Chromium makes a socket ready for this, to see which way a packet would go, before it finds that there is no name to
 * ask for.
 */
const MAKES_READY = /^a link to dns-prefetch$/;
const makesReady = requests.filter(({ what }) => MAKES_READY.test(what));
const others = requests.filter(({ what }) => !MAKES_READY.test(what));

/**
 * Some ask later, when the page has nothing else to do: then so does a prefetch of the page's own, which comes last.
 */
async function hasNothingLeftToAsk(): Promise<void> {
  await kiosk.page.evaluate(async () => {
    for (let times = 0; times < 2; times += 1) await new Promise((idle) => requestIdleCallback(idle));
    const own = document.createElement('link');
    own.rel = 'prefetch';
    own.href = '/index.html';
    const asked = new Promise((over) => {
      own.onload = over;
      own.onerror = over;
    });
    document.head.append(own);
    await asked;
    await new Promise((idle) => requestIdleCallback(idle));
  });
}

async function tryAll(tries: readonly PageAttempt[], host: string): Promise<void> {
  await Promise.all(tries.map((each) => tryInPage(kiosk, each, host)));
  await hasNothingLeftToAsk();
  await kiosk.close();
}

// Of a network that is nowhere (RFC 5737), and a name that somebody would have to be asked for.
for (const host of ['198.51.100.7:80', 'kiosk.example.org:80']) {
  test(`a script in the page asks nothing of any network either: ${others.length} tries with ${host}`, async () => {
    await tryAll(others, host);
    expect(watched.calls()).toEqual([]);
    expect(networkUse(log)).toEqual([]);
  });

  test(`nor is anything sent where Chromium makes a socket ready for it, with ${host}`, async () => {
    await tryAll(makesReady, host);
    expect(watched.calls().filter((line) => !/ connect\(/.test(line))).toEqual([]);
    const asked = networkUse(log);
    expect(asked.filter((line) => /BYTES_SENT|TCP_CONNECT|URL_REQUEST/.test(line))).toEqual([]);
    expect(asked.join('\n')).not.toContain(host.replace(/:.*/, ''));
  });
}

test('both would see a shell that reaches out', async () => {
  await kiosk.app.evaluate(async ({ session }) => {
    const open = session.fromPartition('open');
    open.webRequest.onBeforeRequest(null);
    await open.fetch('http://192.0.2.1/').catch(() => {});
    const packets = process.getBuiltinModule('node:dgram').createSocket('udp4');
    await new Promise((sent) => packets.send('x', 9, '203.0.113.2', sent));
    packets.close();
    const stream = process.getBuiltinModule('node:net').connect(9, '203.0.113.3');
    await new Promise((tried) =>
      stream
        .on('error', tried)
        .on('ready', tried)
        .setTimeout(500, () => tried(stream.destroy())),
    );
  });
  await kiosk.close();
  const calls = watched.calls().join('\n');
  expect(calls).toMatch(/ connect\(.*"203\.0\.113\.3"/);
  expect(calls).toMatch(/ send\w+\(.*"203\.0\.113\.2"/);
  expect(networkUse(log).join('\n')).toContain('http://192.0.2.1/');
});
