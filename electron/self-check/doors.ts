import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reading } from './check.ts';
import type { KioskProcess } from './processes.ts';

/** What makes a kiosk speak to a debugger, or takes away what shuts its pages in. */
const OPEN_SWITCHES =
  /^--(remote-debugging-(port|pipe)|remote-allow-origins|inspect(-brk|-port|-wait)?|no-sandbox|disable-(setuid-sandbox|seccomp-filter-sandbox|web-security))(=|$)/;

/** Switches on its command line that should be on none. */
export function readSwitches({ args }: Pick<KioskProcess, 'args'>): Reading {
  const open = args.filter((arg) => OPEN_SWITCHES.test(arg));
  return { state: open.length === 0 ? 'ok' : 'bad', detail: open.join(' ') };
}

/** The administrator's account has no doors. */
export function readUser({ user }: Pick<KioskProcess, 'user'>): Reading {
  if (user === undefined || Number.isNaN(user)) return { state: 'unknown', detail: 'uid not told' };
  return { state: user === 0 ? 'bad' : 'ok', detail: `uid ${user}` };
}

/** On X11 every other program of the session reads every key, PIN included, and sends keys. */
export function readSession({ environment }: Pick<KioskProcess, 'environment'>): Reading {
  const wayland = environment['WAYLAND_DISPLAY'] ?? '';
  const x11 = environment['DISPLAY'] ?? '';
  if (wayland !== '') return { state: 'ok', detail: `Wayland ${wayland}` };
  return x11 === '' ? { state: 'unknown', detail: '' } : { state: 'attention', detail: `X11 ${x11}` };
}

/** A desktop has panels, menus, keys and gestures of its own. */
export function readDesktop({ environment }: Pick<KioskProcess, 'environment'>): Reading {
  const desktop = environment['XDG_CURRENT_DESKTOP'] ?? '';
  return { state: desktop === '' ? 'ok' : 'attention', detail: desktop };
}

export interface XorgPlaces {
  readonly settings: string;
  /** Folders with more settings. */
  readonly folders: readonly string[];
  readonly keyboard: string;
  readonly terminal: string;
}

export const xorgPlaces: XorgPlaces = {
  settings: '/etc/X11/xorg.conf',
  folders: ['/etc/X11/xorg.conf.d', '/usr/share/X11/xorg.conf.d'],
  keyboard: '/etc/default/keyboard',
  terminal: '/dev/tty1',
};

/** Ctrl+Alt+F1 and the like lead to a login, unless Xorg is told not to go there. Other sessions do not tell. */
export async function readTerminals(kiosk: Pick<KioskProcess, 'environment'>, places = xorgPlaces): Promise<Reading> {
  const hasTerminals = await access(places.terminal).then(
    () => true,
    () => false,
  );
  if (!hasTerminals) return { state: 'ok', detail: '0' };
  if (!isX11(kiosk)) return { state: 'unknown', detail: 'not X11' };
  const isShut = await xorgHas('DontVTSwitch', places);
  return { state: isShut ? 'ok' : 'attention', detail: `DontVTSwitch ${isShut ? 'on' : 'off'}` };
}

/** Ctrl+Alt+Backspace ends the X server where its keyboard has it and Xorg may. */
export async function readServerEnd(kiosk: Pick<KioskProcess, 'environment'>, places = xorgPlaces): Promise<Reading> {
  if (!isX11(kiosk)) return { state: 'ok', detail: '' };
  const keyboard = await readFile(places.keyboard, 'utf8').catch(() => '');
  const [option] = /terminate:\w+/.exec(keyboard.replaceAll(/^\s*#.*$/gm, '')) ?? [];
  if (option === undefined) return { state: 'ok', detail: '' };
  return { state: (await xorgHas('DontZap', places)) ? 'ok' : 'attention', detail: option };
}

/** Keys that go to the kernel itself; 0 is off. */
export async function readSysrq(file = '/proc/sys/kernel/sysrq'): Promise<Reading> {
  const value = (await readFile(file, 'utf8')).trim();
  return { state: value === '0' ? 'ok' : 'attention', detail: `sysrq ${value}` };
}

/** A program that crashes may leave its memory on the disk, with what a visitor did. */
export async function readDumps(
  { pid }: Pick<KioskProcess, 'pid'>,
  patternFile = '/proc/sys/kernel/core_pattern',
): Promise<Reading> {
  const pattern = (await readFile(patternFile, 'utf8')).trim();
  const [, soft = ''] = /^Max core file size\s+(\S+)/m.exec(await readFile(`/proc/${pid}/limits`, 'utf8')) ?? [];
  // No limit holds for a dump that goes to another program (core(5)).
  const isOff = pattern === '' || (soft === '0' && !pattern.startsWith('|'));
  return { state: isOff ? 'ok' : 'attention', detail: `limit ${soft}, to "${pattern}"` };
}

function isX11({ environment }: Pick<KioskProcess, 'environment'>): boolean {
  return (environment['DISPLAY'] ?? '') !== '' && (environment['WAYLAND_DISPLAY'] ?? '') === '';
}

/** As xorg.conf(5) reads it: an option without a value is on, and what begins with # is a remark. */
async function xorgHas(option: string, { settings, folders }: XorgPlaces): Promise<boolean> {
  const inFolders = await Promise.all(
    folders.map(async (folder) => (await readdir(folder).catch(() => [])).map((name) => join(folder, name))),
  );
  const files = [settings, ...inFolders.flat().filter((file) => file.endsWith('.conf'))];
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')));
  const found = new RegExp(`^\\s*Option\\s+"${option}"(?:\\s+"(\\w+)")?`, 'im').exec(texts.join('\n'));
  return found !== null && /^(1|on|true|yes)$/i.test(found[1] ?? 'on');
}
