import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeBuildRecord } from './build-record.ts';
import { electronProgram } from './electron-program.ts';
import { type Flavour, programPath, root } from './paths.ts';
import { runOrStop } from './run.ts';
import { say } from './say.ts';
import { writeNotices } from './shipped-packages.ts';

/** Everything a build is made of. */
const INPUTS = [
  ...['content', 'electron', 'locales', 'renderer'].map((folder) => `${folder}/**`),
  ...['build-record', 'content-plugin', 'read-content-files', 'shipped-packages'].map((name) => `scripts/${name}.ts`),
  'electron.vite.config.ts',
  ...['electron-builder.yml', 'electron-builder.test.yml', 'package-lock.json', 'LICENSE'],
];

/** Builds and packages the kiosk, if anything it is made of has changed since the last time. Gives back the program. */
export async function build(flavour: Flavour): Promise<string> {
  const electron = await electronProgram();
  const program = programPath(flavour);
  const stampFile = join(root, 'dist', flavour, 'built-from');
  const stamp = `${inputsHash()} electron ${electron.version}`;
  if (existsSync(program) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return program;

  say('build', 'page and shell');
  await bundle(join(root, 'out'));
  say('build', `packaging with Electron ${electron.version}`);
  await packageFolder(flavour === 'product' ? 'electron-builder.yml' : 'electron-builder.test.yml', electron);
  const asar = statSync(
    join(dirname(program), process.platform === 'darwin' ? '../Resources' : 'resources', 'app.asar'),
  ).size;
  say('build', `${program} (app.asar ${(asar / 1024 / 1024).toFixed(2)} MB)`);
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
  return program;
}

/** Bundles page and shell into `out`, with the notices of every package that went in. */
export async function bundle(out: string, environment: NodeJS.ProcessEnv = {}): Promise<void> {
  await runOrStop('electron-vite', ['build'], {
    cwd: root,
    env: { ...process.env, KIOSK_OUT: out, ...environment },
    shell: process.platform === 'win32',
  });
  writeNotices(out);
  writeBuildRecord(out);
}

/** Runs electron-builder's `dir` target with an Electron that is already here, so that it fetches nothing. */
export async function packageFolder(
  config: string,
  electron: { readonly folder: string; readonly version: string },
  cwd = root,
): Promise<void> {
  await runOrStop(
    'electron-builder',
    [
      '--dir',
      '--config',
      config,
      '--publish',
      'never',
      `-c.electronDist=${electron.folder}`,
      `-c.electronVersion=${electron.version}`,
    ],
    { cwd, shell: process.platform === 'win32' },
  );
}

function inputsHash(): string {
  const hash = createHash('sha256');
  for (const name of globSync(INPUTS, { cwd: root }).sort()) {
    const file = join(root, name);
    if (!statSync(file).isFile()) continue;
    hash.update(`${name}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}
