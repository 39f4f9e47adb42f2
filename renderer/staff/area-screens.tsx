import { type ReactNode, useEffect, useState } from 'react';
import type { StaffReport } from '../../electron/ipc/contract.ts';
import { todayHere } from '../library/review-state.ts';
import type { AreaPage } from '../session/kiosk-state.ts';
import { offered } from '../words/start-languages.ts';
import { AreaMenu, pageIcons } from './area-menu.tsx';
import { asked } from './ask.ts';
import { CleaningPage } from './cleaning-page.tsx';
import { EndScreen, type HowToEnd } from './end-screen.tsx';
import { FirstStepsPage } from './first-steps-page.tsx';
import { LinesScreen } from './lines-screen.tsx';
import { PanelPage } from './panel-page.tsx';
import { PinPage } from './pin-page.tsx';
import { aboutGroups, faultGroups, reviewGroups } from './records.ts';
import { SelfCheckPage } from './self-check-page.tsx';
import type { Before } from './settings-fields.ts';
import { SettingsPage } from './settings-page.tsx';
import type { StaffPartProps } from './staff-screens.tsx';

export interface AreaScreensProps extends StaffPartProps {
  readonly page: AreaPage;
  /** What was changed since staff came in. */
  readonly before: Before;
  readonly onBefore: (before: Before) => void;
}

/** What staff look after: the menu, and one page for each thing. */
export function AreaScreens(props: AreaScreensProps): ReactNode {
  const { given, settings, page, before, onBefore, onSettings, onWent, holdIdle } = props;
  // What the shell refuses because staff were away too long leads out, like the idle clock.
  const onShut = () => props.dispatch({ type: 'staffLeft' });
  const [report, problem, askAgain] = useReport(onShut);
  const [part, setPart] = useState(0);
  const onMenu = () => onWent({ at: 'area', page: 'menu' });
  const languages = offered([]);
  switch (page) {
    case 'menu':
      return (
        <AreaMenu
          {...given}
          part={part}
          onPart={setPart}
          onPage={(chosen) => onWent({ at: 'area', page: chosen })}
          onBack={() => onWent({ at: 'home' })}
        />
      );
    case 'firstSteps':
      return (
        <FirstStepsPage {...{ given, settings, languages, report, onSettings }} onDone={() => onWent({ at: 'home' })} />
      );
    case 'settings':
      return <SettingsPage {...{ given, settings, languages, report, before, onBefore, onSettings }} onBack={onMenu} />;
    case 'pin':
      return <PinPage given={given} leaveLabel={given.t('cancel')} onLeave={onMenu} />;
    case 'panel':
      return <PanelPage {...{ settings, onSettings }} language={given.language} onDone={onMenu} />;
    case 'cleaning':
      return (
        <CleaningPage
          given={given}
          lastCleaned={report?.lastCleaned}
          onCleaned={askAgain}
          onBack={onMenu}
          {...{ holdIdle, onShut }}
        />
      );
    case 'selfCheck':
      return <SelfCheckPage {...{ given, onShut }} onBack={onMenu} />;
    case 'end':
      return <EndPage {...{ given, onShut }} onBack={onMenu} />;
    default:
      return (
        <Records
          {...props}
          page={page}
          report={report}
          problem={problem}
          part={part}
          onPart={setPart}
          onBack={onMenu}
        />
      );
  }
}

interface RecordsProps extends AreaScreensProps {
  readonly page: 'reviews' | 'faults' | 'about';
  readonly report: StaffReport | undefined;
  /** Why there is none. */
  readonly problem: string | null;
  readonly part: number;
  readonly onPart: (part: number) => void;
  readonly onBack: () => void;
}

function Records(props: RecordsProps): ReactNode {
  const { given, library, content, page, report, problem, part, onPart, onBack } = props;
  const Sign = pageIcons[page];
  const shared = { ...given, title: given.t(`${page}.title`), sign: <Sign />, part, onPart, onBack };
  const languages = offered([]);
  if (page === 'reviews') {
    const groups = reviewGroups(given, library, languages, content.topics, todayHere());
    return <LinesScreen {...shared} groups={groups} isDense />;
  }
  if (problem !== null) {
    const lines = [{ id: 'problem', name: given.t('failed'), log: problem }];
    return <LinesScreen {...shared} groups={[{ id: 'problem', lines }]} />;
  }
  if (report === undefined) return <LinesScreen {...shared} intro={given.t('loading')} groups={[]} />;
  if (page === 'about') {
    return <LinesScreen {...shared} groups={aboutGroups(given, library, languages, report, todayHere())} isDense />;
  }
  return report.faults.length === 0 ? (
    <LinesScreen {...shared} intro={given.t('faults.none')} groups={[]} />
  ) : (
    <LinesScreen {...shared} groups={faultGroups(given, report.faults)} />
  );
}

interface EndPageProps {
  readonly given: AreaScreensProps['given'];
  readonly onShut: () => void;
  readonly onBack: () => void;
}

function EndPage({ given, onShut, onBack }: EndPageProps): ReactNode {
  const [problem, setProblem] = useState<string | null>(null);
  const end = async (how: HowToEnd) => {
    const answer = await asked(window.kiosk.endProgram(how));
    if (answer.ok) return;
    if (answer.why === 'locked') onShut();
    else setProblem(answer.problem);
  };
  return <EndScreen {...given} {...{ problem, onBack }} onEnd={(how) => void end(how)} />;
}

/** What the shell tells staff, undefined until it has, and why it could not. The third part asks again. */
function useReport(onShut: () => void): readonly [StaffReport | undefined, string | null, () => void] {
  const [report, setReport] = useState<StaffReport>();
  const [problem, setProblem] = useState<string | null>(null);
  const [times, setTimes] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another number asks again
  useEffect(() => {
    let isCurrent = true;
    void asked(window.kiosk.staffReport()).then((answer) => {
      if (!isCurrent) return;
      if (answer.ok) setReport(answer.value);
      else if (answer.why === 'locked') onShut();
      else setProblem(answer.problem);
    });
    return () => {
      isCurrent = false;
    };
  }, [times]);
  return [report, problem, () => setTimes(times + 1)];
}
