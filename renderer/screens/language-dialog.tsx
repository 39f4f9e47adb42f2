import type { CSSProperties, ReactNode } from 'react';
import type { Language } from '../../content/schema.ts';
import { Button } from '../components/button.tsx';
import { BackIcon, CheckIcon } from '../components/icons.tsx';
import { Paged, usePaging } from '../components/paged.tsx';
import { QuestionDialog } from '../components/question-dialog.tsx';
import type { Translate } from '../words/words.ts';
import styles from './language-dialog.module.css';

export interface LanguageDialogProps {
  readonly t: Translate;
  readonly languages: readonly Language[];
  readonly current: string;
  readonly part: number;
  readonly onPart: (part: number) => void;
  readonly onLanguage: (code: string) => void;
  readonly onClose: () => void;
}

/** Another language, from any screen; the place stays. */
export function LanguageDialog({
  t,
  languages,
  current,
  part,
  onPart,
  onLanguage,
  onClose,
}: LanguageDialogProps): ReactNode {
  const paging = usePaging(part);
  return (
    <QuestionDialog title={t('languages.title')} onDismiss={onClose}>
      <div className={styles['list']} style={{ '--count': languages.length } as CSSProperties}>
        <Paged paging={paging}>
          <ul>
            {languages.map(({ code, name, dir }) => (
              <li key={code} lang={code} dir={dir} className={styles['item']}>
                <Button
                  kind={code === current ? 'primary' : 'plain'}
                  label={name}
                  icon={code === current ? <CheckIcon /> : undefined}
                  isCurrent={code === current}
                  onPress={() => onLanguage(code)}
                />
              </li>
            ))}
          </ul>
        </Paged>
      </div>
      <div className={styles['answers']}>
        <Button label={t('languages.close')} icon={<BackIcon />} onPress={onClose} />
        {paging.count > 1 && <Button label={t('nav.more')} onPress={() => onPart((paging.part + 1) % paging.count)} />}
      </div>
    </QuestionDialog>
  );
}
