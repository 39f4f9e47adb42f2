import type { ReactNode } from 'react';
import type { Library } from '../../content/schema.ts';
import type { KioskSettings, StaffReport } from '../../electron/ipc/contract.ts';
import { ShotIcon } from '../../renderer/components/icons.tsx';
import { answerKey, type Guide, type GuideReport, promptKey, reportOf, taught } from '../../renderer/session/guide.ts';
import type { Place } from '../../renderer/session/places.ts';
import { welcome } from '../../renderer/session/session.ts';
import { AreaMenu } from '../../renderer/staff/area-menu.tsx';
import { ChooseTopicsScreen } from '../../renderer/staff/choose-topics-screen.tsx';
import { CleaningLock, CleaningScreen } from '../../renderer/staff/cleaning-screen.tsx';
import type { Door } from '../../renderer/staff/door.ts';
import { DoorScreen } from '../../renderer/staff/door-screen.tsx';
import { EndScreen } from '../../renderer/staff/end-screen.tsx';
import { FieldEditor } from '../../renderer/staff/field-editor.tsx';
import { FirstDoneScreen, FirstPanelScreen } from '../../renderer/staff/first-screens.tsx';
import { HomeScreen } from '../../renderer/staff/home-screen.tsx';
import { plannedLaunch } from '../../renderer/staff/launch.ts';
import { LaunchScreen } from '../../renderer/staff/launch-screen.tsx';
import { LinesScreen } from '../../renderer/staff/lines-screen.tsx';
import { type NewPin, startNewPin } from '../../renderer/staff/new-pin.ts';
import { PinScreen } from '../../renderer/staff/pin-screen.tsx';
import { aboutGroups, faultGroups, reviewGroups } from '../../renderer/staff/records.ts';
import { type CodeRefusal, ResumeScreen } from '../../renderer/staff/resume-screen.tsx';
import { ReturnedScreen } from '../../renderer/staff/returned-screen.tsx';
import { type Field, fields, type NamedLanguages } from '../../renderer/staff/settings-fields.ts';
import { SettingsScreen } from '../../renderer/staff/settings-screen.tsx';
import type { StaffGiven } from '../../renderer/staff/staff-frame.tsx';
import type { StaffWords } from '../../renderer/words/staff-words.ts';
import type { Words } from '../../renderer/words/words.ts';

export interface StaffScene {
  readonly library: Library;
  readonly settings: KioskSettings;
  readonly words: StaffWords;
  readonly staffLanguages: readonly StaffWords[];
  /** Every language of the kiosk. */
  readonly languages: NamedLanguages;
  readonly content: Words['content'];
}

export interface NamedStaffScreen {
  readonly name: string;
  /** The screen at one of its parts, from 0. */
  readonly at: (part: number) => ReactNode;
}

const nothing = () => {};

/** Every screen of staff with everything that can stand on it, without the way to it and without a shell. */
export function everyStaffScreen(scene: StaffScene): readonly NamedStaffScreen[] {
  const { words, staffLanguages } = scene;
  const other = staffLanguages.find(({ code }) => code !== words.code);
  const given: StaffGiven = { t: words.t, language: words.code, otherLanguage: other, onLanguage: nothing };
  const all = [
    ...doors(given),
    ...starts(scene, given),
    ...returns(scene, given),
    ...area(scene, given),
    ...settingsScreens(scene, given),
    ...pins(given),
  ];
  return all.map(({ name, at }) => ({ name: `staff: ${name}`, at }));
}

type Screens = readonly NamedStaffScreen[];

function still(name: string, screen: ReactNode): NamedStaffScreen {
  return { name, at: () => screen };
}

const typing = { onKey: nothing, onErase: nothing, onOk: nothing };

function doors(given: StaffGiven): Screens {
  const pin: Door = { asksFor: 'pin', typed: '', state: 'open', waitSeconds: 0 };
  const door = (name: string, change: Partial<Door>) =>
    still(name, <DoorScreen {...given} {...typing} door={{ ...pin, ...change }} onCancel={nothing} />);
  return [
    door('door', {}),
    door('door, typed', { typed: '246813579024' }),
    door('door, wrong', { state: 'wrong', waitSeconds: 40 }),
    door('door, no answer', { state: 'failed' }),
    door('door, code', { asksFor: 'code', typed: 'K7MQW' }),
    door('door, code wrong', { asksFor: 'code', state: 'wrong', waitSeconds: 900 }),
  ];
}

