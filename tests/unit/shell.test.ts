import { describe, expect, test } from 'vitest';
import { chooseDisplay, settingOf } from '../../electron/choose-display.ts';
import { argsForRestart, readCommandLine } from '../../electron/command-line.ts';
import { programFor } from '../../electron/end-program.ts';
import { asRequest, readWish, wishFrom } from '../../electron/walkthrough-wish.ts';

describe('the command line', () => {
  test.each([
    [['--settings', '/etc/kiosk.json'], '/etc/kiosk.json'],
    [['--settings=/etc/kiosk.json'], '/etc/kiosk.json'],
    [['--user-data-dir=/tmp/x', '--settings=/etc/kiosk.json', '--unknown', 'word'], '/etc/kiosk.json'],
    [['--settings'], ''],
    [['--settings='], ''],
    [['--settings', '--set-up'], ''],
    [[], undefined],
  ])('%j names the settings file %s', (args, file) => {
    expect(readCommandLine(args).settings).toBe(file);
  });

  test.each([
    [['--set-up'], true],
    [['--user-data-dir=/tmp/x', '--set-up', '--settings', '/etc/kiosk.json'], true],
    [['--settings=/etc/kiosk.json'], false],
    [['set-up'], false],
    [['--set-up=no'], false],
    [[], false],
  ])('%j asks for the set-up: %s', (args, asked) => {
    expect(readCommandLine(args).setUp).toBe(asked);
  });
});

test('the command line may ask for a PIN to be set', () => {
  expect(readCommandLine(['--set-pin']).setPin).toBe(true);
  expect(readCommandLine(['--set-pin=271828']).setPin).toBe(false);
  expect(readCommandLine([]).setPin).toBe(false);
});

describe('a walkthrough that somebody at the computer asks for', () => {
  const known = { walkthroughs: ['first-injection', 'refresher'], languages: ['en', 'es'] };
  const read = (...args: string[]) => readWish(readCommandLine(args), known);

  test.each([
    [['--walkthrough', 'refresher', '--language', 'es'], { walkthrough: 'refresher', language: 'es' }],
    [['--language=es', '--walkthrough=refresher'], { walkthrough: 'refresher', language: 'es' }],
    [['--walkthrough', 'first-injection'], { walkthrough: 'first-injection' }],
    [['--set-up'], undefined],
  ])('%j is understood', (args, wish) => {
    expect(read(...args)).toEqual({ ok: true, wish });
  });

  test.each([
    [['--walkthrough', 'surgery'], '--walkthrough: "surgery" is not known; expected one of first-injection, refresher'],
    [['--walkthrough'], '--walkthrough: no name was given; expected one of first-injection, refresher'],
    [['--walkthrough', 'refresher', '--language', 'tlh'], '--language: "tlh" is not known; expected one of en, es'],
    [['--walkthrough', 'refresher', '--language'], '--language: no name was given; expected one of en, es'],
    [['--language', 'es'], '--language: goes with --walkthrough, which is missing'],
  ])('%j is answered with what there is', (args, problem) => {
    expect(read(...args)).toEqual({ ok: false, problem });
  });

  test('is shown in the language that was named, else in the first that the clinic offers', () => {
    expect(asRequest({ walkthrough: 'refresher', language: 'en' }, ['es', 'en'])).toMatchObject({ language: 'en' });
    expect(asRequest({ walkthrough: 'refresher' }, ['es', 'en'])).toEqual({
      ask: 'walkthrough',
      walkthrough: 'refresher',
      language: 'es',
    });
  });

  test('comes over from another start, where every name is looked at once more', () => {
    expect(wishFrom({ walkthrough: 'refresher', language: 'es' }, known)).toEqual({
      walkthrough: 'refresher',
      language: 'es',
    });
    const strange = [null, 'refresher', {}, { walkthrough: 1 }, { walkthrough: 'surgery' }];
    for (const handedOver of [
      ...strange,
      { walkthrough: 'refresher', language: 'tlh' },
      { walkthrough: 'refresher', language: 7 },
    ]) {
      expect(wishFrom(handedOver, known)).toBeUndefined();
    }
  });
});

