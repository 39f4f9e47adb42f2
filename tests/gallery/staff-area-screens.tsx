import type { Library } from '../../content/schema.ts';
import type { CheckId, SelfCheck, StaffReport } from '../../electron/ipc/contract.ts';
import staffWords from '../../locales/en/staff.json' with { type: 'json' };
import { AreaMenu, pageIcons } from '../../renderer/staff/area-menu.tsx';
import { CleaningLock, CleaningScreen } from '../../renderer/staff/cleaning-screen.tsx';
import { EndScreen } from '../../renderer/staff/end-screen.tsx';
import { LinesScreen, type LinesScreenProps } from '../../renderer/staff/lines-screen.tsx';
import { aboutGroups, faultGroups, reviewGroups } from '../../renderer/staff/records.ts';
import { SelfCheckScreen } from '../../renderer/staff/self-check-screen.tsx';
import type { StaffGiven } from '../../renderer/staff/staff-frame.tsx';
import { feltAt, startTrial, sumOf, type Trial } from '../../renderer/staff/touch-trial.ts';
import { TouchTrialScreen } from '../../renderer/staff/touch-trial-screen.tsx';
import { type NamedStaffScreen, nothing, type StaffScene, still } from './staff-scene.tsx';

const REASON = "EACCES: permission denied, open '/home/kiosk/.config/kineret-kiosk/staff-notes.json.1'";

export const report: StaffReport = {
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
    {
      width: 1920,
      height: 1080,
      isPrimary: true,
      setting: { id: 78, label: 'DELL P2418HT', width: 1920, height: 1080 },
    },
    { width: 1080, height: 1920, isPrimary: false, setting: 2 },
  ],
  settingsFile: '/home/kiosk/.config/kineret-kiosk/settings.json',
  logFile: '/home/kiosk/.config/kineret-kiosk/logs/main.log',
};
/** Every thing that a self-check looks at, on Linux and elsewhere. */
const checkIds = Object.keys(staffWords.selfCheck.things) as CheckId[];
const allOk: SelfCheck = { things: checkIds.map((id) => ({ id, state: 'ok', detail: '1920 x 1080, 60 Hz' })) };
/** In one state all of it, with the longest readings. */
const allOf = (state: 'attention' | 'bad' | 'unknown'): SelfCheck => ({
  things: checkIds.map((id, index) => ({
    id,
    state,
    detail: index % 2 === 0 ? 'a/long/name/without/a/gap/'.repeat(20) : '',
  })),
});
const TODAY = '2026-11-27';

/** What staff look up or do, page by page. */
export function area({ library, languages, content }: StaffScene, given: StaffGiven): readonly NamedStaffScreen[] {
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
    page: 'reviews' | 'faults' | 'about',
    groups: LinesScreenProps['groups'],
    more: { readonly name?: string; readonly intro?: string } = {},
  ): NamedStaffScreen => {
    const Sign = pageIcons[page];
    return {
      name: more.name ?? page,
      at: (part) => (
        <LinesScreen
          {...given}
          {...{ groups, part }}
          title={t(`${page}.title`)}
          intro={more.intro}
          isDense={page !== 'faults'}
          sign={<Sign />}
          onPart={nothing}
          onBack={nothing}
        />
      ),
    };
  };
  const cleaning = (lastCleaned: string | null, isOver: boolean, problem: string | null = null) => (
    <CleaningScreen {...given} {...{ lastCleaned, isOver, problem }} onStart={nothing} onBack={nothing} />
  );
  const end = (asking: 'restart' | 'exit' | null, problem: string | null = null) => (
    <EndScreen {...given} key={asking} initialAsking={asking} problem={problem} onEnd={nothing} onBack={nothing} />
  );
  const selfCheck = (
    name: string,
    found: SelfCheck | undefined,
    trial?: Trial,
    problem: string | null = null,
  ): NamedStaffScreen => ({
    name: `self-check, ${name}`,
    at: (part) => (
      <SelfCheckScreen
        {...given}
        {...{ found, problem, trial, part }}
        onTrial={nothing}
        onPart={nothing}
        onAgain={nothing}
        onBack={nothing}
      />
    ),
  });
  const untried = startTrial({ widthPx: 344, heightPx: 193 }, 1);
  const halfTried = [0.05, 0.15, 0.25, 0.35].reduce((known, x) => feltAt(known, x, 0.3), untried);
  const wholeTried = { ...untried, felt: new Set(Array.from({ length: sumOf(untried).total }, (_, field) => field)) };
  return [
    {
      name: 'area',
      at: (part) => <AreaMenu {...given} part={part} onPart={nothing} onPage={nothing} onBack={nothing} />,
    },
    lines('reviews', reviewGroups(given, reviewed, languages, content.topics, TODAY)),
    lines('faults', faultGroups(given, report.faults)),
    lines('faults', [], { name: 'faults, none', intro: t('faults.none') }),
    lines('about', aboutGroups(given, library, languages, report, TODAY)),
    selfCheck('looking', undefined),
    selfCheck('all in order', allOk),
    selfCheck('all to look at', allOf('attention'), halfTried),
    selfCheck('all wrong', allOf('bad'), { ...halfTried, hasOther: true }),
    selfCheck('nothing known', allOf('unknown'), wholeTried),
    selfCheck('failed', undefined, undefined, REASON),
    still(
      'touch trial',
      <TouchTrialScreen t={t} trial={{ ...halfTried, hasOther: true }} onContact={nothing} onEnd={nothing} />,
    ),
    still('cleaning', cleaning(report.lastCleaned, false)),
    still('cleaning, over', cleaning(null, true)),
    still('cleaning, not kept', cleaning(null, true, REASON)),
    still('cleaning, locked', <CleaningLock t={t} seconds={120} secondsLeft={108} />),
    still('end', end(null)),
    still('end, restart', end('restart')),
    still('end, exit', end('exit')),
    still('end, failed', end(null, REASON)),
  ];
}
