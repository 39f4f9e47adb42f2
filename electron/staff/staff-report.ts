import { type } from 'node:os';
import type { App, Screen } from 'electron';
import { fromTheLeft } from '../choose-display.ts';
import type { StaffReport } from '../ipc/contract.ts';
import { theLog } from '../note-fault.ts';
import { recordedFaults } from './recorded-faults.ts';

/** What staff look up, without the part that only the door knows. */
export async function reportForStaff(
  app: App,
  screen: Screen,
  settingsFile: string,
): Promise<Omit<StaffReport, 'lastCleaned'>> {
  const { file: logFile } = await theLog();
  const primary = screen.getPrimaryDisplay().id;
  return {
    faults: await recordedFaults(logFile),
    versions: {
      kiosk: app.getVersion(),
      electron: process.versions.electron,
      chromium: process.versions.chrome,
      system: `${type()} ${process.getSystemVersion()}`,
    },
    displays: fromTheLeft(screen.getAllDisplays()).map(({ id, bounds, scaleFactor }) => ({
      width: Math.round(bounds.width * scaleFactor),
      height: Math.round(bounds.height * scaleFactor),
      isPrimary: id === primary,
    })),
    settingsFile,
    logFile,
  };
}
