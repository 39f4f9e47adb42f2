import type { ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { smallLetters } from '../styles/physical-size.ts';
import type { TranslateSetUp } from '../words/words.ts';
import styles from './done-screen.module.css';
import type { SetUpScreenProps } from './measure-screen.tsx';
import type { Outcome, SetUp } from './set-up.ts';
import { SetUpFrame } from './set-up-frame.tsx';
import { smallSentence } from './small-sentence.ts';

export interface DoneScreenProps extends SetUpScreenProps {
  /** The way leads back to the staff area. */
  readonly isForStaff?: boolean;
  readonly onSave: () => void;
  readonly onStart: () => void;
}

/** What was saved, or why nothing was, and the way to the kiosk. */
export function DoneScreen(props: DoneScreenProps): ReactNode {
  const { t, actions, setUp, dispatch, isForStaff = false, onSave, onStart } = props;
  const { outcome } = setUp;
  if (outcome === undefined) {
    return (
      <SetUpFrame {...actions} title={t('done.saving')} ways={null}>
        {null}
      </SetUpFrame>
    );
  }
  const lines = outcome.ok ? savedLines(t, setUp, outcome) : [];
  const savedTitle = lines.length > 0 ? t('done.saved') : t('done.nothing');
  return (
    <SetUpFrame
      {...actions}
      title={outcome.ok ? savedTitle : t('done.failed')}
      ways={
        <>
          <Button label={t('back')} onPress={() => dispatch({ type: 'wentBack' })} />
          {!outcome.ok && <Button label={t('done.again')} onPress={onSave} />}
          <Button kind="primary" label={t(isForStaff ? 'done.close' : 'done.start')} onPress={onStart} />
        </>
      }
    >
      {outcome.ok ? (
        <ul className={styles['lines']}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <div className={styles['lines']}>
          <p>{t('done.failedBody')}</p>
          <p className={styles['problem']} lang="en" dir="ltr">
            {outcome.problem}
          </p>
        </div>
      )}
    </SetUpFrame>
  );
}

function savedLines(
  t: TranslateSetUp,
  { settings, panel }: SetUp,
  outcome: Outcome & { readonly ok: true },
): readonly string[] {
  const { panelWidthMm, panelBottomMm, reachLimitMm } = outcome.changes;
  const small = panelWidthMm === undefined || panelWidthMm === null ? undefined : smallLetters(panel, panelWidthMm);
  return [
    ...(panelWidthMm === undefined ? [] : [t('done.width', { mm: panelWidthMm })]),
    ...(small === undefined ? [] : [smallSentence(t, small)]),
    ...(panelBottomMm === undefined ? [] : [heightLine(t, panelBottomMm)]),
    ...(reachLimitMm === undefined ? [] : [t('done.reach', { mm: reachLimitMm })]),
    ...outcome.keys.map((action) =>
      t('done.key', {
        action: t(`keys.actions.${action}`),
        keys: settings.keys[action].join(', ') || t('keys.noKey'),
      }),
    ),
  ];
}

function heightLine(t: TranslateSetUp, mm: number | null): string {
  return mm === null ? t('done.heightUnknown') : t('done.height', { mm });
}
