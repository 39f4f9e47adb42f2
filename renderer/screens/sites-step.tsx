import type { ReactNode } from 'react';
import type { StepOf } from '../../content/schema.ts';
import { BodyMap } from '../components/body-map.tsx';
import { ScreenTitle } from '../components/screen-title.tsx';
import styles from './sites-step.module.css';
import type { StepProps } from './step-screen.tsx';

/** Beside the map: what to do with it, then what is to be known about the place that was touched. */
export function SitesStep({ t, step, words, answer }: StepProps<StepOf<'sites'>>): ReactNode {
  const area = touchedArea(step, answer);
  if (area === undefined) {
    return (
      <>
        <ScreenTitle key="question">{words.title}</ScreenTitle>
        {words.body?.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </>
    );
  }
  const reply = words.areas?.[area.id];
  return (
    <>
      <ScreenTitle key={area.id}>{reply?.label}</ScreenTitle>
      {area.next === undefined && (
        <p className={area.mark === 'avoid' ? styles['avoid'] : styles['use']}>{t(`sites.${area.mark}`)}</p>
      )}
      {reply?.reply.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className={styles['more']}>{t('sites.more')}</p>
    </>
  );
}

/** The map in the picture's place. */
export function SitesMap({
  svg,
  step,
  words,
  answer,
  onAnswer,
}: Omit<StepProps<StepOf<'sites'>>, 't'> & { readonly svg: string | undefined }): ReactNode {
  const area = touchedArea(step, answer);
  return (
    <BodyMap
      svg={svg}
      areas={step.areas}
      label={(id) => words.areas?.[id]?.label ?? ''}
      touched={area?.id}
      next={area?.next}
      onTouch={(id) => onAnswer({ type: 'picked', id })}
    />
  );
}

function touchedArea(step: StepOf<'sites'>, answer: StepProps<StepOf<'sites'>>['answer']) {
  return step.areas.find(({ id }) => answer?.kind === 'sites' && id === answer.area);
}
