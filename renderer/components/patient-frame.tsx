import type { ReactNode } from 'react';
import type { Pictures } from '../library/pictures.ts';
import type { ReviewState } from '../library/review-state.ts';
import type { Words } from '../words/words.ts';
import { BottomBar } from './bottom-bar.tsx';
import { Button, type ButtonProps } from './button.tsx';
import {
  BackIcon,
  ComfortIcon,
  EmergencyIcon,
  ForwardIcon,
  LanguageIcon,
  LeaveIcon,
  MoreIcon,
  PageIcon,
} from './icons.tsx';
import { Notice } from './notice.tsx';
import type { Paging } from './paged.tsx';
import type { Beside } from './panes.ts';
import styles from './patient-frame.module.css';

/** What every patient screen can do. */
export interface FrameActions {
  readonly onComfort: () => void;
  readonly onLanguages: () => void;
  readonly onEmergency: () => void;
  /** Null where a nurse has the screen: leaving is theirs, with the pause and the summary. */
  readonly onLeave: (() => void) | null;
}

/** What every screen of a visit is given. */
export interface PatientScreenProps {
  readonly words: Words;
  readonly actions: FrameActions;
  /** The button for low reach; nothing where all of the panel is within reach. */
  readonly lowReach: ReactNode;
  readonly pictures: Pictures;
  readonly notice: ReviewState['state'];
  /** The part on screen, from 0, where the text needs several. */
  readonly part: number;
  readonly onPart: (part: number) => void;
  /** A second language, where a nurse asked for it. */
  readonly beside?: Beside | undefined;
  /** What a nurse who guides has; nothing where the screen is the patient's alone. */
  readonly strip?: ReactNode;
}

export interface PatientFrameProps {
  /** What the screen inside was given. */
  readonly screen: PatientScreenProps;
  /** Of its text, which may need several parts. */
  readonly paging: Pick<Paging, 'part' | 'count'>;
  /** Where the text begins, and where it ends: between, the same two buttons in the same two places turn its parts. */
  readonly back?: ButtonProps | undefined;
  readonly next?: ButtonProps | undefined;
  /** Between Back and Next. */
  readonly middle?: ReactNode;
  /** Opens where the text comes from; here where there is no room for it under the picture. */
  readonly onSources?: (() => void) | undefined;
  /** Under the picture there is none to spare for them, whatever the size of text. */
  readonly areSourcesHere?: boolean;
  /** The 911 screen is what is on screen: nothing for a nurse then. */
  readonly inEmergency?: boolean;
  readonly children: ReactNode;
}

/**
 * The same frame around every patient screen. Everything that is always there lies at the bottom, so that a person who
 * sits reaches it and an arm never hides the words: Back and Next, then comfort, language, 911 and "I'm finished".
 */
export function PatientFrame(props: PatientFrameProps): ReactNode {
  const { screen, middle, onSources, areSourcesHere = false, inEmergency = false, children } = props;
  const { actions, lowReach, notice } = screen;
  const { t } = screen.words;
  const { back, next } = turning(props);
  const strip = inEmergency ? undefined : screen.strip;
  return (
    <div className={styles['frame']}>
      <main className={styles['main']}>{children}</main>
      {(back || next) && (
        <nav className={styles['nav']}>
          <div className={styles['back']}>{back && <Button icon={<BackIcon />} page="back" {...back} />}</div>
          <div className={styles['middle']}>
            {middle}
            {onSources && (
              <span data-when={areSourcesHere ? undefined : 'tight'}>
                <Button label={t('sources.short')} icon={<PageIcon />} onPress={onSources} />
              </span>
            )}
          </div>
          <div className={styles['next']}>
            {next && <Button kind="primary" iconAfter={<ForwardIcon />} page="on" {...next} />}
          </div>
        </nav>
      )}
      {strip}
      <BottomBar
        start={
          <>
            {lowReach}
            <Button size="tile" label={t('bar.comfort')} icon={<ComfortIcon />} onPress={actions.onComfort} />
          </>
        }
        above={notice !== 'checked' && <Notice {...{ t, notice, inEmergency }} isGuided={strip !== undefined} />}
        end={
          <>
            <Button size="tile" label={t('bar.language')} icon={<LanguageIcon />} onPress={actions.onLanguages} />
            <Button
              size="tile"
              kind="urgent"
              label={t('bar.emergency')}
              shortLabel={t('bar.emergencyShort')}
              icon={<EmergencyIcon />}
              isCurrent={inEmergency}
              onPress={actions.onEmergency}
            />
            {actions.onLeave && (
              <Button size="tile" label={t('bar.leave')} icon={<LeaveIcon />} onPress={actions.onLeave} />
            )}
          </>
        }
      />
    </div>
  );
}

/** Back and Next turn the parts first, so that nobody passes by words they have not seen. */
function turning({ screen, paging, back, next }: PatientFrameProps): Pick<PatientFrameProps, 'back' | 'next'> {
  const { part, count } = paging;
  const { onPart, words } = screen;
  const { t } = words;
  return {
    back: part > 0 ? { label: t('nav.back'), onPress: () => onPart(part - 1) } : back,
    next:
      part < count - 1
        ? { label: t('nav.more'), kind: 'primary', iconAfter: <MoreIcon />, onPress: () => onPart(part + 1) }
        : next,
  };
}
