import type { ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { MoreIcon } from '../components/icons.tsx';
import { Paged, type Paging, usePaging } from '../components/paged.tsx';
import type { TranslateStaff } from '../words/words.ts';
import styles from './paged-body.module.css';

/** What does not fit turns in parts, round and round with one button among the ways. */
export function useParts(
  t: TranslateStaff,
  part: number,
  onPart: (part: number) => void,
): { readonly paging: Paging; readonly more: ReactNode } {
  const paging = usePaging(part);
  const more = paging.count > 1 && (
    <Button
      label={t('more')}
      iconAfter={<MoreIcon />}
      page="on"
      onPress={() => onPart((paging.part + 1) % paging.count)}
    />
  );
  return { paging, more };
}

export interface PagedBodyProps {
  readonly t: TranslateStaff;
  readonly paging: Paging;
  readonly children: ReactNode;
}

/** All of the room between title and ways. Where there is more than one part, it says which one this is. */
export function PagedBody({ t, paging, children }: PagedBodyProps): ReactNode {
  const label = (place: { readonly place: number; readonly total: number }) => t('place', place);
  return (
    <div className={styles['body']}>
      <Paged paging={paging} label={label}>
        {children}
      </Paged>
      {paging.count > 1 && (
        <p className={styles['place']} aria-hidden="true">
          {label({ place: paging.part + 1, total: paging.count })}
        </p>
      )}
    </div>
  );
}
