import { join } from 'node:path';
import { bundle } from './build.ts';
import { missingForDeb } from './deb-arguments.ts';
import { electronProgram } from './electron-program.ts';
import { root } from './paths.ts';
import { runShown } from './run.ts';

// `npm run build -- --linux deb`: installers for a clinic. What follows `--` goes to electron-builder.
const asked = process.argv.slice(2);
const missing = missingForDeb(asked);
if (missing !== undefined) {
  console.error(missing);
  process.exit(1);
}
const electron = await electronProgram();
if (!electron.official) {
  console.error(
    `Installers need the official Electron; its release site cannot be reached from here. Electron ${electron.version} from the spare package is for trying and testing only.`,
  );
  process.exit(1);
}
await bundle(join(root, 'out'));
process.exit(
  await runShown('electron-builder', ['--config', 'electron-builder.yml', '--publish', 'never', ...asked], {
    cwd: root,
    shell: process.platform === 'win32',
  }),
);
