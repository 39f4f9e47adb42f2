import type { ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { pxPerMm, smallLetters } from '../styles/physical-size.ts';
import { withinReach } from '../styles/reach.ts';
import type { TranslateSetUp } from '../words/words.ts';
import { inches } from './inches.ts';
import type { SetUpScreenProps } from './measure-screen.tsx';
import { PanelDrawing } from './panel-drawing.tsx';
import styles from './place-screen.module.css';
import type { SetUp } from './set-up.ts';
import { SetUpFrame } from './set-up-frame.tsx';
import { smallSentence } from './small-sentence.ts';

/** ADA 308.2 and 308.3: nothing in front, a counter 20 to 25 inches deep, from the side over something. */
const REACH_LIMITS_MM = { free: 1220, counter: 1120, side: 1170 } as const;

const STEPS_MM = [-50, -10, 10, 50] as const;

/** Where the panel hangs, which says how much of it a seated person reaches. */
export function PlaceScreen({ t, actions, setUp, dispatch }: SetUpScreenProps): ReactNode {
  const { panelBottomMm, reachLimitMm } = setUp.wanted;
  const size = panelSize(setUp);
  const small = smallLetters(setUp.panel, size.panelWidthMm);
  const reach = panelBottomMm === null ? undefined : withinReach({ ...size, panelBottomMm, reachLimitMm });
  return (
    <SetUpFrame
      {...actions}
      title={t('place.title')}
      ways={
        <>
          <Button label={t('back')} onPress={() => dispatch({ type: 'wentBack' })} />
          <Button kind="primary" label={t('next')} onPress={() => dispatch({ type: 'passedOn' })} />
        </>
      }
    >
      <div className={styles['place']}>
        <div className={styles['asked']}>
          <p>
            {t('place.height')}
            <strong role="status" className={styles['value']}>
              {panelBottomMm === null
                ? t('place.unknown')
                : t('place.value', { mm: panelBottomMm, inches: inches(panelBottomMm) })}
            </strong>
          </p>
          <div className={styles['steps']}>
            {STEPS_MM.map((byMm) => (
              <Button
                key={byMm}
                size="bar"
                label={t(byMm < 0 ? 'place.lower' : 'place.higher', { mm: Math.abs(byMm) })}
                onPress={() => dispatch({ type: 'heightChanged', byMm })}
              />
            ))}
            <Button size="bar" label={t('place.unknown')} onPress={() => dispatch({ type: 'heightForgotten' })} />
          </div>
          <p>{t('place.reach')}</p>
          <ul className={styles['limits']}>
            {Object.entries(REACH_LIMITS_MM).map(([name, limitMm]) => (
              <li key={name}>
                <button
                  type="button"
                  className={styles['limit']}
                  aria-pressed={limitMm === reachLimitMm}
                  onClick={() => dispatch({ type: 'reachChosen', limitMm })}
                >
                  {t(`place.${name as keyof typeof REACH_LIMITS_MM}`)}
                </button>
              </li>
            ))}
          </ul>
        </div>
        <div className={styles['seen']}>
          <PanelDrawing {...size} panelBottomMm={panelBottomMm} reachLimitMm={reachLimitMm} alt={t('place.drawing')} />
          {small !== undefined && <p>{smallSentence(t, small)}</p>}
          <p role="status">{reach !== undefined && reachSentence(t, reach)}</p>
        </div>
      </div>
    </SetUpFrame>
  );
}

function reachSentence(t: TranslateSetUp, reach: ReturnType<typeof withinReach>): string {
  if (reach.percent === 100) return t('place.all');
  return reach.enough ? t('place.within', reach) : t('place.tooHigh');
}

function panelSize({ panel, wanted }: SetUp): { readonly panelWidthMm: number; readonly panelHeightMm: number } {
  const mm = pxPerMm(panel.widthPx, wanted.panelWidthMm);
  return { panelWidthMm: panel.widthPx / mm, panelHeightMm: panel.heightPx / mm };
}
