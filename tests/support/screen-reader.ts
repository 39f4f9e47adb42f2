import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newDataFolder } from './kiosk.ts';
import { ordinaryUser } from './ordinary-user.ts';

const NEEDED = ['orca', 'speech-dispatcher', 'dbus-run-session'];

/** What a title says where it is left out. */
export const whyNoReader = NEEDED.find((name) => !existsSync(join('/usr/bin', name)));

/** A real screen reader with a real speech daemon, and a voice that writes down what it is given. */
export interface ScreenReader {
  /** Starts a program in its session, once it speaks, in the way that `startLone` takes. */
  readonly start: (program: string, args: readonly string[], environment: NodeJS.ProcessEnv) => ChildProcess;
  /** What was said from its beginning on, one text after the other. */
  readonly heard: () => readonly string[];
}

/**
 * A voice of speech-dispatcher: it takes what its modules take at their standard input (the daemon's own protocol), and
 * says a text by writing it into the file `$HEARD`, in as long as it takes to cut it off.
 */
const voice = `#!/bin/bash
read_text() {
  text=
  while IFS= read -r line && [ "$line" != . ]; do text="$text$line "; done
}
speak() {
  read_text
  text=$(printf '%s' "$text" | sed "s/<[^>]*>//g; s/&apos;/'/g; s/&quot;/\\"/g; s/&amp;/\\&/g; s/  */ /g; s/ *$//")
  echo '200 OK SPEAKING'
  (echo '701 BEGIN'; printf '%s\\n' "$text" >> "$HEARD"; sleep 0.2; echo '702 END') &
  speaking=$!
}
while IFS= read -r line; do
  case $line in
    INIT) printf '299-a voice that writes\\n299 OK LOADED SUCCESSFULLY\\n' ;;
    AUDIO) echo '207 OK RECEIVING AUDIO SETTINGS'; read_text; echo '203 OK AUDIO INITIALIZED' ;;
    LOGLEVEL) echo '207 OK RECEIVING LOGLEVEL SETTINGS'; read_text; echo '203 OK LOG LEVEL SET' ;;
    SET) echo '203 OK RECEIVING SETTINGS'; read_text; echo '203 OK SETTINGS RECEIVED' ;;
    'LIST VOICES') printf '200-English\\ten\\tnone\\n200 OK VOICE LIST SENT\\n' ;;
    SPEAK | CHAR | KEY | SOUND_ICON) echo '202 OK RECEIVING MESSAGE'; speak ;;
    STOP | PAUSE) kill "$speaking" 2> /dev/null && echo '703 STOP' ;;
    QUIT) echo '210 OK QUIT'; exit 0 ;;
    *) echo '300 ERR UNKNOWN COMMAND' ;;
  esac
done
`;

/**
 * Its session bus, its files and its voice are its own; everything in it carries the environment of the program it is
 * started for.
 */
export function screenReader(): ScreenReader {
  const home = newDataFolder();
  const heardFile = join(home, 'heard');
  const configuration = join(home, '.config', 'speech-dispatcher');
  mkdirSync(join(configuration, 'modules'), { recursive: true });
  const module = join(home, 'voice');
  writeFileSync(module, voice, { mode: 0o755 });
  writeFileSync(join(configuration, 'modules', 'voice.conf'), '');
  writeFileSync(
    join(configuration, 'speechd.conf'),
    `LogDir "${home}"\nAddModule "voice" "${module}" "voice.conf"\nDefaultModule voice\nDefaultLanguage "en-US"\n`,
  );
  writeFileSync(heardFile, '');
  chmodSync(heardFile, 0o666);
  const run = join(home, 'run');
  mkdirSync(run);
  const user = ordinaryUser();
  user.own(home, run, join(home, '.config'));
  const heard = () => readFileSync(heardFile, 'utf8').split('\n').slice(0, -1);
  return {
    heard,
    start(program, args, environment) {
      const speaksFirst = `orca & until grep -q . "$HEARD"; do sleep 0.2; done; exec "$0" "$@"`;
      const session = ['dbus-run-session', '--', 'sh', '-c', speaksFirst, program, ...args];
      const [command = '', ...rest] = user.command(session);
      return spawn(command, rest, {
        env: {
          ...environment,
          ...{ HOME: home, XDG_RUNTIME_DIR: run, XDG_CONFIG_HOME: join(home, '.config'), HEARD: heardFile },
          ...{ XDG_DATA_HOME: join(home, '.local'), XDG_CACHE_HOME: join(home, '.cache'), GSETTINGS_BACKEND: 'memory' },
        },
        stdio: 'ignore',
        detached: true,
      });
    },
  };
}