function starts({ library, words, staffLanguages, languages, content }: StaffScene, given: StaffGiven): Screens {
  const home = (isUnderWay: boolean) => (part: number) => (
    <HomeScreen
      {...given}
      {...{ content, isUnderWay, part }}
      walkthroughs={library.walkthroughs}
      onPart={nothing}
      onWalkthrough={nothing}
      onTopics={nothing}
      onResume={nothing}
      onStaffArea={nothing}
      onLeave={nothing}
      onEndVisit={nothing}
    />
  );
  const topics = (chosen: readonly string[], group: number) => (part: number) => (
    <ChooseTopicsScreen
      {...given}
      {...{ content, chosen, group, part }}
      groups={library.medicine.groups}
      onPart={nothing}
      onGroup={nothing}
      onChosen={nothing}
      onBack={nothing}
      onNext={nothing}
    />
  );
  const launch = (walkthrough: string | null, ids: readonly string[]) => (part: number) => (
    <LaunchScreen
      {...given}
      {...{ content, languages, staffLanguages, part }}
      launch={plannedLaunch(walkthrough, ids, welcome, languages, words.code)}
      sign={<ShotIcon />}
      onPart={nothing}
      onChange={nothing}
      onBack={nothing}
      onStart={nothing}
    />
  );
  const resume = (typed: string, refused: CodeRefusal | null) => (
    <ResumeScreen {...given} {...typing} {...{ typed, refused }} onBack={nothing} />
  );
  const [group] = library.medicine.groups;
  const four = group?.topics.slice(0, 4) ?? [];
  return [
    { name: 'home', at: home(false) },
    { name: 'home, visit under way', at: home(true) },
    { name: 'topics', at: topics([], 0) },
    { name: 'topics, two', at: topics([...four.slice(1, 2), ...four.slice(0, 1)], 0) },
    { name: 'topics, four', at: topics(four, 0) },
    ...library.walkthroughs.map(({ id, topics: ids }) => ({ name: `launch, ${id}`, at: launch(id, ids) })),
    { name: 'launch, chosen', at: launch(null, four) },
    still('resume', resume('', null)),
    ...(['mistyped', 'old', 'foreign'] as const).map((why) => still(`resume, ${why}`, resume('K7MQW3XA', why))),
  ];
}

function returns({ library, content }: StaffScene, given: StaffGiven): Screens {
  const guide: Guide = {
    walkthrough: 'first-injection',
    topics: ['get-ready', 'inject', 'after'],
    hasTeachBack: true,
    beside: null,
    nurseLanguage: 'en',
    holder: 'patient',
    marks: {},
    visited: [],
    retries: {},
  };
  const lessons = taught(library, guide);
  const returned =
    (report: GuideReport, holder: Guide['holder'] = 'patient') =>
    (part: number) => (
      <ReturnedScreen
        {...given}
        {...{ content, report, holder, part }}
        library={lessons}
        onPart={nothing}
        onTakeOver={nothing}
        onHome={nothing}
        onLeave={nothing}
        onEndVisit={nothing}
      />
    );
  const at = (place: Place, change: Partial<Guide> = {}) => reportOf(lessons, { ...guide, ...change }, place, {});
  const second = lessons.topics.find(({ id }) => id === 'inject');
  const checks = (second?.steps ?? []).filter(({ kind }) => kind === 'choose' || kind === 'order' || kind === 'sort');
  const visited = (second?.steps ?? []).slice(2).map(({ id }) => answerKey('inject', id));
  const retries = Object.fromEntries(checks.map(({ id }) => [answerKey('inject', id), 1]));
  const marks = Object.fromEntries(
    lessons.topics.flatMap(({ id, steps }) =>
      steps.flatMap((step) =>
        step.kind === 'teachBack'
          ? step.prompts.map((prompt) => [promptKey(id, step.id, prompt.id), { shown: true, goes: 0 }])
          : [],
      ),
    ),
  );
  const inStep: Place = { at: 'step', topicId: 'inject', index: 3, part: 0 };
  const atEnd = { at: 'finished', topicId: 'after', part: 0 } as const;
  return [
    { name: 'returned', at: returned(at(inStep, { visited, retries })) },
    { name: 'returned, all well', at: returned(at({ at: 'waiting', from: atEnd, part: 0 }, { marks })) },
    { name: 'returned, nurse', at: returned(at({ at: 'opening', topicId: 'get-ready', part: 0 }), 'nurse') },
  ];
}

