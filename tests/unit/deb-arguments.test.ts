import { expect, test } from 'vitest';
import { missingForDeb } from '../../scripts/deb-arguments.ts';

const page = '-c.extraMetadata.homepage=https://www.your-clinic.org';
const person = '-c.linux.maintainer=Your Name <you@your-clinic.org>';

test.each([
  [['--linux', 'deb', page, person], undefined],
  [['--linux', 'deb', person], '-c.extraMetadata.homepage='],
  [['--linux', 'deb', page, '-c.linux.maintainer='], '-c.linux.maintainer='],
  [['--linux'], '-c.extraMetadata.homepage='],
  [[], '-c.linux.maintainer='],
  [['--linux', 'AppImage'], undefined],
  [['--win', 'nsis'], undefined],
  [['--dir'], undefined],
] as const)('whoever makes an installer with %j is asked who answers for it: %s', (args, asked) => {
  const said = missingForDeb(args, 'linux');
  if (asked === undefined) expect(said).toBeUndefined();
  else expect(said).toContain(asked);
});
