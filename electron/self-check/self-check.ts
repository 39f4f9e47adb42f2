import type { App, BrowserWindow } from 'electron';
import type { CheckedThing, SelfCheck } from '../ipc/contract.ts';
import { readSettings } from '../settings.ts';
import { staffFiles } from '../staff/staff-files.ts';
import { bySeriousness, check, type Reading } from './check.ts';
import { momentsHere, readClock } from './clock.ts';
import { readBuildRecord, readContent } from './content.ts';
import { readDisk } from './disk.ts';
import { readPanel } from './display.ts';
import {
  readDesktop,
  readDumps,
  readServerEnd,
  readSession,
  readSwitches,
  readSysrq,
  readTerminals,
  readUser,
} from './doors.ts';
import { programWithFuses, readFuses } from './fuses.ts';
import { inputDevices, readKeyboards, readTouch } from './input-devices.ts';
import { type Inside, lookInside } from './inside.ts';
import type { KioskPlaces } from './places.ts';
import { type KioskProcess, thisProcess } from './processes.ts';
import { readPhone, readPinFile, readSettingsFile } from './settings.ts';
import { readSound } from './sound.ts';

/** Of the kiosk that this is, for its own screen. */
export async function checkThisKiosk(app: App, window: BrowserWindow, places: KioskPlaces): Promise<SelfCheck> {
  return lookAround(places, thisProcess(), await lookInside(app, window, places, true));
}

/** `inside` is undefined where no display and no page could be had. */
export async function lookAround(
  places: KioskPlaces,
  kiosk: KioskProcess,
  inside: Partial<Inside> | undefined,
): Promise<SelfCheck> {
  const { platform } = process;
  const things = await Promise.all([
    ...ofTheKiosk(places, kiosk, inside),
    ...ofItsComputer(places, inside),
    ...(platform === 'linux' ? doorsOfLinux(kiosk) : [check('system', () => ({ state: 'unknown', detail: platform }))]),
  ]);
  return { things: bySeriousness(things) };
}

type Checks = readonly Promise<CheckedThing>[];

const NOT_TOLD: Reading = { state: 'unknown', detail: '' };

function ofTheKiosk({ built }: KioskPlaces, kiosk: KioskProcess, inside: Partial<Inside> | undefined): Checks {
  return [
    check('sandbox', () => inside?.sandbox ?? NOT_TOLD),
    check('fuses', () => readFuses(programWithFuses(process.execPath, process.platform))),
    check('content', async () => readContent(built, await readBuildRecord(built))),
    check('switches', () => readSwitches(kiosk)),
    check('network', () => inside?.network ?? NOT_TOLD),
    check('sockets', () => inside?.sockets ?? NOT_TOLD),
  ];
}

function ofItsComputer(
  { folder, settingsFile, languages, built }: KioskPlaces,
  inside: Partial<Inside> | undefined,
): Checks {
  const settings = readSettings(settingsFile, languages);
  return [
    check('display', () => inside?.display ?? NOT_TOLD),
    check('panel', () => readPanel(settings.panelWidthMm)),
    check('touch', async () => readTouch(inside?.touchPoints, await inputDevices())),
    // Elsewhere than on Linux no file tells.
    check('sound', () => (process.platform === 'linux' ? readSound() : { state: 'unknown', detail: process.platform })),
    check('disk', () => readDisk(folder)),
    check('clock', async () => readClock(await momentsHere((await readBuildRecord(built))?.on))),
    check('settings', () => readSettingsFile(settingsFile, settings)),
    check('pin', () => readPinFile(staffFiles(folder).pin)),
    check('phone', () => readPhone(settings)),
  ];
}

function doorsOfLinux(kiosk: KioskProcess): Checks {
  return [
    check('user', () => readUser(kiosk)),
    check('session', () => readSession(kiosk)),
    check('desktop', () => readDesktop(kiosk)),
    check('terminals', () => readTerminals(kiosk)),
    check('serverEnd', () => readServerEnd(kiosk)),
    check('sysrq', () => readSysrq()),
    check('dumps', () => readDumps(kiosk)),
    check('keyboards', async () => readKeyboards(await inputDevices())),
  ];
}
