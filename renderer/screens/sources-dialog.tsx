import type { ReactNode } from 'react';
import type { SourceWords } from '../../content/words.ts';
import { PagedDialog, pagedIn } from '../components/paged-dialog.tsx';
import type { ReviewState } from '../library/review-state.ts';
import { longDate } from '../words/long-date.ts';
import type { Translate } from '../words/words.ts';
import styles from './sources-dialog.module.css';

export interface SourcesDialogProps {
  readonly t: Translate;
  readonly language: string;
  /** What the screen behind rests on, most important first. */
  readonly sources: readonly SourceWords[string][];
  /** When the facts were gathered, as a day. */
  readonly gathered: string;
  readonly review: ReviewState;
  readonly lowReach: ReactNode;
  readonly part: number;
  readonly onPart: (part: number) => void;
  readonly onClose: () => void;
}

/** Where the statements of a screen come from, how old that is, and who has checked them. */
export function SourcesDialog(props: SourcesDialogProps): ReactNode {
  const { t, language, sources, gathered, review, lowReach, part, onPart, onClose } = props;
  return (
    <PagedDialog
      title={t('sources.title')}
      closeLabel={t('sources.close')}
      wanted="calc(var(--mm) * 150)"
      onDismiss={onClose}
      {...pagedIn(t)}
      {...{ lowReach, part, onPart }}
    >
      <div className={styles['review']}>
        <p>{t('sources.gathered', { date: longDate(language, gathered) })}</p>
        <p>{checkedLine(t, language, review)}</p>
        <p>{t(review.state === 'due' ? 'sources.wasDue' : 'sources.due', { date: longDate(language, review.next) })}</p>
      </div>
      <ul className={styles['sources']}>
        {sources.map(({ name, date }) => (
          <li key={`${name} ${date}`}>
            <span className={styles['name']}>{name}</span>
            <span className={styles['date']}>{date}</span>
          </li>
        ))}
      </ul>
    </PagedDialog>
  );
}

function checkedLine(t: Translate, language: string, review: ReviewState): string {
  if (review.state !== 'checked') return t('sources.unchecked');
  return t('sources.checked', { by: review.by, credential: review.credential, date: longDate(language, review.on) });
}
