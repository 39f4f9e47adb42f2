import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { displays } from '../support/displays.ts';
import { type Kiosk, startKiosk } from '../support/kiosk.ts';
import { type Listener, listen } from '../support/listener.ts';
import {
  departures,
  nativeWindows,
  type PageAttempt,
  permissions,
  requests,
  tryInPage,
} from '../support/page-attempts.ts';
import { type Sight, watch } from '../support/sight.ts';
import { type SmallDesktop, startSmallDesktop } from '../support/small-desktop.ts';

// What a script could do that got into the page, with a person's touch for everything it tries.

let desktop: SmallDesktop;
let kiosk: Kiosk;
let listener: Listener;
let look: () => Promise<Sight>;
let before: Sight;
test.beforeEach(async () => {
  desktop = await startSmallDesktop(displays.landscape.width, displays.landscape.height);
  // With a camera and a microphone there is something to refuse.
  kiosk = await startKiosk({ ownDisplay: desktop.name, args: ['--use-fake-device-for-media-stream'] });
  listener = await listen();
  look = watch(kiosk, desktop);
  before = await look();
});
test.afterEach(async () => {
  await kiosk.close();
  await listener.stop();
  desktop.stop();
});

const attempt = (each: PageAttempt) => tryInPage(kiosk, each, listener.host);

async function expectRefused(tries: readonly PageAttempt[]): Promise<void> {
  const came = await Promise.all(tries.map(async (each) => ((await attempt(each)) === true ? [each.what] : [])));
  expect(came.flat()).toEqual([]);
}

const expectStillHere = (what: string) =>
  expect(async () => expect(await look(), what).toEqual(before)).toPass({ timeout: 10_000 });

test(`nothing is asked of a network or of this computer: ${requests.length} tries`, async () => {
  await expectRefused(requests);
  await expectStillHere('all');
  expect(listener.heard).toEqual([]);
});

test(`no leave, no device, no clipboard: ${permissions.length} tries`, async () => {
  await kiosk.app.evaluate(({ clipboard }) => clipboard.writeText('of somebody else'));
  await expectRefused(permissions);
  expect(await kiosk.app.evaluate(({ clipboard }) => clipboard.readText())).toBe('of somebody else');
  await expectStillHere('all');
  expect(listener.heard).toEqual([]);
});

test(`the page goes nowhere and opens nothing: ${departures.length} tries`, async () => {
  for (const each of departures) {
    // A page that went is started anew, and the try with it.
    expect(await attempt(each).catch(() => 'the page is new'), each.what).not.toBe(true);
    await expectStillHere(each.what);
  }
  expect(listener.heard).toEqual([]);
  expect(globSync('**/x.*', { cwd: kiosk.dataFolder })).toEqual([]);
});

test(`no window of the browser or of the computer comes over the page: ${nativeWindows.length} tries`, async () => {
  const answers: Promise<unknown>[] = [];
  for (const each of nativeWindows) {
    answers.push(attempt(each).catch(String));
    await expectStillHere(each.what);
  }
  // Some of them come late: when each has answered or given up.
  for (const [index, { what }] of nativeWindows.entries()) expect(await answers[index], what).not.toBe(true);
  expect(await look()).toEqual(before);
});

test('what a script stores never reaches the disk', async () => {
  const MARK = 'a-visitor-was-here';
  const stored = await kiosk.page.evaluate(async (mark) => {
    const done: string[] = [];
    const store = async (where: string, way: () => unknown) => {
      try {
        await way();
        done.push(where);
      } catch {}
    };
    await store('local storage', () => localStorage.setItem(mark, mark));
    await store('session storage', () => sessionStorage.setItem(mark, mark));
    await store('a cookie', () => {
      // biome-ignore lint/suspicious/noDocumentCookie: that it leaves nothing is what is tested
      document.cookie = `${mark}=${mark}; max-age=9999`;
    });
    await store(
      'a database',
      () =>
        new Promise<void>((opened, failed) => {
          const asked = indexedDB.open(mark);
          asked.onupgradeneeded = () => asked.result.createObjectStore(mark).put(mark, mark);
          asked.onsuccess = () => opened();
          asked.onerror = () => failed(asked.error);
        }),
    );
    await store('a cache', async () => (await caches.open(mark)).put('/x', new Response(mark)));
    await store('files', async () => {
      const file = await (await navigator.storage.getDirectory()).getFileHandle(mark, { create: true });
      const writer = await file.createWritable();
      await writer.write(mark);
      await writer.close();
    });
    return done;
  }, MARK);
  // Else nothing would have been tried.
  expect(stored).toEqual(expect.arrayContaining(['local storage', 'a database']));
  await kiosk.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.session.flushStorageData(),
  );
  const onDisk = globSync('**/*', { cwd: kiosk.dataFolder })
    .map((name) => join(kiosk.dataFolder, name))
    .filter(
      (file) =>
        file.includes(MARK) ||
        (statSync(file, { throwIfNoEntry: false })?.isFile() && readFileSync(file).includes(MARK)),
    );
  expect(onDisk).toEqual([]);
});
