import { asOrdinaryUser } from '../../scripts/ordinary-user.ts';
import { programPath } from '../../scripts/paths.ts';
import { startVirtualDisplay } from '../../scripts/virtual-display.ts';
import { type DisplayName, displays } from './displays.ts';
import { type Kiosk, startKiosk } from './kiosk.ts';
import { command } from './kiosk-command.ts';
import { PIN } from './nurse.ts';
import { readStored, type Stored } from './traces.ts';

export interface OwnKiosk extends Kiosk {
  /** All that the program could have written: data folder, home, temporary files, and what it runs in. */
  readonly stored: () => Stored;
}

/**
 * A kiosk with a PIN that shares neither its home nor its temporary folder nor its display, which has the clipboard, with
 * another program, so that everything that changes there is its own doing.
 */
export async function startInOwnPlace(panel: DisplayName, settings: object): Promise<OwnKiosk> {
  const { program, makeFolder } = asOrdinaryUser(programPath('test'));
  const [home, run, temporary, dataFolder] = ['home', 'run', 'tmp', 'data'].map(makeFolder) as [
    string,
    string,
    string,
    string,
  ];
  command({ dataFolder }, ['--set-pin'], { input: `${PIN}\n` });
  const display = await startVirtualDisplay(displays[panel].width, displays[panel].height);
  const kiosk = await startKiosk({
    program,
    settings,
    ownDisplay: display.name,
    dataFolder,
    environment: {
      HOME: home,
      TMPDIR: temporary,
      XDG_RUNTIME_DIR: run,
      XDG_CONFIG_HOME: `${home}/.config`,
      XDG_CACHE_HOME: `${home}/.cache`,
    },
  });
  const close = async () => {
    await kiosk.close();
    display.stop();
  };
  return { ...kiosk, close, stored: () => readStored([home, run, temporary, dataFolder]) };
}