const report: StaffReport = {
  faults: [
    {
      at: '2026-11-27T14:03:00.000Z',
      where: 'settings',
      text: 'settings.json: idle.quietSeconds: expected a whole number from 30 to 600, found 5',
    },
    { at: '2026-11-26T08:15:00.000Z', where: 'content', text: `topics: ${'a line that does not end '.repeat(20)}` },
    { at: '2026-11-25T08:15:00.000Z', where: 'start', text: 'the page did not draw; loading it again (1 of 3)' },
    { at: 'long ago', where: 'other', text: 'TypeError: cannot read properties of undefined' },
  ],
  lastCleaned: '2026-11-27T07:30:00.000Z',
  versions: { kiosk: '0.1.0', electron: '33.2.1', chromium: '130.0.6723.137', system: 'Debian GNU/Linux 12, x64' },
  displays: [
    { width: 1920, height: 1080, isPrimary: true },
    { width: 1080, height: 1920, isPrimary: false },
  ],
  settingsFile: '/home/kiosk/.config/Kineret Kiosk/settings.json',
  logFile: '/home/kiosk/.config/Kineret Kiosk/logs/main.log',
};
const TODAY = '2026-11-27';

function area({ library, languages, content }: StaffScene, given: StaffGiven): Screens {
  const { t } = given;
  const [first, second] = library.topics;
  const review = { language: 'en', by: 'M. Ortiz', credential: 'PharmD', on: '2026-11-01', next: '2027-11-01' };
  const reviewed: Library = {
    ...library,
    reviews: [
      { ...review, topic: first?.id ?? '' },
      { ...review, topic: second?.id ?? '', next: '2026-11-20' },
    ],
  };
  const lines = (
    name: string,
    title: string,
    groups: Parameters<typeof LinesScreen>[0]['groups'],
    intro?: string,
  ): NamedStaffScreen => ({
    name,
    at: (part) => (
      <LinesScreen
        {...given}
        {...{ title, groups, part }}
        isDense={name !== 'faults'}
        intro={intro}
        sign={<ShotIcon />}
        onPart={nothing}
        onBack={nothing}
      />
    ),
  });
  const cleaning = (lastCleaned: string | null, isOver: boolean) => (
    <CleaningScreen {...given} {...{ lastCleaned, isOver }} onStart={nothing} onBack={nothing} />
  );
  const end = (asking: 'restart' | 'exit' | null) => (
    <EndScreen {...given} key={asking} initialAsking={asking} onEnd={nothing} onBack={nothing} />
  );
  return [
    {
      name: 'area',
      at: (part) => <AreaMenu {...given} part={part} onPart={nothing} onPage={nothing} onBack={nothing} />,
    },
    lines('reviews', t('reviews.title'), reviewGroups(given, reviewed, languages, content.topics, TODAY)),
    lines('faults', t('faults.title'), faultGroups(given, report.faults)),
    lines('faults, none', t('faults.title'), [], t('faults.none')),
    lines('about', t('about.title'), aboutGroups(given, library, languages, report, TODAY)),
    still('cleaning', cleaning(report.lastCleaned, false)),
    still('cleaning, over', cleaning(null, true)),
    still('cleaning, locked', <CleaningLock t={t} seconds={120} secondsLeft={108} />),
    still('end', end(null)),
    still('end, restart', end('restart')),
    still('end, exit', end('exit')),
  ];
}

function settingsScreens({ settings, languages }: StaffScene, given: StaffGiven): Screens {
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
  const first = given.t('first.title');
  return [
    list('settings', named, {}),
    list('settings, changed', named, { before }),
    list('settings, problems', { ...named, problems }, { problem: `${report.settingsFile}: cannot be written` }),
    ...fields.map((field) => editor(field, `setting ${field}`, {})),
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

function pins(given: StaffGiven): Screens {
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
