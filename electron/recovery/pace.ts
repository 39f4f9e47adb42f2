import { readFileSync, writeFileSync } from 'node:fs';

/**
 * A computer that is slower than this is treated like one that is not: somebody waits in front of the screen. So a
 * silent page is ended after a minute at the latest.
 */
const SLOWEST = 10;
/** What was remembered counts a little less with each start: a computer that had one bad day is not slow for ever. */
const FADES = 0.9;
/** Of changes smaller than this nothing is written down. */
const STEP = 0.1;

/**
 * How slow this computer is. A slow computer is no fault, so whatever is ended after a time is ended after what `allow`
 * makes of it.
 */
export interface Pace {
  /** Of milliseconds as a usual computer needs them, those that this one may take: never fewer. */
  allow(usualMs: number): number;
  /** What a usual computer does in `usualMs` took `ms` here, and came to its end. */
  learn(usualMs: number, ms: number): void;
  /**
   * A page was ended because it was not heard. It may have been slow and not dead: the next one gets twice as long,
   * until the next start.
   */
  doubt(): void;
}

export interface PaceMemory {
  /** 1 where nothing is remembered or the file cannot be used. */
  read(): number;
  write(times: number): void;
}

export function createPace(memory: PaceMemory, onChange: () => void = () => {}): Pace {
  let learned = bounded(1 + (memory.read() - 1) * FADES);
  let doubts = 1;
  if (learned > 1) memory.write(learned);
  return {
    allow: (usualMs) => Math.round(usualMs * bounded(learned * doubts)),
    learn(usualMs, ms) {
      const times = bounded(ms / usualMs);
      if (times < learned + STEP) return;
      learned = times;
      memory.write(learned);
      onChange();
    },
    doubt() {
      doubts *= 2;
      onChange();
    },
  };
}

function bounded(times: number): number {
  return Math.min(SLOWEST, Math.max(1, times));
}

/**
 * Over restarts, in `file`: the longest a page needed is often its first visit after an update, on the day after the
 * start that was quick.
 */
export function paceMemory(file: string): PaceMemory {
  return {
    read() {
      try {
        const found: unknown = JSON.parse(readFileSync(file, 'utf8'));
        return typeof found === 'number' && found >= 1 ? found : 1;
      } catch {
        return 1;
      }
    },
    write(times) {
      try {
        // In place and always as many digits: a full disk has room for what it held before.
        writeFileSync(file, `${times.toFixed(2).padStart(5)}\n`, { mode: 0o600 });
      } catch {
        // It is learned again.
      }
    },
  };
}
