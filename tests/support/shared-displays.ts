import { asOrdinaryUser } from '../../scripts/ordinary-user.ts';
import { programPath } from '../../scripts/paths.ts';
import { startVirtualDisplay } from '../../scripts/virtual-display.ts';
import { type DisplayName, displays, sharedEnvironment } from './displays.ts';

/**
 * Starts a virtual display for each panel and makes the packaged program, and the gallery and the kiosk with pseudo-languages where they were built, runnable
 * by an ordinary user, once a run. Returns what ends the displays.
 */
export async function shareDisplays(program = programPath('test')): Promise<() => void> {
  const started = await Promise.all(
    (Object.keys(displays) as DisplayName[]).map(async (name) => {
      const display = await startVirtualDisplay(displays[name].width, displays[name].height);
      process.env[sharedEnvironment[name]] = display.name;
      return display;
    }),
  );
  const runnable = asOrdinaryUser(program);
  process.env[sharedEnvironment.program] = runnable.program;
  process.env[sharedEnvironment.folder] = runnable.folder;
  for (const name of ['gallery', 'pseudo'] as const) {
    const built = process.env[sharedEnvironment[name]];
    if (built !== undefined) process.env[sharedEnvironment[name]] = asOrdinaryUser(built).program;
  }
  return () => {
    for (const display of started) display.stop();
  };
}