describe('a kiosk that starts anew', () => {
  test.each([
    [
      ['--user-data-dir=/tmp/x', '--settings', '/etc/kiosk.json'],
      ['--user-data-dir=/tmp/x', '--settings', '/etc/kiosk.json'],
    ],
    [['--set-up', '--settings=/etc/kiosk.json', '--set-pin'], ['--settings=/etc/kiosk.json']],
    [['--walkthrough', 'refresher', '--language', 'es', '--disable-gpu'], ['--disable-gpu']],
    [['--walkthrough=refresher', '--language=es', '/a/file'], ['/a/file']],
    [['--walkthrough', '--disable-gpu'], ['--disable-gpu']],
  ])('with %j does not do again what was asked once', (args, again) => {
    expect(argsForRestart(args)).toEqual(again);
  });

  test('tells the next one whom to wait for, and not whom it waited for itself', () => {
    const next = programFor(
      '/opt/kineret-kiosk/kineret-kiosk',
      ['kineret-kiosk', '--after=7', '--inherited=3:4', '--set-up'],
      {},
      8,
    );
    expect(next).toMatchObject({ file: '/opt/kineret-kiosk/kineret-kiosk', args: ['--after=8'] });
    expect(readCommandLine(next.args).after).toBe(8);
  });

  test.each(['--after', '--after=', '--after=0', '--after=-1', '--after=1.5', '--after=x'])(
    '%s waits for nobody',
    (arg) => {
      expect(readCommandLine([arg]).after).toBeUndefined();
    },
  );

  test('starts the AppImage that it came from, with no folder of this start in any list', () => {
    const appImage = {
      APPIMAGE: '/srv/kiosk.AppImage',
      APPDIR: '/tmp/.mount_kioskX',
      PATH: '/tmp/.mount_kioskX/usr/sbin:/tmp/.mount_kioskX:/usr/bin',
      LANG: 'en_US.UTF-8',
    };
    expect(programFor('/tmp/.mount_kioskX/kineret-kiosk', ['kineret-kiosk'], appImage, 8)).toEqual({
      file: '/srv/kiosk.AppImage',
      args: ['--after=8'],
      environment: { ...appImage, APPDIR: '', PATH: '/usr/bin' },
    });
  });

  test('is itself where another AppImage started it', () => {
    const foreign = { APPIMAGE: '/srv/terminal.AppImage', APPDIR: '/tmp/.mount_termX' };
    const { file, environment } = programFor('/opt/kineret-kiosk/kineret-kiosk', ['kineret-kiosk'], foreign, 8);
    expect([file, environment]).toEqual(['/opt/kineret-kiosk/kineret-kiosk', foreign]);
  });
});

describe('the display', () => {
  const at = (x: number, id = x, label = '') => ({
    id,
    label,
    scaleFactor: 1,
    bounds: { x, y: 0, width: 1080, height: 1920 },
  });
  const [left, middle, right] = [at(-1080), at(0), at(1080)];

  test('is the primary one by default', () => {
    expect(chooseDisplay([left, middle, right], middle, 'primary')).toBe(middle);
  });

  test('is counted from the left', () => {
    expect(chooseDisplay([right, left, middle], middle, 1)).toBe(left);
    expect(chooseDisplay([right, left, middle], middle, 3)).toBe(right);
  });

  test('falls back to the primary one when the wanted one is unplugged', () => {
    expect(chooseDisplay([middle], middle, 2)).toBe(middle);
  });

  describe('that staff chose', () => {
    const panel = at(0, 7, 'EIZO');
    const desk = at(1080, 8, 'DELL');
    const chosen = settingOf([panel, desk], panel);

    test('is known by what it is, in its own pixels', () => {
      const dense = { ...panel, scaleFactor: 2 };
      expect(settingOf([dense, desk], dense)).toEqual({ id: 7, label: 'EIZO', width: 2160, height: 3840 });
    });

    test('is found wherever it stands, and with another resolution', () => {
      const moved = { ...panel, bounds: { x: 1920, y: 0, width: 1024, height: 768 } };
      expect(chooseDisplay([{ ...desk, bounds: panel.bounds }, moved], desk, chosen)).toBe(moved);
    });

    test('is found by name and size where the system has numbered the displays anew', () => {
      const [panelNow, deskNow] = [at(0, 8, 'EIZO'), at(1080, 7, 'DELL')];
      expect(chooseDisplay([deskNow, panelNow], deskNow, chosen)).toBe(panelNow);
    });

    test('is found by its number alone where the system calls it something else', () => {
      const renamed = { ...panel, label: 'FDX1203T' };
      expect(chooseDisplay([desk, renamed], desk, chosen)).toBe(renamed);
    });

    test('is not guessed among two that look the same', () => {
      expect(chooseDisplay([at(0, 1, 'EIZO'), desk, at(2160, 2, 'EIZO')], desk, chosen)).toBe(desk);
    });

    test('falls back to the primary one while it is unplugged', () => {
      expect(chooseDisplay([desk], desk, chosen)).toBe(desk);
    });

    test('is counted where the system does not tell it from its twin', () => {
      const twin = at(1080, 7, 'EIZO');
      expect(settingOf([twin, panel], twin)).toBe(2);
      expect(chooseDisplay([twin, panel], panel, settingOf([twin, panel], twin))).toBe(twin);
    });
  });
});
