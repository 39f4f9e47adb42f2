import type { ReactNode } from 'react';
import type { SourceWords } from '../../content/words.ts';
import { Button } from '../components/button.tsx';
import { BackIcon, MoreIcon } from '../components/icons.tsx';
import { Paged, usePaging } from '../components/paged.tsx';
import { QuestionDialog } from '../components/question-dialog.tsx';
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
  readonly part: number;
  readonly onPart: (part: number) => void;
  readonly onClose: () => void;
}

/** Where the statements of a screen come from, how old that is, and who has checked them. */
export function SourcesDialog(props: SourcesDialogProps): ReactNode {
  const { t, language, sources, gathered, review, part, onPart, onClose } = props;
  const paging = usePaging(part);
  return (
    <QuestionDialog title={t('sources.title')} onDismiss={onClose}>
      <div className={styles['list']}>
        <Paged paging={paging}>
          <div className={styles['review']}>
            <p>{t('sources.gathered', { date: longDate(language, gathered) })}</p>
            <p>{checkedLine(t, language, review)}</p>
            <p>
              {t(review.state === 'due' ? 'sources.wasDue' : 'sources.due', { date: longDate(language, review.next) })}
            </p>
          </div>
          <ul className={styles['sources']}>
            {sources.map(({ name, date }) => (
              <li key={`${name} ${date}`}>
                <span className={styles['name']}>{name}</span>
                <span className={styles['date']}>{date}</span>
              </li>
            ))}
          </ul>
        </Paged>
      </div>
      <div className={styles['answers']}>
        <Button label={t('sources.close')} icon={<BackIcon />} onPress={onClose} />
        {paging.count > 1 && (
          <Button
            label={t('nav.more')}
            iconAfter={<MoreIcon />}
            onPress={() => onPart((paging.part + 1) % paging.count)}
          />
        )}
      </div>
    </QuestionDialog>
  );
}

function checkedLine(t: Translate, language: string, review: ReviewState): string {
  if (review.state !== 'checked') return t('sources.unchecked');
  return t('sources.checked', { by: review.by, credential: review.credential, date: longDate(language, review.on) });
}
