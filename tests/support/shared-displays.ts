import { asOrdinaryUser } from '../../scripts/ordinary-user.ts';
import { programPath } from '../../scripts/paths.ts';
import { startVirtualDisplay } from '../../scripts/virtual-display.ts';
import { displays, sharedEnvironment } from './displays.ts';

/**
 * Starts a virtual display for each panel and makes the packaged program runnable by an ordinary user, once a run.
 * Returns what ends the displays.
 */
export async function shareDisplays(program = programPath('test')): Promise<() => void> {
  const { landscape, portrait } = displays;
  const started = await Promise.all([
    startVirtualDisplay(landscape.width, landscape.height),
    startVirtualDisplay(portrait.width, portrait.height),
  ]);
  const runnable = asOrdinaryUser(program);
  process.env[sharedEnvironment.landscape] = started[0].name;
  process.env[sharedEnvironment.portrait] = started[1].name;
  process.env[sharedEnvironment.program] = runnable.program;
  process.env[sharedEnvironment.folder] = runnable.folder;
  return () => {
    for (const display of started) display.stop();
  };
}
