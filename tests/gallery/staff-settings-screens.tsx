import type { KioskSettings } from '../../electron/ipc/contract.ts';
import { FieldEditor } from '../../renderer/staff/field-editor.tsx';
import { FirstDoneScreen, FirstPanelScreen } from '../../renderer/staff/first-screens.tsx';
import { type NewPin, startNewPin } from '../../renderer/staff/new-pin.ts';
import { PinScreen } from '../../renderer/staff/pin-screen.tsx';
import { type Field, fields } from '../../renderer/staff/settings-fields.ts';
import { SettingsScreen } from '../../renderer/staff/settings-screen.tsx';
import type { StaffGiven } from '../../renderer/staff/staff-frame.tsx';
import { report } from './staff-area-screens.tsx';
import { type NamedStaffScreen, nothing, type StaffScene, still, typing } from './staff-scene.tsx';

/** The settings, each of them as it is changed, and the first set-up. */
export function settingsScreens({ settings, languages }: StaffScene, given: StaffGiven): readonly NamedStaffScreen[] {
  const named: KioskSettings = {
    ...settings,
    clinic: { name: 'Riverside Arthritis and Rheumatology Clinic', phone: '555-010-0199', afterHoursPhone: '' },
    idle: { quietSeconds: 120, countdownSeconds: 30, guidedSeconds: 600, handedOverSeconds: 300 },
  };
  const problems = ['settings.json: idle.quietSeconds: expected a whole number from 30 to 600, found 5'];
  const list = (name: string, held: KioskSettings, more: object): NamedStaffScreen => ({
    name,
    at: (part) => (
      <SettingsScreen
        {...given}
        settings={held}
        before={{}}
        problem={null}
        {...{ languages, part }}
        {...more}
        onPart={nothing}
        onChange={nothing}
        onUndo={nothing}
        onBack={nothing}
      />
    ),
  });
  const editor = (field: Field, name: string, more: object) =>
    still(
      name,
      <FieldEditor
        {...given}
        {...{ field, languages }}
        key={name}
        settings={named}
        displays={report.displays}
        problem={null}
        leaveLabel={given.t('cancel')}
        {...more}
        onSave={nothing}
        onLeave={nothing}
      />,
    );
  const before = { name: { clinic: { name: 'Riverside' } }, quietSeconds: { idle: { quietSeconds: 90 } } };
  const unplugged = { id: 80, label: 'EIZO DuraVision FDX1203T', width: 1280, height: 1024 };
  const first = given.t('first.title');
  return [
    list('settings', named, {}),
    list('settings, changed', named, { before }),
    list('settings, problems', { ...named, problems }, { problem: `${report.settingsFile}: cannot be written` }),
    ...fields.map((field) => editor(field, `setting ${field}`, {})),
    editor('display', 'setting display, not there', { settings: { ...named, display: unplugged } }),
    editor('restartAt', 'setting restartAt, never', { settings: { ...named, restartAt: null } }),
    editor('name', 'setting name, not saved', { problem: `${report.settingsFile}: cannot be written` }),
    editor('afterHoursPhone', 'first steps, phone', { place: `${first}: 4 / 7`, leaveLabel: given.t('first.skip') }),
    still(
      'first steps, panel',
      <FirstPanelScreen {...given} place={`${first}: 6 / 7`} onStart={nothing} onLeave={nothing} />,
    ),
    still('first steps, done', <FirstDoneScreen {...given} hasPin onDone={nothing} />),
    still('first steps, done without a PIN', <FirstDoneScreen {...given} hasPin={false} onDone={nothing} />),
  ];
}

/** A new PIN, and why it is refused. */
export function pins(given: StaffGiven): readonly NamedStaffScreen[] {
  const pin = (name: string, change: Partial<NewPin>) =>
    still(
      name,
      <PinScreen
        {...given}
        {...typing}
        pin={{ ...startNewPin, ...change }}
        leaveLabel={given.t('cancel')}
        onLeave={nothing}
      />,
    );
  return [
    pin('PIN', { typed: '2468' }),
    pin('PIN, again', { at: 'again', first: '246813' }),
    ...(['differ', 'form', 'easy', 'locked'] as const).map((why) => pin(`PIN, ${why}`, { refused: { why } })),
    pin('PIN, not saved', { refused: { why: 'unwritable', problem: `${report.logFile}: cannot be written` } }),
    pin('PIN, saved', { at: 'saved' }),
  ];
}
