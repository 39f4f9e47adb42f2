import type { CSSProperties, ReactNode } from 'react';
import type { Translate } from '../words/words.ts';
import { Button } from './button.tsx';
import { BackIcon, MoreIcon } from './icons.tsx';
import { Paged, type PagedProps, usePaging } from './paged.tsx';
import styles from './paged-dialog.module.css';
import { QuestionDialog, type QuestionDialogProps } from './question-dialog.tsx';

export interface PagedDialogProps extends QuestionDialogProps {
  readonly closeLabel: string;
  /** Back, where nothing else is given. */
  readonly closeIcon?: ReactNode;
  readonly moreLabel: string;
  readonly placeLabel: PagedProps['label'];
  /** Beside the button that closes. */
  readonly answer?: ReactNode;
  /** The height the content would like, as CSS; it gets less where there is less. */
  readonly wanted: string;
  /** From 0. */
  readonly part: number;
  readonly onPart: (part: number) => void;
}

/** The words that every such dialog of a visit has. */
export function pagedIn(t: Translate): Pick<PagedDialogProps, 'moreLabel' | 'placeLabel'> {
  return { moreLabel: t('nav.more'), placeLabel: (place) => t('nav.place', place) };
}

/** A dialog with more to show than may fit: its parts turn round and round with one button. */
export function PagedDialog(props: PagedDialogProps): ReactNode {
  const {
    closeLabel,
    closeIcon = <BackIcon />,
    moreLabel,
    placeLabel,
    answer,
    wanted,
    part,
    onPart,
    children,
    ...question
  } = props;
  const paging = usePaging(part);
  return (
    <QuestionDialog {...question}>
      <div className={styles['list']} style={{ '--wanted': wanted } as CSSProperties}>
        <Paged paging={paging} label={placeLabel}>
          {children}
        </Paged>
      </div>
      <div className={styles['answers']}>
        <Button label={closeLabel} icon={closeIcon} page="back" onPress={question.onDismiss} />
        {answer}
        {paging.count > 1 && (
          <Button
            label={moreLabel}
            iconAfter={<MoreIcon />}
            page="on"
            onPress={() => onPart((paging.part + 1) % paging.count)}
          />
        )}
      </div>
    </QuestionDialog>
  );
}
