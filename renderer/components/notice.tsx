import type { ReactNode } from 'react';
import type { Translate } from '../words/words.ts';
import styles from './notice.module.css';

export interface NoticeProps {
  readonly t: Translate;
  readonly notice: 'unchecked' | 'due';
  readonly inEmergency: boolean;
  /** A nurse is there to ask. */
  readonly isGuided: boolean;
}

/** What nobody has checked says so, on every screen, until somebody has. */
export function Notice(props: NoticeProps): ReactNode {
  const [whole, short] = noticeWords(props);
  return (
    <p className={styles['notice']}>
      <span data-when="ample">{whole}</span>
      <span data-when="tight">{short}</span>
    </p>
  );
}

/** Where there is room, and where there is little. */
function noticeWords({ t, notice, inEmergency, isGuided }: NoticeProps): readonly [string, string] {
  const twice = (words: string) => [words, words] as const;
  if (inEmergency) return twice(t('noticeEmergency'));
  if (isGuided) return twice(notice === 'due' ? t('guided.noticeDue') : t('guided.notice'));
  return notice === 'due' ? [t('noticeDue'), t('noticeDueShort')] : [t('notice'), t('noticeShort')];
}
