import { type ReactNode, useEffect, useState } from 'react';
import type { StaffReport } from '../../electron/ipc/contract.ts';
import { todayHere } from '../library/review-state.ts';
import type { AreaPage } from '../session/kiosk-state.ts';
import { offered } from '../words/start-languages.ts';
import { AreaMenu, pageIcons } from './area-menu.tsx';
import { CleaningPage } from './cleaning-page.tsx';
import { EndScreen } from './end-screen.tsx';
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
  const [report, askAgain] = useReport(onShut);
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
      return (
        <PanelPage
          settings={settings}
          language={given.language}
          onDone={(fresh) => {
            onSettings(fresh);
            onMenu();
          }}
        />
      );
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
      return <EndScreen {...given} onEnd={(how) => void window.kiosk.endProgram(how).catch(onShut)} onBack={onMenu} />;
    default:
      return <Records {...props} page={page} report={report} part={part} onPart={setPart} onBack={onMenu} />;
  }
}

interface RecordsProps extends AreaScreensProps {
  readonly page: 'reviews' | 'faults' | 'about';
  readonly report: StaffReport | undefined;
  readonly part: number;
  readonly onPart: (part: number) => void;
  readonly onBack: () => void;
}

function Records(props: RecordsProps): ReactNode {
  const { given, library, content, page, report, part, onPart, onBack } = props;
  const Sign = pageIcons[page];
  const shared = { ...given, title: given.t(`${page}.title`), sign: <Sign />, part, onPart, onBack };
  const languages = offered([]);
  if (page === 'reviews') {
    const groups = reviewGroups(given, library, languages, content.topics, todayHere());
    return <LinesScreen {...shared} groups={groups} isDense />;
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

/** What the shell tells staff; undefined until it has. The second part asks again. */
function useReport(onShut: () => void): readonly [StaffReport | undefined, () => void] {
  const [report, setReport] = useState<StaffReport>();
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another number asks again
  useEffect(() => {
    let isCurrent = true;
    window.kiosk.staffReport().then(
      (found) => isCurrent && setReport(found),
      () => isCurrent && onShut(),
    );
    return () => {
      isCurrent = false;
    };
  }, [asked]);
  return [report, () => setAsked(asked + 1)];
}
