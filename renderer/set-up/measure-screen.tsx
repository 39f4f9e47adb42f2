import type { CSSProperties, ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import type { TranslateSetUp } from '../words/words.ts';
import { panelWidthMm, shapeSteps } from './card.ts';
import { inches } from './inches.ts';
import styles from './measure-screen.module.css';
import type { SetUp, SetUpEvent } from './set-up.ts';
import { SetUpFrame, type SetUpFrameActions } from './set-up-frame.tsx';

export interface SetUpScreenProps {
  readonly t: TranslateSetUp;
  readonly actions: SetUpFrameActions;
  readonly setUp: SetUp;
  readonly dispatch: (event: SetUpEvent) => void;
}

/** How large the panel is: a bank card is held against the glass and a shape is made as wide as the card. */
export function MeasureScreen({ t, actions, setUp, dispatch }: SetUpScreenProps): ReactNode {
  const { panel, shapePx } = setUp;
  const { coarse, fine } = shapeSteps(panel.widthPx);
  const width = panelWidthMm(panel.widthPx, shapePx);
  const diagonal = (width * Math.hypot(panel.widthPx, panel.heightPx)) / panel.widthPx;
  const step = (label: string, byPx: number) => (
    <Button label={label} onPress={() => dispatch({ type: 'shapeChanged', byPx })} />
  );
  return (
    <SetUpFrame
      {...actions}
      title={t('measure.title')}
      ways={
        <>
          <Button label={t('leave')} onPress={() => dispatch({ type: 'passedOn' })} />
          <Button kind="primary" label={t('measure.fits')} onPress={() => dispatch({ type: 'cardFits' })} />
        </>
      }
    >
      <p>{t('measure.body')}</p>
      {/* A card has no reading direction: its left edge stays, its right edge moves. */}
      <div className={styles['stage']} dir="ltr">
        <div className={styles['card']} style={{ '--shape': `${shapePx}px` } as CSSProperties} />
      </div>
      <div className={styles['steps']}>
        {step(t('measure.narrower'), -coarse)}
        {step(t('measure.littleNarrower'), -fine)}
        {step(t('measure.littleWider'), fine)}
        {step(t('measure.wider'), coarse)}
      </div>
      <p role="status" className={styles['size']}>
        {t('measure.size', { width: width.toFixed(1), diagonal: Math.round(diagonal), inches: inches(diagonal) })}
      </p>
    </SetUpFrame>
  );
}
