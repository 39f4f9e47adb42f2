import { readFile } from 'node:fs/promises';
import type { ProcessMetric } from 'electron';
import type { Reading } from './check.ts';
import { familyOf } from './processes.ts';

/** Of /proc/PID/status: system calls go through a filter of the process's own. */
const FILTERED = '2';

/** Whether every page of the kiosk with this main process is shut in, as the kernel has it. Linux alone. */
export async function sandboxOfFamily(pid: number): Promise<Reading> {
  const modes = await Promise.all((await familyOf(pid)).map(modeOfPage));
  const pages = modes.filter((mode) => mode !== undefined);
  return shutIn(pages.length, pages.filter((mode) => mode === FILTERED).length);
}

/** The same where the system tells Electron, which is so on Windows and macOS. */
export function sandboxOfMetrics(metrics: readonly Pick<ProcessMetric, 'type' | 'sandboxed'>[]): Reading {
  const pages = metrics.filter(({ type }) => type === 'Tab');
  return shutIn(pages.length, pages.filter(({ sandboxed }) => sandboxed).length);
}

function shutIn(pages: number, sandboxed: number): Reading {
  const detail = `${sandboxed} of ${pages} pages sandboxed`;
  if (pages === 0) return { state: 'unknown', detail };
  return { state: sandboxed === pages ? 'ok' : 'bad', detail };
}

/** Undefined for a process that is no page. */
async function modeOfPage(pid: number): Promise<string | undefined> {
  const [line, status] = await Promise.all(
    ['cmdline', 'status'].map((name) => readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => '')),
  );
  if (!line?.includes('--type=renderer')) return undefined;
  return /^Seccomp:\s+(\d)/m.exec(status ?? '')?.[1] ?? 'not told';
}
