import { rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BUILD_RECORD } from '../electron/self-check/content.ts';
import { writeBuildRecord } from './build-record.ts';
import { electronProgram } from './electron-program.ts';
import { type Inputs, keepBuild, keyOf } from './kept-build.ts';
import { contentRoot, type Flavour, programPath, root } from './paths.ts';
import { readContentFiles } from './read-content-files.ts';
import { runOrStop } from './run.ts';
import { say } from './say.ts';
import { writeNotices } from './shipped-packages.ts';

const out = join(root, 'out');
/** In the folder of a bundle: the key that it was made with. */
const BUNDLED_FROM = 'bundled-from';

/** Everything that page and shell are made of, and what makes and packages them. */
const inputs: Inputs = {
  files: [
    ...['content', 'electron', 'locales', 'renderer'].map((folder) => `${folder}/**`),
    ...[
      'electron-builder.yml',
      'electron-builder.test.yml',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'LICENSE',
    ],
  ],
  programs: ['scripts/build.ts', 'electron.vite.config.ts'],
};

/** Builds and packages the kiosk, if anything it is made of has changed since the last time. Gives back the program. */
export async function build(flavour: Flavour): Promise<string> {
  const electron = await electronProgram();
  const program = programPath(flavour);
  const key = kioskKey(electron.version);
  await keepBuild({ built: program, stamp: join(root, 'dist', flavour, 'built-from'), key }, async () => {
    // The two flavours differ in nothing but how they are packaged.
    await keepBuild({ built: join(out, BUILD_RECORD), stamp: join(out, BUNDLED_FROM), key }, async () => {
      say('build', 'page and shell');
      await bundle(out);
    });
    say('build', `packaging with Electron ${electron.version}`);
    await packageFolder(flavour === 'product' ? 'electron-builder.yml' : 'electron-builder.test.yml', electron);
    say('build', `${program} (app.asar ${(statSync(archiveOf(program)).size / 1024 / 1024).toFixed(2)} MB)`);
  });
  return program;
}

/** The key of page, shell and program, in either flavour. */
export function kioskKey(electronVersion: string, folder = root): string {
  return keyOf({ ...inputs, also: [electronVersion, ...contentElsewhere()] }, folder);
}

/** Page, shell and content inside a packaged program. */
export function archiveOf(program: string): string {
  return join(dirname(program), process.platform === 'darwin' ? '../Resources' : 'resources', 'app.asar');
}

/** The content that KIOSK_CONTENT names, where it does. */
function contentElsewhere(): readonly string[] {
  return contentRoot === root ? [] : [...readContentFiles(contentRoot)].flat();
}

/** Bundles page and shell into `out`, with the notices of every package that went in. */
export async function bundle(out: string, environment: NodeJS.ProcessEnv = {}): Promise<void> {
  rmSync(join(out, BUNDLED_FROM), { force: true });
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
