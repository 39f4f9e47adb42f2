/** What a Debian package must say and nobody but its maker knows, as electron-builder takes it. */
const NAMES = ['-c.extraMetadata.homepage=', '-c.linux.maintainer='] as const;
/** Targets of Linux that are no Debian package. Without one of them electron-builder makes it too. */
const OTHERS = ['AppImage', 'dir', 'rpm', 'snap', 'flatpak', 'pacman', 'tar.gz'];

/** Why these arguments of electron-builder make no Debian package; undefined where they do, or ask for none. */
export function missingForDeb(
  args: readonly string[],
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  const others = ['--win', '-w', '--windows', '--mac', '-m', '--macos'];
  const isLinux =
    args.some((arg) => arg === '--linux' || arg === '-l') ||
    (platform === 'linux' && !args.some((arg) => others.includes(arg)));
  const isDeb = args.includes('deb') || !args.some((arg) => OTHERS.includes(arg) || arg === '--dir');
  if (!isLinux || !isDeb) return undefined;
  const missing = NAMES.filter((name) => !args.some((arg) => arg.startsWith(name) && arg.length > name.length));
  if (missing.length === 0) return undefined;
  return `A Debian package names a page and a person who answer for it; add ${missing.map((name) => `${name}...`).join(' and ')} (docs/install.md)`;
}
