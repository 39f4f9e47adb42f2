import type { ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { AgainIcon, CheckIcon, HandOverIcon, JumpIcon, PauseIcon } from '../components/icons.tsx';
import type { NurseDialog } from '../session/session.ts';
import { NurseRegion, type NurseWords } from './nurse-region.tsx';
import styles from './nurse-strip.module.css';
import type { StripLines } from './strip-lines.ts';

export interface NurseStripProps {
  readonly words: NurseWords;
  readonly lines: StripLines;
  /** At the end there is nothing left to go through alone. */
  readonly canHandOver: boolean;
  readonly onAsk: (dialog: NurseDialog) => void;
  readonly onMark: (promptId: string, as: 'shown' | 'again') => void;
}

/** The nurse's own band on a patient's screen: where they are, what to ask and listen for, and what only a nurse does. */
export function NurseStrip({ words, lines, canHandOver, onAsk, onMark }: NurseStripProps): ReactNode {
  const { guide: g } = words;
  const { where, comingUp, ask, listenFor, asked } = lines;
  return (
    <NurseRegion language={words}>
      <section className={styles['strip']} aria-label={g('strip.label')}>
        <div className={styles['told']}>
          <p className={styles['where']}>
            <span className={styles['label']}>{g('strip.label')}</span>
            {where.map((name) => (
              <span key={name}>{name}</span>
            ))}
          </p>
          {comingUp !== undefined && <p data-when="ample">{comingUp}</p>}
          {ask !== undefined && <p className={styles['ask']}>{ask}</p>}
          {listenFor !== undefined && <p>{listenFor}</p>}
        </div>
        <div className={styles['buttons']}>
          {asked !== undefined && (
            <div className={styles['row']}>
              <Button
                size="bar"
                kind="primary"
                label={g('strip.shown')}
                icon={<CheckIcon />}
                onPress={() => onMark(asked, 'shown')}
              />
              <Button
                size="bar"
                label={g('strip.anotherGo')}
                icon={<AgainIcon />}
                onPress={() => onMark(asked, 'again')}
              />
            </div>
          )}
          <div className={styles['row']}>
            <Button size="bar" label={g('strip.jump')} icon={<JumpIcon />} onPress={() => onAsk('jump')} />
            {canHandOver && (
              <Button
                size="bar"
                label={g('strip.handOver')}
                icon={<HandOverIcon />}
                onPress={() => onAsk('handOver')}
              />
            )}
            <Button size="bar" label={g('strip.pause')} icon={<PauseIcon />} onPress={() => onAsk('pause')} />
          </div>
        </div>
      </section>
    </NurseRegion>
  );
}
