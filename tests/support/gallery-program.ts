import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, packageFolder } from '../../scripts/build.ts';
import { electronProgram } from '../../scripts/electron-program.ts';
import { root } from '../../scripts/paths.ts';
import { say } from '../../scripts/say.ts';
import { writePseudoLocales } from './pseudo-locales.ts';

/** Builds the same shell with the gallery as its page and the pseudo-locales among its languages. Gives back the program. */
export async function buildGallery(): Promise<string> {
  say('build', 'gallery of every screen');
  const project = join(root, 'out', 'gallery');
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  writePseudoLocales(join(project, 'source'));
  for (const name of ['package.json', 'LICENSE', 'electron-builder.yml', 'electron-builder.test.yml'])
    cpSync(join(root, name), join(project, name));
  await bundle(join(project, 'out'), { KIOSK_CONTENT: join(project, 'source'), KIOSK_PAGE: 'tests/gallery' });
  await packageFolder('electron-builder.test.yml', await electronProgram(), project);
  return join(project, 'dist', 'test', 'linux-unpacked', 'kineret-kiosk');
}
