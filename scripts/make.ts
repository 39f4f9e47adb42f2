import { join } from 'node:path';
import { bundle } from './build.ts';
import { electronProgram } from './electron-program.ts';
import { root } from './paths.ts';
import { runShown } from './run.ts';

// `npm run build -- --linux deb`: installers for a clinic. What follows `--` goes to electron-builder.
const electron = await electronProgram();
if (!electron.official) {
  console.error(
    `Installers need the official Electron; its release site cannot be reached from here. Electron ${electron.version} from the spare package is for trying and testing only.`,
  );
  process.exit(1);
}
await bundle(join(root, 'out'));
process.exit(
  await runShown(
    'electron-builder',
    ['--config', 'electron-builder.yml', '--publish', 'never', ...process.argv.slice(2)],
    {
      cwd: root,
      shell: process.platform === 'win32',
    },
  ),
);
