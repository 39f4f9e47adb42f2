#!/usr/bin/env node
/**
 * Runs one of the scripts of this folder after making sure that its packages are there:
 *   node scripts/with-packages.mjs scripts/start.ts [arguments]
 *
 * This file runs before anything is installed, on the Node of the machine (20 or newer): no imports but
 * Node's own. Everything after it runs on the Node that package.json names, which strips types by itself.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const ownNode = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const stampFile = join(root, 'node_modules', '.kiosk-packages');

/** What the installed packages depend on: the lock file, and the machine they were installed for. */
function wantedStamp() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform} ${process.arch}`;
}

function run(command, args) {
  // On Windows npm is a .cmd file, which only a shell can start.
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`\n"${command} ${args.join(' ')}" failed. Nothing else was started.`);
    process.exit(status ?? 1);
  }
}

function installPackages() {
  console.log('set-up: packages (about 450 MB, a minute or two the first time)');
  // The lock file decides on versions. Not `npm ci`: that refuses a registry which lacks the packages of other platforms.
  // Install scripts of packages are not run; the one that is needed (Node itself) is named below.
  run('npm', ['install', '--no-save', '--ignore-scripts', '--loglevel=error', '--progress=true']);
  run('npm', ['rebuild', 'node', '--loglevel=error']);
  if (!existsSync(ownNode)) {
    console.error(`set-up: ${ownNode} is missing after "npm rebuild node". Remove node_modules and try again.`);
    process.exit(1);
  }
  writeFileSync(stampFile, wantedStamp());
}

if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== wantedStamp()) installPackages();

const child = spawn(ownNode, process.argv.slice(2), { cwd: root, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
