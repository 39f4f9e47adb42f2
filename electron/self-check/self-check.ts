import type { App, BrowserWindow } from 'electron';
import type { CheckedThing, SelfCheck } from '../ipc/contract.ts';
import { readSettings } from '../read-settings.ts';
import { staffFiles } from '../staff/staff-files.ts';
import { bySeriousness, check } from './check.ts';
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
import { readPower } from './power.ts';
import { type KioskProcess, thisProcess } from './processes.ts';
import { readPhone, readPinFile, readSettingsFile } from './settings.ts';
import { readSound } from './sound.ts';

/** Of the kiosk that this is, for its own screen. */
export function checkThisKiosk(app: App, window: BrowserWindow, places: KioskPlaces): Promise<SelfCheck> {
  return lookAround(places, thisProcess(), lookInside(app, window, places, true));
}

/** What takes a display and a page comes beside everything else, and is undefined where none could be had. */
export async function lookAround(
  places: KioskPlaces,
  kiosk: KioskProcess,
  inside: Promise<Partial<Inside> | undefined>,
): Promise<SelfCheck> {
  const { platform } = process;
  const things = await Promise.all([
    ...ofTheKiosk(places, kiosk, inside),
    ...ofItsComputer(places, kiosk, inside),
    ...(platform === 'linux' ? doorsOfLinux(kiosk) : [check('system', () => ({ state: 'unknown', detail: platform }))]),
  ]);
  return { things: bySeriousness(things) };
}

type Checks = readonly Promise<CheckedThing>[];

async function told(
  id: 'sandbox' | 'network' | 'sockets' | 'display',
  inside: Promise<Partial<Inside> | undefined>,
): Promise<CheckedThing> {
  return { ...((await inside)?.[id] ?? { state: 'unknown', detail: '' }), id };
}

function ofTheKiosk({ built }: KioskPlaces, kiosk: KioskProcess, inside: Promise<Partial<Inside> | undefined>): Checks {
  return [
    told('sandbox', inside),
    check('fuses', () => readFuses(programWithFuses(process.execPath, process.platform))),
    check('content', async () => readContent(built, await readBuildRecord(built))),
    check('switches', () => readSwitches(kiosk)),
    told('network', inside),
    told('sockets', inside),
  ];
}

function ofItsComputer(
  { folder, settingsFile, languages, built }: KioskPlaces,
  kiosk: KioskProcess,
  inside: Promise<Partial<Inside> | undefined>,
): Checks {
  const settings = readSettings(settingsFile, languages);
  return [
    told('display', inside),
    inside.then((seen) => check('panel', () => readPanel(settings.panelWidthMm, seen?.panel))),
    check('power', () => readPower(kiosk)),
    inside.then((seen) => check('touch', async () => readTouch(seen?.touchPoints, await inputDevices(), seen?.lying))),
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
