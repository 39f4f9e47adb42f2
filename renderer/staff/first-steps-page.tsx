import { type ReactNode, useReducer, useState } from 'react';
import type { KioskSettings, SettingsChanges, StaffReport } from '../../electron/ipc/contract.ts';
import { FieldEditor } from './field-editor.tsx';
import { FirstDoneScreen, FirstPanelScreen } from './first-screens.tsx';
import { firstSteps, nextFirstSteps, startFirstSteps } from './first-steps.ts';
import { PanelPage } from './panel-page.tsx';
import { PinPage } from './pin-page.tsx';
import { saveSettings } from './save.ts';
import type { NamedLanguages } from './settings-fields.ts';
import type { StaffGiven } from './staff-frame.tsx';

export interface FirstStepsPageProps {
  readonly given: StaffGiven;
  readonly settings: KioskSettings;
  readonly languages: NamedLanguages;
  readonly report: StaffReport | undefined;
  readonly onSettings: (settings: KioskSettings) => void;
  readonly onDone: () => void;
}

/** The first set-up, one thing a screen. Every step is saved as it is done and can be left out. */
export function FirstStepsPage(props: FirstStepsPageProps): ReactNode {
  const { given, settings, languages, report, onSettings, onDone } = props;
  const { t } = given;
  const [steps, go] = useReducer(nextFirstSteps, startFirstSteps);
  const [isMeasuring, setMeasuring] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const step = firstSteps[steps.place];
  const place = `${t('first.title')}: ${t('first.place', { place: steps.place + 1, total: firstSteps.length })}`;
  const leftOut = () => {
    setProblem(null);
    go('leftOut');
  };
  const save = async (changes: SettingsChanges) => {
    const result = await saveSettings(changes);
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    onSettings(result.settings);
    go('saved');
  };
  switch (step) {
    case undefined:
      return <FirstDoneScreen {...given} hasPin={steps.hasPin} onDone={onDone} />;
    case 'pin':
      return (
        <PinPage
          given={given}
          place={place}
          leaveLabel={t('first.skip')}
          onLeave={(isSaved) => go(isSaved ? 'saved' : 'leftOut')}
        />
      );
    case 'panel':
      return isMeasuring ? (
        <PanelPage {...{ settings, onSettings }} language={given.language} onDone={() => go('saved')} />
      ) : (
        <FirstPanelScreen {...given} place={place} onStart={() => setMeasuring(true)} onLeave={leftOut} />
      );
    default:
      return (
        <FieldEditor
          {...given}
          {...{ settings, languages, problem, place }}
          field={step}
          displays={report?.displays}
          leaveLabel={t('first.skip')}
          onSave={(changes) => void save(changes)}
          onLeave={leftOut}
        />
      );
  }
}
