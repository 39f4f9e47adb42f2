import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { programPath } from '../../scripts/paths.ts';
import { sharedEnvironment } from './displays.ts';

/** Why no file system can be mounted by an ordinary user here; undefined where one can. */
export function whyNoMounts(): string | undefined {
  if (!existsSync('/dev/fuse')) return 'there is no /dev/fuse';
  const missing = ['mksquashfs', 'squashfuse', 'fusermount3'].filter((name) => spawnSync('which', [name]).status !== 0);
  return missing.length > 0 ? `missing: ${missing.join(', ')}` : undefined;
}

/**
 * A stand-in for an AppImage of type 2, with the same parts: a file that mounts the image inside it under
 * /tmp/.mount_*, with the help of setuid fusermount3, becomes the program in it, and lets go of the mount when that
 * process ends. The runtime itself is in no registry that can be reached here.
 */
export function appImage(): string {
  const folder = mkdtempSync(join(process.env[sharedEnvironment.folder] ?? '', 'image-'));
  chmodSync(folder, 0o755);
  const [image, file] = [join(folder, 'kiosk.squashfs'), join(folder, 'kiosk.AppImage')];
  // Not compressed: that would take longer than all else.
  execFileSync('mksquashfs', [dirname(programPath('test')), image, '-noI', '-noD', '-noF', '-noX', '-no-progress'], {
    stdio: 'ignore',
  });
  chmodSync(image, 0o644);
  // Neither what holds the mount nor what lets go of it is a process of the kiosk: a test that ends the kiosk leaves
  // them to their end.
  writeFileSync(
    file,
    `#!/bin/sh
mount=$(mktemp -d /tmp/.mount_kioskXXXXXX)
env -u KIOSK_TEST_MARK setsid squashfuse '${image}' "$mount" || exit 1
(env -u KIOSK_TEST_MARK setsid sh -c 'while readlink /proc/$1/exe >/dev/null 2>&1; do sleep 0.1; done; fusermount3 -u -z "$2"; rmdir "$2"' let-go $$ "$mount" </dev/null >/dev/null 2>&1 &)
export APPIMAGE='${file}' APPDIR="$mount" PATH="$mount:$PATH"
exec "$mount/kineret-kiosk" "$@"
`,
    { mode: 0o755 },
  );
  return steppingDown(folder, file);
}

/** The wrapper of all tests that steps down from root, for another program; or that program itself. */
function steppingDown(folder: string, file: string): string {
  const shared = process.env[sharedEnvironment.program] ?? '';
  if (statSync(shared).size > 10_000) return file;
  const wrapper = join(folder, 'run-as-nobody');
  const inner = join(dirname(shared), 'program', 'kineret-kiosk');
  writeFileSync(wrapper, readFileSync(shared, 'utf8').replace(inner, file), { mode: 0o755 });
  return wrapper;
}
