import type { ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { BackIcon } from '../components/icons.tsx';
import { keepTogether } from '../words/keep-together.ts';
import styles from './lines-screen.module.css';
import { PagedBody, useParts } from './paged-body.tsx';
import { StaffFrame, type StaffGiven } from './staff-frame.tsx';

export interface Line {
  readonly id: string;
  readonly name: string;
  readonly text?: string;
  /** As the computer has it: English, from left to right. */
  readonly log?: string;
}

export interface LinesScreenProps extends StaffGiven {
  readonly title: string;
  readonly sign: ReactNode;
  /** Said before the lines, or instead of them. */
  readonly intro?: string | undefined;
  readonly groups: readonly { readonly id: string; readonly name?: string; readonly lines: readonly Line[] }[];
  /** Short lines, two beside each other on a wide panel. */
  readonly isDense?: boolean;
  readonly part: number;
  readonly onPart: (part: number) => void;
  readonly onBack: () => void;
}

/** Something for staff to look up, line by line. */
export function LinesScreen(props: LinesScreenProps): ReactNode {
  const { t, intro, groups, isDense = false, part, onPart, onBack } = props;
  const { paging, more } = useParts(t, part, onPart);
  return (
    <StaffFrame
      {...props}
      ways={
        <>
          <Button label={t('back')} icon={<BackIcon />} page="back" onPress={onBack} />
          {more}
        </>
      }
    >
      <PagedBody t={t} paging={paging}>
        {intro !== undefined && <p>{intro}</p>}
        {groups.map(({ id, name, lines }) => (
          <section key={id}>
            {name !== undefined && <h2 className={styles['head']}>{name}</h2>}
            <ul className={isDense ? `${styles['lines']} ${styles['dense']}` : styles['lines']}>
              {lines.map((line) => (
                <li key={line.id}>
                  <span className={styles['name']}>{line.name}</span>
                  {line.text !== undefined && <span className={styles['line']}>{line.text}</span>}
                  {line.log !== undefined && (
                    <span className={styles['log']}>
                      <bdi lang="en" dir="ltr">
                        {keepTogether(line.log)}
                      </bdi>
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </PagedBody>
    </StaffFrame>
  );
}
