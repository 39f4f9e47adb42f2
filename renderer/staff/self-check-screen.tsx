import type { ReactNode } from 'react';
import type { CheckedThing, SelfCheck } from '../../electron/ipc/contract.ts';
import { Button } from '../components/button.tsx';
import {
  AgainIcon,
  BackIcon,
  CheckIcon,
  FaultIcon,
  HandIcon,
  PulseIcon,
  StopIcon,
  UnknownIcon,
} from '../components/icons.tsx';
import { keepTogether } from '../words/keep-together.ts';
import { PagedBody, useParts } from './paged-body.tsx';
import { Problem } from './problem.tsx';
import styles from './self-check-screen.module.css';
import { StaffFrame, type StaffGiven } from './staff-frame.tsx';
import type { Trial } from './touch-trial.ts';
import { TrialResult } from './touch-trial-screen.tsx';

export interface SelfCheckScreenProps extends StaffGiven {
  /** Undefined while the shell looks. */
  readonly found: SelfCheck | undefined;
  /** It could not look, for this reason. */
  readonly problem: string | null;
  /** What came of the last trial of the whole panel; undefined before anybody tried. */
  readonly trial: Trial | undefined;
  readonly onTrial: () => void;
  readonly part: number;
  readonly onPart: (part: number) => void;
  readonly onAgain: () => void;
  readonly onBack: () => void;
}

/** How the kiosk is, the most serious first, and a trial whether the panel feels a finger everywhere. */
export function SelfCheckScreen(props: SelfCheckScreenProps): ReactNode {
  const { t, found, problem, trial, part, onPart, onAgain, onBack } = props;
  const { paging, more } = useParts(t, part, onPart);
  return (
    <StaffFrame
      {...props}
      title={t('selfCheck.title')}
      sign={<PulseIcon />}
      ways={
        <>
          <Button label={t('back')} icon={<BackIcon />} page="back" onPress={onBack} />
          {(found !== undefined || problem !== null) && (
            <Button label={t('selfCheck.again')} icon={<AgainIcon />} onPress={onAgain} />
          )}
          {more}
        </>
      }
    >
      <PagedBody t={t} paging={paging}>
        <Problem said={t('failed')} problem={problem} />
        {problem === null && (
          <p role="status">{t(found === undefined ? 'selfCheck.checking' : `selfCheck.sum.${worstOf(found)}`)}</p>
        )}
        {/* On the first part, whatever part the trial was begun on. */}
        {trial !== undefined && <TrialResult {...{ t, trial }} />}
        {found !== undefined && <Things {...props} found={found} />}
      </PagedBody>
    </StaffFrame>
  );
}

const signs: Readonly<Record<CheckedThing['state'], () => ReactNode>> = {
  ok: CheckIcon,
  attention: FaultIcon,
  bad: StopIcon,
  unknown: UnknownIcon,
};

/** What somebody should do something about stands whole; what is in order may stand two beside each other. */
function Things(props: SelfCheckScreenProps & { readonly found: SelfCheck }): ReactNode {
  const { found } = props;
  const list = (things: SelfCheck['things'], look: string | undefined) =>
    things.length > 0 && (
      <ul className={look}>
        {things.map((thing) => (
          <li key={thing.id}>
            <Thing {...props} thing={thing} />
          </li>
        ))}
      </ul>
    );
  return (
    <>
      {list(
        found.things.filter(({ state }) => state !== 'ok'),
        styles['things'],
      )}
      {list(
        found.things.filter(({ state }) => state === 'ok'),
        `${styles['things']} ${styles['dense']}`,
      )}
    </>
  );
}

type ThingProps = Pick<SelfCheckScreenProps, 't' | 'onTrial'> & { readonly thing: CheckedThing };

function Thing({ t, onTrial, thing: { id, state, detail } }: ThingProps): ReactNode {
  const Sign = signs[state];
  return (
    <>
      <p className={styles['head']}>
        <span className={styles['state']}>
          <Sign />
          {t(`selfCheck.states.${state}`)}
        </span>
        <span className={styles['name']}>{t(`selfCheck.things.${id}.name`)}</span>
      </p>
      {state !== 'ok' && <p className={styles['todo']}>{t(todoOf({ id, state, detail }))}</p>}
      {detail !== '' && (
        <p className={styles['detail']}>
          <bdi lang="en" dir="ltr">
            {keepTogether(shortened(detail))}
          </bdi>
        </p>
      )}
      {id === 'touch' && <TouchHere {...{ t, onTrial }} />}
    </>
  );
}

/** What nobody could look at from here is looked at elsewhere. */
function todoOf({ id, state, detail }: CheckedThing) {
  return state === 'unknown' && detail === ''
    ? ('selfCheck.elsewhere' as const)
    : (`selfCheck.things.${id}.todo` as const);
}

/** Whether the panel feels fingers, only a finger can tell. */
function TouchHere({ t, onTrial }: Omit<ThingProps, 'thing'>): ReactNode {
  return (
    <div className={styles['try']}>
      <Button size="bar" icon={<HandIcon />} label={t('selfCheck.trial.start')} onPress={onTrial} />
    </div>
  );
}

/** The list has the worst at its top. */
function worstOf({ things }: SelfCheck): CheckedThing['state'] {
  return things[0]?.state ?? 'unknown';
}

/** What a reading is cut to: more says nothing to staff, and the command line has it all. */
const LONGEST_DETAIL = 300;

function shortened(detail: string): string {
  return detail.length > LONGEST_DETAIL ? `${detail.slice(0, LONGEST_DETAIL)}…` : detail;
}
