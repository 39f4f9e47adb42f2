import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { asOrdinaryUser } from '../../scripts/ordinary-user.ts';
import { programPath } from '../../scripts/paths.ts';
import { startVirtualDisplay, type VirtualDisplay } from '../../scripts/virtual-display.ts';
import { sharedEnvironment } from '../support/displays.ts';
import { newDataFolder } from '../support/kiosk.ts';
import { command } from '../support/kiosk-command.ts';
import { type LoneKiosk, PATIENCE_MS, startLone } from '../support/lone-kiosk.ts';

let kiosk: LoneKiosk | undefined;
let display: VirtualDisplay | undefined;
test.afterEach(async () => {
  await kiosk?.stop();
  display?.stop();
});

/** One byte of the program is another on the disk, so that it throws before it can open anything. */
function damagedProgram(): string {
  const whole = programPath('test');
  const copy = mkdtempSync(join(process.env[sharedEnvironment.folder] ?? '', 'damaged-'));
  cpSync(dirname(whole), copy, { recursive: true });
  const archive = join(copy, 'resources', 'app.asar');
  const code = readFileSync(archive, 'latin1');
  const damaged = code.replaceAll('.registerSchemesAsPrivileged(', '.registerSchemesAsPrivilegeX(');
  if (damaged === code) throw new Error('nothing to damage');
  writeFileSync(archive, damaged, 'latin1');
  return asOrdinaryUser(join(copy, basename(whole))).program;
}

test('a program that fails before anything runs opens no dialog box: it writes that down and tries again, and a command is answered', async () => {
  const program = damagedProgram();
  display = await startVirtualDisplay(1366, 768);
  kiosk = startLone({ program, display: display.name });
  const fault = / error program: TypeError: .*registerSchemesAsPrivilegeX/;
  await expect.poll(() => kiosk?.faults(), { timeout: PATIENCE_MS }).toEqual([expect.stringMatching(fault)]);
  const first = kiosk.pid('main');
  const running = kiosk;
  await expect
    .poll(() => running.processes().filter(({ type, pid }) => type === 'main' && pid !== first), {
      timeout: PATIENCE_MS,
    })
    .toHaveLength(1);
  await expect.poll(() => running.faults(), { timeout: PATIENCE_MS }).toHaveLength(2);
  const windows = execFileSync('xwininfo', ['-root', '-tree', '-display', display.name], { encoding: 'utf8' });
  expect(windows).not.toMatch(/Error|JavaScript/);
  const { status, stderr } = command({ dataFolder: newDataFolder() }, ['--self-check=inside'], { program });
  expect([status, stderr]).toEqual([1, expect.stringContaining('registerSchemesAsPrivilegeX')]);
});
