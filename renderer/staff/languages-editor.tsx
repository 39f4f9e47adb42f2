import { type ReactNode, useState } from 'react';
import { Button } from '../components/button.tsx';
import { CheckIcon, LanguageIcon, UpIcon } from '../components/icons.tsx';
import styles from './field-editor.module.css';
import type { EditorProps } from './field-editor.tsx';
import { languagesDraft, movedUp, toggledLanguage, wantedOf } from './languages-draft.ts';
import { PagedBody, useParts } from './paged-body.tsx';
import { SaveProblem } from './settings-screen.tsx';
import { StaffFrame } from './staff-frame.tsx';

/** Which languages patients are offered, and in which order. */
export function LanguagesEditor(props: EditorProps): ReactNode {
  const { t, settings, languages, problem, place, leaveLabel, onSave, onLeave } = props;
  const all = languages.map(({ code }) => code);
  const [draft, setDraft] = useState(() => languagesDraft(all, settings.languages));
  const [part, setPart] = useState(0);
  const { paging, more } = useParts(t, part, setPart);
  return (
    <StaffFrame
      {...props}
      title={t('settings.names.languages')}
      place={place}
      sign={<LanguageIcon />}
      ways={
        <>
          <Button label={leaveLabel} onPress={onLeave} />
          {more}
          <Button
            kind="primary"
            label={t('save')}
            icon={<CheckIcon />}
            onPress={() => onSave({ languages: wantedOf(all, draft) })}
          />
        </>
      }
    >
      <SaveProblem t={t} problem={problem} />
      <p className={styles['help']}>
        {t('settings.help.languages')} {t('settings.keepOne')}
      </p>
      <PagedBody t={t} paging={paging}>
        <ul className={styles['languages']}>
          {draft.map(({ code, isOffered }, index) => {
            const name = languages.find((known) => known.code === code)?.name ?? code;
            return (
              <li key={code} className={styles['language']}>
                <button
                  type="button"
                  className={styles['offer']}
                  aria-pressed={isOffered}
                  onClick={() => setDraft(toggledLanguage(draft, code))}
                >
                  <span>{isOffered && <CheckIcon />}</span>
                  <span lang={code}>{name}</span>
                </button>
                {index > 0 && (
                  <Button
                    label={t('settings.earlier', { name })}
                    icon={<UpIcon />}
                    onPress={() => setDraft(movedUp(draft, code))}
                  />
                )}
              </li>
            );
          })}
        </ul>
      </PagedBody>
    </StaffFrame>
  );
}
