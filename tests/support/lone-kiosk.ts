import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SECOND_PRESS_MS } from '../../renderer/input/press-pace.ts';
import { sharedEnvironment } from './displays.ts';
import { newDataFolder } from './kiosk.ts';

/** A process of a kiosk, by what Chromium calls it. */
export interface KioskProcess {
  readonly pid: number;
  readonly type: 'main' | 'renderer' | 'gpu-process' | 'utility' | 'zygote' | 'other';
}

/** What is on the screen: its words, and its address with everything in it that could be wrong. */
export interface Sight {
  readonly address: string;
  readonly text: string;
}

/**
 * A kiosk that nobody holds by a leash: it may die and start itself anew, and is found again. Its processes are known
 * by a mark in their environment and what came of them, so that no test ever signals one that it did not start.
 */
export interface LoneKiosk {
  readonly dataFolder: string;
  processes(): readonly KioskProcess[];
  /** Throws where there is none, or more than one. */
  pid(type: KioskProcess['type']): number;
  kill(type: KioskProcess['type'], signal: NodeJS.Signals): number;
  /** What the page shows; undefined while there is none, or it does not answer. */
  sight(): Promise<Sight | undefined>;
  /** Runs code in the page. */
  inPage(code: string): Promise<unknown>;
  /** The page's process fails by itself, as it does on a fault of Chromium. */
  crash(): Promise<void>;
  /** A finger on the first button with these words, as long after the last one as it has to be. */
  touch(words: string): Promise<void>;
  /**
   * A finger on what a selector finds, at once, and held until code of the page says that what it waits for is there.
   */
  press(selector: string, until?: string): Promise<void>;
  /** Each warning and error of the log. */
  faults(): readonly string[];
  /** The milliseconds until the page shows what is wanted, by `performance.now()`; throws where it never does. */
  shows(wanted: (sight: Sight) => boolean, withinMs?: number, since?: number): Promise<number>;
  /** Ends every process of it. */
  stop(): Promise<void>;
}

export interface LoneOptions {
  readonly display?: string;
  readonly dataFolder?: string;
  /**
   * Whether the command line says where the data folder is; without it, `dataFolder` is where the program should find
   * it by itself.
   */
  readonly namesFolder?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  readonly program?: string;
  /** How many times longer than usual everything takes there. */
  readonly slowness?: number;
  /** Starts the command in place of this process: a supervisor. The mark comes with the environment. */
  readonly start?: (program: string, args: readonly string[], environment: NodeJS.ProcessEnv) => ChildProcess;
}

const EACH_MS = 50;
/** What it does on any computer it does long before. */
export const PATIENCE_MS = 120_000;
/** Two touches of one person: sooner, and the second is a trembling finger to the kiosk. */
export const BETWEEN_TOUCHES_MS = SECOND_PRESS_MS + 20;

