import type { ReactNode } from 'react';
import type { Step } from '../../content/schema.ts';
import type { StepWords } from '../../content/words.ts';
import { Button } from '../components/button.tsx';
import { CheckIcon } from '../components/icons.tsx';
import { ScreenTitle } from '../components/screen-title.tsx';
import type { Translate } from '../words/words.ts';
import styles from './choose-step.module.css';

export interface ChooseStepProps {
  readonly t: Translate;
  readonly step: Extract<Step, { kind: 'choose' }>;
  readonly words: StepWords;
  readonly picked: string | undefined;
  readonly onPick: (choiceId: string) => void;
  readonly onTryAgain: () => void;
}

/**
 * A question about what the person will do. A pick that does not fit is met with the matter in other words and
 * another try: no score, no cross, no "wrong" (teach-back: the explanation is tested, never the person).
 */
export function ChooseStep({ t, step, words, picked, onPick, onTryAgain }: ChooseStepProps): ReactNode {
  const choice = step.choices.find(({ id }) => id === picked);
  if (choice === undefined) {
    return (
      <>
        <ScreenTitle key="question">{words.title}</ScreenTitle>
        <ul className={styles['choices']}>
          {step.choices.map(({ id }) => (
            <li key={id}>
              <button type="button" className={styles['choice']} onClick={() => onPick(id)}>
                {words.choices?.[id]?.label}
              </button>
            </li>
          ))}
        </ul>
      </>
    );
  }
  const reply = words.choices?.[choice.id];
  return (
    <>
      <ScreenTitle key={choice.id}>{choice.right ? t('check.yes') : t('check.again')}</ScreenTitle>
      <p className={choice.right ? styles['yes'] : styles['picked']}>
        {choice.right && <CheckIcon />}
        {reply?.label}
      </p>
      {reply?.reply.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {!choice.right && <Button kind="primary" label={t('check.tryAgain')} onPress={onTryAgain} />}
    </>
  );
}
