import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { _electron, type CDPSession, type ElectronApplication, type Locator, type Page } from 'playwright';
import { LOADING } from '../../renderer/input/press.ts';
import { SECOND_PRESS_MS } from '../../renderer/input/press-pace.ts';
import { type DisplayName, sharedEnvironment } from './displays.ts';

export interface KioskOptions {
  readonly display?: DisplayName;
  /** The name of an X display that nobody shares, such as `:99`, for tests with real keys; in place of `display`. */
  readonly ownDisplay?: string;
  /** The text of the settings file; none: the kiosk starts without one. */
  readonly settings?: object | string;
  readonly args?: readonly string[];
  /** Another program than the one that all tests share, runnable by an ordinary user. */
  readonly program?: string;
  /** One that is there already; otherwise a new one. */
  readonly dataFolder?: string;
  /** Besides what the tests have, such as another HOME. */
  readonly environment?: Readonly<Record<string, string>>;
  /** What shows that the first screen is there. */
  readonly firstSight?: string;
}

/** A running kiosk, as a person in front of it has it: a screen and fingers. */
export interface Kiosk {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly settingsFile: string;
  readonly dataFolder: string;
  /** Faults that the page wrote to its console. */
  readonly complaints: readonly string[];
  /** A finger on the middle of what it finds, this long after the last one by the time stamps of both. */
  touch(target: Locator, afterMs?: number): Promise<void>;
  /** A finger at a place, in CSS pixels. */
  touchAt(x: number, y: number, afterMs?: number): Promise<void>;
  /** For how long the person has waited so far only by the time stamps, in milliseconds. */
  aheadMs(): number;
  /** They wait so long: what they do next is stamped with a later time. */
  waits(ms: number): void;
  /** Their time, for what is sent to the browser by other ways: in seconds since 1970, as DevTools takes it. */
  stamp(): number;
  fingerDown(x: number, y: number): Promise<void>;
  /** Slides, still on the glass. */
  fingerTo(x: number, y: number): Promise<void>;
  fingerUp(): Promise<void>;
  close(): Promise<void>;
}

/** Two presses of one person: sooner, and the second is a trembling finger to the kiosk. */
const BETWEEN_TOUCHES_MS = SECOND_PRESS_MS + 20;

/** Chromium says so at the load of a page whose policy is a sandbox with scripts, mostly before anybody listens. */
const OF_OWN_POLICY = /^An iframe which has both allow-scripts and allow-same-origin for its sandbox attribute/;

/** Starts the packaged program with a data folder of its own and waits for its first screen. */
export async function startKiosk(options: KioskOptions = {}): Promise<Kiosk> {
  const { display = 'landscape', settings, args = [], program = shared('program'), firstSight = 'main' } = options;
  const dataFolder = options.dataFolder ?? newDataFolder();
  const settingsFile = join(dataFolder, 'settings.json');
  if (settings !== undefined) {
    writeFileSync(settingsFile, typeof settings === 'string' ? settings : JSON.stringify(settings));
  }
  const app = await _electron.launch({
    executablePath: program,
    chromiumSandbox: true,
    env: {
      ...(process.env as Record<string, string>),
      ...options.environment,
      DISPLAY: options.ownDisplay ?? shared(display),
    },
    args: [`--user-data-dir=${dataFolder}`, ...args],
  });
  const page = await app.firstWindow();
  const complaints: string[] = [];
  page.on('console', (message) => {
    const isFault = message.type() === 'error' || message.type() === 'warning';
    if (isFault && !OF_OWN_POLICY.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.locator(firstSight).waitFor({ state: 'attached' });
  const finger = fingerOn(page, await page.context().newCDPSession(page));
  return {
    app,
    page,
    settingsFile,
    dataFolder,
    complaints,
    ...finger,
    async touch(target, afterMs) {
      await target.waitFor();
      const box = await target.boundingBox();
      if (box === null) throw new Error(`${target} is not on the screen`);
      await finger.touchAt(box.x + box.width / 2, box.y + box.height / 2, afterMs);
    },
    close: () => app.close(),
  };
}

export function newDataFolder(): string {
  const folder = mkdtempSync(join(shared('folder'), 'data-'));
  // The program may run as another user than the tests.
  chmodSync(folder, 0o777);
  return folder;
}

type Finger = Pick<Kiosk, 'touchAt' | 'aheadMs' | 'waits' | 'stamp' | 'fingerDown' | 'fingerTo' | 'fingerUp'>;

/**
 * The kiosk tells a wish from a trembling finger by the time stamps of the touches. So nobody waits between two: the
 * next one is stamped with the time at which a person would have made it, and so is all that comes after.
 */
function fingerOn(page: Page, devtools: CDPSession): Finger {
  let aheadMs = 0;
  let lastTouch = 0;
  const now = () => performance.timeOrigin + performance.now() + aheadMs;
  const stamp = () => now() / 1_000;
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp: stamp() });
  const fingerDown = async (x: number, y: number) => void (await send('touchStart', { x, y }));
  const fingerTo = async (x: number, y: number) => void (await send('touchMove', { x, y }));
  const fingerUp = async () => void (await send('touchEnd'));
  return {
    aheadMs: () => aheadMs,
    stamp,
    waits(ms) {
      aheadMs += ms;
    },
    fingerDown,
    fingerTo,
    fingerUp,
    async touchAt(x, y, afterMs = BETWEEN_TOUCHES_MS) {
      aheadMs += Math.max(0, lastTouch + afterMs - now());
      await Promise.all([fingerDown(x, y), fingerUp()]);
      lastTouch = now();
      await hasSettled(page);
    },
  };
}

/**
 * Until what was pressed is on the screen. What takes longer than a person waits between two touches is not waited for:
 * they touch again whatever is there.
 */
export async function hasSettled(page: Page): Promise<void> {
  const settled = page.evaluate(async (loading) => {
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    while (document.documentElement.hasAttribute(loading)) await frame();
    await frame();
  }, LOADING);
  const longest = new AbortController();
  // A page that was ended by the touch answers nothing.
  await Promise.race([
    settled.catch(() => {}),
    passed(BETWEEN_TOUCHES_MS, undefined, { signal: longest.signal }).catch(() => {}),
  ]);
  longest.abort();
}

function shared(name: keyof typeof sharedEnvironment): string {
  const value = process.env[sharedEnvironment[name]];
  if (value === undefined) throw new Error(`${sharedEnvironment[name]} is not set: start the tests with "npm test"`);
  return value;
}