export function startLone(options: LoneOptions = {}): LoneKiosk {
  const { dataFolder = newDataFolder(), namesFolder = true, slowness = 1, args = [], environment = {} } = options;
  const program = options.program ?? process.env[sharedEnvironment.program] ?? '';
  const mark = randomUUID();
  const start = options.start ?? ((command, all, env) => spawn(command, all, { env, stdio: 'ignore', detached: true }));
  let lastTouch = Number.NEGATIVE_INFINITY;
  const child = start(
    program,
    [...(namesFolder ? [`--user-data-dir=${dataFolder}`] : []), '--remote-debugging-port=0', ...args],
    {
      ...process.env,
      DISPLAY: options.display ?? process.env[sharedEnvironment.landscape],
      ...environment,
      KIOSK_TEST_MARK: mark,
    },
  );
  child.unref();
  const processes = processFinder(mark, dataFolder);

  function pid(type: KioskProcess['type']): number {
    const found = processes().filter((known) => known.type === type);
    if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} processes of type ${type}`);
    return found[0].pid;
  }

  async function pageAddress(): Promise<string> {
    const port = readFileSync(join(dataFolder, 'DevToolsActivePort'), 'utf8').split('\n')[0];
    const answer = await fetch(`http://127.0.0.1:${port}/json/list`, {
      signal: AbortSignal.timeout(SEEN_WITHIN_MS * slowness),
    });
    const targets = (await answer.json()) as readonly {
      readonly type: string;
      readonly webSocketDebuggerUrl: string;
    }[];
    const pages = targets.filter(({ type }) => type === 'page');
    if (pages.length !== 1 || pages[0] === undefined) throw new Error(`${pages.length} pages`);
    return pages[0].webSocketDebuggerUrl;
  }

  const inPage = async (code: string, withinMs = DONE_WITHIN_MS * slowness) =>
    evaluate(await pageAddress(), code, withinMs);

  const sight = async () =>
    inPage(
      '({ address: location.href, text: document.querySelector("main")?.innerText ?? "" })',
      SEEN_WITHIN_MS * slowness,
    ).catch(() => undefined) as Promise<Sight | undefined>;

  async function finger(element: string, until?: string): Promise<void> {
    const place = `(() => {
      const { x, y, width, height } = ${element}.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    })()`;
    const point = await inPage(place);
    if (point === undefined) throw new Error(`not on the screen: ${element}`);
    const hold = `new Promise((over) => {
      const look = () => (${until}) ? over() : setTimeout(look, ${EACH_MS});
      look();
    })`;
    // The finger is that of one connection: where another one lets go, nothing does.
    await commands(
      await pageAddress(),
      [
        ['Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] }],
        ...(until === undefined ? [] : [['Runtime.evaluate', { expression: hold, awaitPromise: true }] as const]),
        ['Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }],
      ],
      DONE_WITHIN_MS * slowness,
      // To a busy page that hears of the end late, a tap is a long press.
      until === undefined,
    );
    lastTouch = performance.now();
  }

  return {
    dataFolder,
    processes,
    pid,
    kill(type, signal) {
      const found = pid(type);
      process.kill(found, signal);
      return found;
    },
    sight,
    inPage: (code) => inPage(code),
    async crash() {
      await commands(await pageAddress(), [['Page.crash', {}]]).catch(() => undefined);
    },
    async touch(words) {
      await passed(Math.max(0, lastTouch + BETWEEN_TOUCHES_MS - performance.now()));
      await finger(
        `[...document.querySelectorAll('button')].find((known) => known.innerText.includes(${JSON.stringify(words)}))`,
      );
    },
    press: (selector, until) => finger(`document.querySelector(${JSON.stringify(selector)})`, until),
    faults() {
      try {
        const log = readFileSync(join(dataFolder, 'logs', 'main.log'), 'utf8');
        return log.split('\n').filter((line) => / (warn|error) /.test(line));
      } catch {
        return [];
      }
    },
    async shows(wanted, withinMs = PATIENCE_MS * slowness, since = performance.now()) {
      let last: Sight | undefined;
      while (performance.now() - since < withinMs) {
        last = await sight();
        if (last !== undefined && wanted(last)) return performance.now() - since;
        await passed(EACH_MS);
      }
      throw new Error(`not within ${withinMs} ms; last seen: ${JSON.stringify(last)}`);
    },
    async stop() {
      for (let tries = 0; tries < 1_000 && processes().length > 0; tries += 1) {
        for (const { pid: id } of processes()) {
          try {
            process.kill(id, 'SIGKILL');
          } catch {
            // It ended by itself in between.
          }
        }
        await passed(EACH_MS);
      }
    },
  };
}

export function passed(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Whether the first screen is shown, ready for the next visitor. */
export const isWelcome = ({ address, text }: Sight): boolean =>
  address === 'kiosk://app/index.html' && text.includes('Touch here to learn about Kineret.');

export const isResting = ({ text }: Sight): boolean => text.includes('This screen is resting.');

interface Seen extends KioskProcess {
  readonly parent: number;
  /** With its id this names a process for good: ids come again. */
  readonly name: string;
  readonly isOurs: boolean;
}

/**
 * Finds every living process of a kiosk: by the mark in its environment, by its data folder, by its parent, and once
 * found by its id, also where Chromium wrote over the first and the last has ended.
 */
function processFinder(mark: string, dataFolder: string): () => readonly KioskProcess[] {
  const known = new Set<string>();
  const read = (id: string): Seen | undefined => {
    try {
      // Chromium's own children have one long line in place of a list.
      const command = `${readFileSync(`/proc/${id}/cmdline`, 'latin1').replaceAll('\0', ' ')} `;
      // After the name, which may hold anything: state, parent, ..., start time.
      const stat = readFileSync(`/proc/${id}/stat`, 'latin1')
        .replace(/^.*\) /s, '')
        .split(' ');
      if (stat[0] === 'Z') return undefined;
      const isOurs =
        command.includes(`--user-data-dir=${dataFolder} `) ||
        readFileSync(`/proc/${id}/environ`, 'latin1').includes(`KIOSK_TEST_MARK=${mark}`);
      return { pid: Number(id), type: typeOf(command), parent: Number(stat[1]), name: `${id} ${stat[19]}`, isOurs };
    } catch {
      // It has ended.
      return undefined;
    }
  };
  return () => {
    const all = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((id) => read(id) ?? []);
    const ours = new Set(all.filter(({ isOurs, name }) => isOurs || known.has(name)));
    for (let size = -1; size < ours.size; ) {
      size = ours.size;
      const ids = new Set([...ours].map(({ pid }) => pid));
      for (const found of all) if (ids.has(found.parent)) ours.add(found);
    }
    for (const { name } of ours) known.add(name);
    return [...ours].map(({ pid, type }) => ({ pid, type }));
  };
}

function typeOf(command: string): KioskProcess['type'] {
  if (!/^\S*kineret-kiosk /.test(command)) return 'other';
  const type = /--type=([\w-]+)/.exec(command)?.[1];
  if (type === undefined) return 'main';
  const known = ['renderer', 'gpu-process', 'utility', 'zygote'] as const;
  return known.find((name) => name === type) ?? 'other';
}

/** A page that shows something says so at once; one that is stopped never does, and is asked again. */
const SEEN_WITHIN_MS = 1_500;
/** For what has to be done: nothing waits so long but where it fails. */
const DONE_WITHIN_MS = 20_000;

async function evaluate(address: string, code: string, withinMs: number): Promise<unknown> {
  const params = { expression: code, returnByValue: true, awaitPromise: true };
  return ((await commands(address, [['Runtime.evaluate', params]], withinMs)) as { result?: { value?: unknown } })
    .result?.value;
}

/**
 * Commands of the DevTools protocol in one session, to a page or to the program itself; the last answer. The next is
 * sent when the one before was answered, or all at once.
 */
export function commands(
  address: string,
  all: readonly (readonly [method: string, params: object])[],
  withinMs = DONE_WITHIN_MS,
  atOnce = false,
): Promise<object> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(address);
    const end = (finish: () => void) => {
      clearTimeout(timer);
      socket.close();
      finish();
    };
    const timer = setTimeout(() => end(() => reject(new Error('no answer'))), withinMs);
    const send = (id: number) => {
      const [method, params] = all[id] ?? [];
      socket.send(JSON.stringify({ id, method, params }));
    };
    socket.addEventListener('error', () => end(() => reject(new Error('nobody there'))));
    socket.addEventListener('close', () => end(() => reject(new Error('gone'))));
    socket.addEventListener('open', () => {
      for (const id of atOnce ? all.keys() : [0]) send(id);
    });
    socket.addEventListener('message', ({ data }) => {
      const { id, result = {} } = JSON.parse(String(data)) as { readonly id?: number; readonly result?: object };
      if (id === undefined) return;
      if (id === all.length - 1) end(() => resolve(result));
      else if (!atOnce) send(id + 1);
    });
  });
}
