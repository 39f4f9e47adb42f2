import type { ReactNode } from 'react';
import type { StepOf } from '../../content/schema.ts';
import { AgainIcon, CheckIcon, HandIcon, OpenIcon, SpeechIcon } from '../components/icons.tsx';
import { ScreenTitle } from '../components/screen-title.tsx';
import { askedNow, type PromptState } from '../guided/prompt-state.ts';
import type { StepProps } from './step-screen.tsx';
import styles from './teach-back-step.module.css';

const signs = { notYet: OpenIcon, shown: CheckIcon, again: AgainIcon } as const satisfies Record<
  PromptState,
  () => ReactNode
>;

export interface TeachBackStepProps extends StepProps<StepOf<'teachBack'>> {
  /** What came of each question, by its id, while a nurse guides. */
  readonly states?: Readonly<Record<string, PromptState>> | undefined;
}

/** What to tell or show the nurse. The kiosk judges nothing here: teach-back is a talk between two people. */
export function TeachBackStep({ t, step, words, states }: TeachBackStepProps): ReactNode {
  const current = askedNow(step, states);
  return (
    <>
      <ScreenTitle>{words.title}</ScreenTitle>
      <p>{t('teachBack.why')}</p>
      <ul className={styles['prompts']}>
        {step.prompts.map(({ id, show }) => (
          <li key={id} className={styles['prompt']} aria-current={id === current ? 'step' : undefined}>
            {show ? <HandIcon /> : <SpeechIcon />}
            <div>
              {words.prompts?.[id]?.ask}
              <StateLine t={t} state={states?.[id]} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function StateLine({
  t,
  state,
}: Pick<TeachBackStepProps, 't'> & { readonly state: PromptState | undefined }): ReactNode {
  if (state === undefined) return null;
  const Sign = signs[state];
  return (
    <span className={styles['state']}>
      <Sign />
      <span>{t(`teachBack.${state}`)}</span>
    </span>
  );
}
