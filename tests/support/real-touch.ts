import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createConnection, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { dummyScreen, startXorg } from './xorg.ts';

/** Only root may start an X server of this kind. */
export const CAN_TOUCH =
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  existsSync('/usr/lib/xorg/modules/input/inputtest_drv.so');

/** What a title says where it is left out. */
export const NEEDS_TOUCH_PANEL = CAN_TOUCH ? '' : " (left out: it takes Xorg with Debian's inputtest driver, and root)";

/**
 * A panel that feels fingers as hardware does: an X server without a screen, with the touch device that Xorg has for
 * its own tests. DevTools' touches are none: they make no long press, no tap slop and no second finger of their own.
 */
export interface TouchPanel {
  /** Such as `:99`, for the DISPLAY variable. */
  readonly name: string;
  /** A finger, by a number from 0, comes down at a place in pixels. */
  down(finger: number, x: number, y: number): Promise<void>;
  /** It moves there, still on the glass. */
  move(finger: number, x: number, y: number): Promise<void>;
  up(finger: number): Promise<void>;
  /** Comes down and up again so many times, in one go, so that no other program comes between. */
  tap(finger: number, x: number, y: number, times?: number): Promise<void>;
  stop(): void;
}

const configuration = (socket: string) => `
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AutoEnableDevices" "false"
  Option "AllowMouseOpenFail" "true"
EndSection
${dummyScreen('Option "DPMS" "true"', 'Virtual 4096 4096')}
Section "InputDevice"
  Identifier "finger"
  Driver "inputtest"
  Option "SocketPath" "${socket}"
  Option "DeviceType" "Touch"
EndSection
Section "ServerLayout"
  Identifier "layout"
  Screen "screen"
  InputDevice "finger" "SendCoreEvents"
EndSection
`;

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Gives the display this size. Any timing does where there is no screen: a pixel clock in MHz, then four numbers a
 * direction.
 */
function resize(display: string, { width, height }: Size): void {
  const env = { ...process.env, DISPLAY: display };
  const across = [width, width + 48, width + 80, width + 160];
  const down = [height, height + 3, height + 8, height + 30];
  execFileSync('xrandr', ['--newmode', 'panel', '100', ...[...across, ...down].map(String)], { env });
  execFileSync('xrandr', ['--addmode', 'DUMMY0', 'panel'], { env });
  execFileSync('xrandr', ['--output', 'DUMMY0', '--mode', 'panel'], { env });
}

/** Starts a panel of so many pixels. */
export async function startTouchPanel(size: Size): Promise<TouchPanel> {
  const folder = mkdtempSync(join(tmpdir(), 'touch-panel-'));
  const socketPath = join(folder, 'finger');
  const { name, stop } = await startXorg(configuration(socketPath));
  resize(name, size);
  const finger = await openFinger(socketPath);
  const places = new Map<number, readonly [x: number, y: number]>();
  const send = (kind: number, id: number, x: number, y: number) => {
    places.set(id, [x, y]);
    return write(finger, touchEvent(kind, id, x / size.width, y / size.height));
  };
  return {
    name,
    down: (id, x, y) => send(BEGIN, id, x, y),
    move: (id, x, y) => send(UPDATE, id, x, y),
    up: (id) => send(END, id, ...(places.get(id) ?? [0, 0])),
    tap(id, x, y, times = 1) {
      const one = [BEGIN, END].map((kind) => touchEvent(kind, id, x / size.width, y / size.height));
      return write(finger, Buffer.concat(Array.from({ length: times }, () => one).flat()));
    },
    stop() {
      finger.destroy();
      stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

// xf86-input-inputtest-protocol.h of xserver 21.1: a hello of 12 bytes each way, then events of 1056.
const HELLO = 0;
const TOUCH = 6;
const BEGIN = 18;
const UPDATE = 19;
const END = 20;
const LARGEST = 0xffff;
const AXES = 64;
const EVENT_BYTES = 16 + 1040;

/** One connection for the life of the server: its driver does not notice that a client has left (21.1.7). */
async function openFinger(path: string): Promise<Socket> {
  while (!existsSync(path)) await passed(20);
  const socket = createConnection(path);
  const hello = Buffer.alloc(12);
  hello.writeUInt32LE(12, 0);
  hello.writeUInt32LE(HELLO, 4);
  hello.writeUInt16LE(1, 8);
  hello.writeUInt16LE(1, 10);
  await write(socket, hello);
  await new Promise((resolve, reject) => {
    socket.once('data', resolve);
    socket.once('error', reject);
  });
  return socket;
}

/** `x` and `y` from 0 to 1. */
function touchEvent(kind: number, id: number, x: number, y: number): Buffer {
  const event = Buffer.alloc(EVENT_BYTES);
  event.writeUInt32LE(EVENT_BYTES, 0);
  event.writeUInt32LE(TOUCH, 4);
  event.writeUInt32LE(id, 8);
  event.writeUInt32LE(kind, 12);
  // The first valuator, then which of them are told, then their values as doubles.
  event.writeUInt8(0b11, 20);
  const values = 16 + 16;
  event.writeDoubleLE(x * LARGEST, values);
  event.writeDoubleLE(y * LARGEST, values + 8);
  if (values + 2 * AXES * 8 !== EVENT_BYTES) throw new Error('the layout of a touch event is wrong');
  return event;
}

function write(socket: Socket, bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => socket.write(bytes, (error) => (error ? reject(error) : resolve())));
}
