import { rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createPackage, extractFile } from '@electron/asar';
import { archiveOf, build, bundle, kioskKey } from '../../scripts/build.ts';
import { electronProgram } from '../../scripts/electron-program.ts';
import { keepBuild, keyOf } from '../../scripts/kept-build.ts';
import { linkFolder } from '../../scripts/link-folder.ts';
import { root } from '../../scripts/paths.ts';
import { say } from '../../scripts/say.ts';
import { sharedEnvironment } from './displays.ts';
import { writePseudoLocales } from './pseudo-locales.ts';

const OWN = 'tests/support/gallery-program.ts';

/**
 * Builds every program that the end-to-end tests start, and names those that have pseudo-languages in the environment.
 */
export async function buildForTests(): Promise<void> {
  await build('test');
  await build('product');
  process.env[sharedEnvironment.gallery] = await buildGallery();
  process.env[sharedEnvironment.pseudo] = await buildPseudoKiosk();
}

/**
 * Builds the same shell with the gallery as its page and the pseudo-locales among its languages. Gives back the
 * program.
 */
export function buildGallery(): Promise<string> {
  return buildWithPseudoLocales('gallery', 'gallery of every screen', 'tests/gallery', galleryKey());
}

/** Builds the kiosk itself with the pseudo-locales among its languages. Gives back the program. */
export function buildPseudoKiosk(): Promise<string> {
  return buildWithPseudoLocales('pseudo', 'kiosk with pseudo-languages', 'renderer', pseudoKey());
}

/** What the gallery has besides the kiosk. */
export function galleryKey(folder = root): string {
  return keyOf({ files: ['tests/gallery/**'], programs: [OWN, 'tests/gallery/*.{ts,tsx}'] }, folder);
}

/** What the kiosk with pseudo-languages has besides the kiosk. */
export function pseudoKey(folder = root): string {
  return keyOf({ files: [], programs: [OWN] }, folder);
}

async function buildWithPseudoLocales(name: string, what: string, page: string, key: string): Promise<string> {
  const kiosk = await build('test');
  const { version } = await electronProgram();
  const [folder, work] = [join(root, 'dist', name), join(root, 'out', name)];
  const program = join(folder, basename(dirname(kiosk)), basename(kiosk));
  await keepBuild(
    { built: program, stamp: join(folder, 'built-from'), key: `${kioskKey(version)} ${key}` },
    async () => {
      say('build', what);
      for (const before of [folder, work]) rmSync(before, { recursive: true, force: true });
      writePseudoLocales(join(folder, 'source'));
      await bundle(join(work, 'app', 'out'), { KIOSK_CONTENT: join(folder, 'source'), KIOSK_PAGE: page });
      await withOtherArchive(kiosk, join(work, 'app'), program);
    },
  );
  return program;
}

/** The packaged test program with another page, shell and content: everything else in it is the same. */
export async function withOtherArchive(kiosk: string, app: string, program: string): Promise<void> {
  writeFileSync(join(app, 'package.json'), extractFile(archiveOf(kiosk), 'package.json'));
  for (const left of ['packages', 'THIRD-PARTY-NOTICES.txt']) rmSync(join(app, 'out', left), { recursive: true });
  const archive = basename(archiveOf(kiosk));
  linkFolder(dirname(kiosk), dirname(program), (file) => file === archive);
  rmSync(archiveOf(program));
  await createPackage(app, archiveOf(program));
}
