import { existsSync } from 'node:fs';
import { run, runShown } from './run.ts';
import { say } from './say.ts';

/** What Electron and a virtual display need on a bare Debian or Ubuntu. */
const packages = [
  ...['xvfb', 'xauth', 'libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1'],
  ...['libatk-bridge2.0-0', 'libdrm2', 'libnotify4', 'libxtst6', 'dbus'],
];

/**
 * Makes sure of the system libraries, and of `more` packages, on Debian and its kin: installs them as root, else says how.
 * Elsewhere: nothing.
 */
export async function systemLibraries(more: readonly string[] = []): Promise<void> {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/dpkg-query')) return;
  const missing = await notInstalled([...packages, ...more]);
  if (missing.length === 0) return;
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', ...missing];
  if (process.getuid?.() !== 0) {
    console.error(
      `Some system libraries are missing. Install them and start again:\n\n  sudo apt-get update && sudo ${install.join(' ')}\n`,
    );
    process.exit(1);
  }
  say('set-up', `system libraries: ${missing.join(' ')}`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runShown('apt-get', ['update', '-q'], { env: environment });
  // Another set-up may be at it: it is waited for.
  const patient = ['-q', '-o', 'DPkg::Lock::Timeout=300'];
  const code = await runShown('apt-get', [...patient, ...install.slice(1)], { env: environment });
  if (code === 0) return;
  console.error(`"${install.join(' ')}" failed. The kiosk needs these libraries.`);
  process.exit(1);
}

async function notInstalled(wanted: readonly string[]): Promise<readonly string[]> {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query fills these in itself
  const format = '${Package} ${Provides} ${Status}\n';
  const { output } = await run('dpkg-query', ['-W', '-f', format, ...wanted]);
  const installed = output.split('\n').filter((line) => line.endsWith('install ok installed'));
  // Newer releases renamed some (libgtk-3-0t64): there the old name is provided by the new one.
  return wanted.filter((name) => !installed.some((line) => line.split(/[ ,]+/).includes(name)));
}
