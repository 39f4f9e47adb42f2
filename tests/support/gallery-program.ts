import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, packageFolder } from '../../scripts/build.ts';
import { electronProgram } from '../../scripts/electron-program.ts';
import { root } from '../../scripts/paths.ts';
import { say } from '../../scripts/say.ts';
import { writePseudoLocales } from './pseudo-locales.ts';

/** Builds the same shell with the gallery as its page and the pseudo-locales among its languages. Gives back the program. */
export function buildGallery(): Promise<string> {
  return buildWithPseudoLocales('gallery', 'gallery of every screen', 'tests/gallery');
}

/** Builds the kiosk itself with the pseudo-locales among its languages. Gives back the program. */
export function buildPseudoKiosk(): Promise<string> {
  return buildWithPseudoLocales('pseudo', 'kiosk with pseudo-languages', 'renderer');
}

async function buildWithPseudoLocales(name: string, what: string, page: string): Promise<string> {
  say('build', what);
  const project = join(root, 'out', name);
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  writePseudoLocales(join(project, 'source'));
  for (const file of ['package.json', 'LICENSE', 'electron-builder.yml', 'electron-builder.test.yml'])
    cpSync(join(root, file), join(project, file));
  await bundle(join(project, 'out'), { KIOSK_CONTENT: join(project, 'source'), KIOSK_PAGE: page });
  await packageFolder('electron-builder.test.yml', await electronProgram(), project);
  return join(project, 'dist', 'test', 'linux-unpacked', 'kineret-kiosk');
}
