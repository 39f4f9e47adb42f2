import type { ReactNode } from 'react';
import type { StepOf } from '../../content/schema.ts';
import { HandIcon, SpeechIcon } from '../components/icons.tsx';
import { ScreenTitle } from '../components/screen-title.tsx';
import type { StepProps } from './step-screen.tsx';
import styles from './teach-back-step.module.css';

/** What to tell or show the nurse. The kiosk judges nothing here: teach-back is a talk between two people. */
export function TeachBackStep({ t, step, words }: StepProps<StepOf<'teachBack'>>): ReactNode {
  return (
    <>
      <ScreenTitle>{words.title}</ScreenTitle>
      <p>{t('teachBack.why')}</p>
      <ul className={styles['prompts']}>
        {step.prompts.map(({ id, show }) => (
          <li key={id} className={styles['prompt']}>
            {show ? <HandIcon /> : <SpeechIcon />}
            <span>{words.prompts?.[id]?.ask}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
