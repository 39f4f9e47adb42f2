import type { ReactNode } from 'react';
import type { Language } from '../../content/schema.ts';
import { Button } from '../components/button.tsx';
import { CheckIcon } from '../components/icons.tsx';
import { PagedDialog, pagedIn } from '../components/paged-dialog.tsx';
import type { Translate } from '../words/words.ts';
import styles from './language-dialog.module.css';

export interface LanguageDialogProps {
  readonly t: Translate;
  readonly languages: readonly Language[];
  readonly current: string;
  readonly lowReach: ReactNode;
  readonly part: number;
  readonly onPart: (part: number) => void;
  readonly onLanguage: (code: string) => void;
  readonly onClose: () => void;
}

/** Another language, from any screen; the place stays. */
export function LanguageDialog(props: LanguageDialogProps): ReactNode {
  const { t, languages, current, lowReach, part, onPart, onLanguage, onClose } = props;
  return (
    <PagedDialog
      title={t('languages.title')}
      closeLabel={t('languages.close')}
      wanted={`calc(${languages.length} * (var(--target-primary) + var(--gap)) + var(--mm) * 3)`}
      onDismiss={onClose}
      {...pagedIn(t)}
      {...{ lowReach, part, onPart }}
    >
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
    </PagedDialog>
  );
}
