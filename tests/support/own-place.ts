import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { asOrdinaryUser } from '../../scripts/ordinary-user.ts';
import { programPath } from '../../scripts/paths.ts';
import { startVirtualDisplay } from '../../scripts/virtual-display.ts';
import { type DisplayName, displays } from './displays.ts';
import { type Kiosk, startKiosk } from './kiosk.ts';
import { command } from './kiosk-command.ts';
import { PIN } from './nurse.ts';
import { changesIn, readStored, type Stored } from './traces.ts';

export interface OwnKiosk extends Kiosk {
  /** All that the program could have written: data folder, home, temporary files, and what it runs in. */
  readonly stored: () => Stored;
  /** When Chromium has written what it made at its start: ten seconds after it. */
  readonly hasSettled: () => Promise<void>;
  /** When the browser has written what it would write later, or with nothing else to do. */
  readonly hasWritten: () => Promise<void>;
}

const WRITTEN_LATE = ['Preferences', 'Network Persistent State'];

/**
 * A kiosk with a PIN that shares neither its home nor its temporary folder nor its display, which has the clipboard,
 * with another program, so that everything that changes there is its own doing.
 */
export async function startInOwnPlace(panel: DisplayName, settings: object): Promise<OwnKiosk> {
  const { program, makeFolder } = asOrdinaryUser(programPath('test'));
  const [home, run, temporary, dataFolder] = ['home', 'run', 'tmp', 'data'].map(makeFolder) as [
    string,
    string,
    string,
    string,
  ];
  command({ dataFolder }, ['--set-pin'], { input: `${PIN}\n` });
  const display = await startVirtualDisplay(displays[panel].width, displays[panel].height);
  const kiosk = await startKiosk({
    program,
    settings,
    ownDisplay: display.name,
    dataFolder,
    environment: {
      HOME: home,
      TMPDIR: temporary,
      XDG_RUNTIME_DIR: run,
      XDG_CONFIG_HOME: `${home}/.config`,
      XDG_CACHE_HOME: `${home}/.cache`,
    },
  });
  const close = async () => {
    await kiosk.close();
    display.stop();
  };
  const stored = () => readStored([home, run, temporary, dataFolder]);
  async function hasWritten(): Promise<void> {
    // Through the shell: to Playwright a page that crashed once is dead for good.
    await kiosk.app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      await contents?.executeJavaScript('new Promise((done) => requestIdleCallback(() => done()))');
      contents?.session.flushStorageData();
      await contents?.session.cookies.flushStore();
    });
    let before = stored();
    await expect
      .poll(
        () => {
          const now = stored();
          const changes = changesIn(before, now);
          before = now;
          return changes;
        },
        { intervals: [500] },
      )
      .toEqual([]);
  }
  const hasSettled = () =>
    expect
      .poll(() => WRITTEN_LATE.filter((name) => !existsSync(join(dataFolder, name))), { timeout: 120_000 })
      .toEqual([]);
  return { ...kiosk, close, stored, hasSettled, hasWritten };
}
