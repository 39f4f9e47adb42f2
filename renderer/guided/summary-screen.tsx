import type { ReactNode } from 'react';
import type { Topic } from '../../content/schema.ts';
import { AgainIcon, CheckIcon, EraseAllIcon, OpenIcon } from '../components/icons.tsx';
import { Paged, usePaging } from '../components/paged.tsx';
import { PatientFrame, type PatientScreenProps } from '../components/patient-frame.tsx';
import { ScreenTitle } from '../components/screen-title.tsx';
import type { GuideReport, Mark } from '../session/guide.ts';
import { type PromptState, promptState } from './prompt-state.ts';
import styles from './summary-screen.module.css';

export interface ClinicPhones {
  /** As it should be shown; empty when not set. */
  readonly phone: string;
  readonly afterHoursPhone: string;
}

export interface SummaryScreenProps extends PatientScreenProps {
  /** Of the plan, in its order. */
  readonly topics: readonly Topic[];
  /** Ids of the topics that were not part of it. */
  readonly others: readonly string[];
  readonly prompts: GuideReport['prompts'];
  readonly clinic: ClinicPhones;
  readonly onBack: () => void;
  readonly onFinish: () => void;
}

/** The end of a walkthrough, for nurse and patient together: what was shown, what to keep in mind, what comes next. */
export function SummaryScreen(props: SummaryScreenProps): ReactNode {
  const { words, part, topics, prompts } = props;
  const { t } = words;
  const paging = usePaging(part);
  return (
    <PatientFrame
      screen={props}
      paging={paging}
      back={{ label: t('nav.back'), onPress: props.onBack }}
      next={{ label: t('summary.finish'), icon: <EraseAllIcon />, iconAfter: null, onPress: props.onFinish }}
    >
      <Paged paging={paging} label={(place) => t('nav.place', place)}>
        <div className={styles['summary']}>
          <ScreenTitle>{t('summary.title')}</ScreenTitle>
          {prompts.length > 0 && <Asked {...props} />}
          {topics.map((topic) => (
            <KeyPoints key={topic.id} words={words} topic={topic} />
          ))}
          <WhatNext {...props} />
        </div>
      </Paged>
    </PatientFrame>
  );
}

function Asked({ words: { t, content }, prompts }: SummaryScreenProps): ReactNode {
  return (
    <ul className={styles['items']}>
      {prompts.map(({ topicId, stepId, promptId, mark }) => {
        const outcome = outcomeOf(mark);
        const Sign = signs[outcome];
        return (
          <li key={`${topicId}/${promptId}`} className={styles['item']}>
            <Sign />
            <div>
              <p className={styles['asked']}>{content.topics[topicId]?.steps[stepId]?.prompts?.[promptId]?.ask}</p>
              <p className={styles['outcome']}>{t(`summary.${outcome}`)}</p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** Another go that led to showing it is told as what it is: shown. */
function outcomeOf(mark: Mark | undefined): PromptState | 'shownLater' {
  const state = promptState(mark);
  return state === 'shown' && mark?.goes !== 0 ? 'shownLater' : state;
}

const signs = { notYet: OpenIcon, shown: CheckIcon, shownLater: CheckIcon, again: AgainIcon } as const;

function KeyPoints({ words: { t, content }, topic }: Pick<SummaryScreenProps, 'words'> & { topic: Topic }): ReactNode {
  const topicWords = content.topics[topic.id];
  return (
    <section className={styles['section']}>
      <h2>{t('summary.keep', { topic: topicWords?.title })}</h2>
      <ul className={styles['items']}>
        {topic.keyPoints.map(({ id }) => (
          <li key={id} className={styles['item']}>
            <CheckIcon />
            <span>{topicWords?.keyPoints[id]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function WhatNext({ words: { t, content }, clinic, others }: SummaryScreenProps): ReactNode {
  const { phone, afterHoursPhone } = clinic;
  const hasPhone = phone !== '' || afterHoursPhone !== '';
  return (
    <section className={styles['section']}>
      <h2>{t('summary.next')}</h2>
      <p>{hasPhone ? t('summary.questions') : t('summary.askNurse')}</p>
      {phone !== '' && <p className={styles['phone']}>{t('summary.phone', { phone })}</p>}
      {afterHoursPhone !== '' && (
        <p className={styles['phone']}>{t('summary.afterHours', { phone: afterHoursPhone })}</p>
      )}
      {others.length > 0 && (
        <>
          <p className={styles['ahead']}>{t('summary.others')}</p>
          <ul className={styles['others']}>
            {others.map((id) => (
              <li key={id}>{content.topics[id]?.title}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
