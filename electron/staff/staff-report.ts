import { type } from 'node:os';
import type { App, Screen } from 'electron';
import { fromTheLeft, settingOf } from '../choose-display.ts';
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
  const displays = screen.getAllDisplays();
  return {
    faults: await recordedFaults(logFile),
    versions: {
      kiosk: app.getVersion(),
      electron: process.versions.electron,
      chromium: process.versions.chrome,
      system: `${type()} ${process.getSystemVersion()}`,
    },
    displays: fromTheLeft(displays).map((display) => ({
      width: Math.round(display.bounds.width * display.scaleFactor),
      height: Math.round(display.bounds.height * display.scaleFactor),
      isPrimary: display.id === primary,
      setting: settingOf(displays, display),
    })),
    settingsFile,
    logFile,
  };
}
