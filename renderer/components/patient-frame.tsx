import type { ReactNode } from 'react';
import type { Pictures } from '../library/pictures.ts';
import type { ReviewState } from '../library/review-state.ts';
import type { Translate, Words } from '../words/words.ts';
import { Button, type ButtonProps } from './button.tsx';
import { BackIcon, ForwardIcon, LanguageIcon, LeaveIcon, MoreIcon, PhoneIcon } from './icons.tsx';
import type { Paging } from './paged.tsx';
import styles from './patient-frame.module.css';

/** What every patient screen can do. */
export interface FrameActions {
  readonly onLanguages: () => void;
  readonly onEmergency: () => void;
  readonly onLeave: () => void;
}

/** What every screen of a visit is given. */
export interface PatientScreenProps {
  readonly words: Words;
  readonly actions: FrameActions;
  readonly pictures: Pictures;
  readonly notice: ReviewState['state'];
  /** The part on screen, from 0, where the text needs several. */
  readonly part: number;
  readonly onPart: (part: number) => void;
}

export interface PatientFrameProps {
  readonly t: Translate;
  readonly actions: FrameActions;
  readonly back?: ButtonProps | undefined;
  readonly next?: ButtonProps | undefined;
  /** Between Back and Next. */
  readonly middle?: ReactNode;
  /** Whether somebody qualified has checked the text; what it means for the reader stands at the foot. */
  readonly notice: ReviewState['state'];
  readonly inEmergency?: boolean;
  readonly children: ReactNode;
}

/** The same frame around every patient screen: language, 911 and "I'm finished" on top, Back and Next below. */
export function PatientFrame({
  t,
  actions,
  back,
  next,
  middle,
  notice,
  inEmergency = false,
  children,
}: PatientFrameProps): ReactNode {
  return (
    <div className={styles['frame']}>
      <header className={styles['bar']}>
        <span className={styles['brand']}>Kineret</span>
        <Button size="bar" label={t('bar.language')} icon={<LanguageIcon />} onPress={actions.onLanguages} />
        <Button
          size="bar"
          kind="urgent"
          label={t('bar.emergency')}
          icon={<PhoneIcon />}
          isCurrent={inEmergency}
          onPress={actions.onEmergency}
        />
        <Button size="bar" label={t('bar.leave')} icon={<LeaveIcon />} onPress={actions.onLeave} />
      </header>
      <main className={styles['main']}>{children}</main>
      {(back || next) && (
        <nav className={styles['nav']}>
          <div className={styles['back']}>{back && <Button icon={<BackIcon />} {...back} />}</div>
          <div className={styles['middle']}>{middle}</div>
          <div className={styles['next']}>
            {next && <Button kind="primary" iconAfter={<ForwardIcon />} {...next} />}
          </div>
        </nav>
      )}
      {notice !== 'checked' && <p className={styles['notice']}>{noticeText(t, notice, inEmergency)}</p>}
    </div>
  );
}

function noticeText(t: Translate, notice: 'unchecked' | 'due', inEmergency: boolean): string {
  if (inEmergency) return t('noticeEmergency');
  return notice === 'due' ? t('noticeDue') : t('notice');
}

export interface Turning {
  readonly t: Translate;
  readonly paging: Paging;
  readonly onPart: (part: number) => void;
  readonly back?: ButtonProps | undefined;
  readonly next?: ButtonProps | undefined;
}

/**
 * Back and Next of a screen whose text may need several parts: the same two buttons in the same two places turn the
 * parts first, so that nobody passes by words they have not seen.
 */
export function turning({ t, paging, onPart, back, next }: Turning): Pick<PatientFrameProps, 'back' | 'next'> {
  const { part, count } = paging;
  return {
    back: part > 0 ? { label: t('nav.back'), onPress: () => onPart(part - 1) } : back,
    next:
      part < count - 1
        ? { label: t('nav.more'), kind: 'primary', iconAfter: <MoreIcon />, onPress: () => onPart(part + 1) }
        : next,
  };
}
