import type { ReactNode } from 'react';
import type { Medicine } from '../../content/schema.ts';
import { Button } from '../components/button.tsx';
import { BackIcon, MoreIcon, PhoneIcon } from '../components/icons.tsx';
import { Picture } from '../components/picture.tsx';
import styles from './welcome-screen.module.css';

/** As many language buttons as fit on the smallest supported panel. */
export const LANGUAGES_A_PART = 4;

export interface WelcomeLanguage {
  readonly code: string;
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** "Touch here to learn ...", in this language. */
  readonly start: string;
  /** After how long without touch the screen forgets, in this language. */
  readonly forgets: string;
}

export interface WelcomeScreenProps {
  /** Undefined for the first frame: what people touch is painted before what they look at. */
  readonly picture: string | undefined;
  readonly medicine: Pick<Medicine, 'name' | 'genericName'>;
  readonly clinicName: string;
  /** The languages of this part, `LANGUAGES_A_PART` at most. */
  readonly languages: readonly WelcomeLanguage[];
  /** More languages than fit turn in parts, from 0. */
  readonly part: number;
  readonly parts: number;
  readonly onPart: (part: number) => void;
  readonly onLanguage: (code: string) => void;
  readonly onEmergency: () => void;
  /** For staff, where settings could not be used; shown in English as the log has it. */
  readonly staffNote: ReactNode;
}

/** The first screen: every offered language in its own script. One touch starts. */
export function WelcomeScreen(props: WelcomeScreenProps): ReactNode {
  const { picture, medicine, clinicName, languages, part, parts, onPart, onLanguage, onEmergency, staffNote } = props;
  return (
    <main className={styles['screen']}>
      <div className={styles['hero']}>
        <Picture svg={picture} alt="" />
      </div>
      <div className={styles['choice']}>
        <div>
          <h1 className={styles['title']} translate="no">
            {medicine.name}
            <span className={styles['generic']}>{medicine.genericName}</span>
          </h1>
          {clinicName !== '' && <p className={styles['clinic']}>{clinicName}</p>}
        </div>
        <ul className={styles['languages']}>
          {languages.map(({ code, name, dir, start, forgets }) => (
            <li key={code} lang={code} dir={dir}>
              <button type="button" className={styles['language']} onClick={() => onLanguage(code)}>
                <span className={styles['name']}>{name}</span>
                <span className={styles['start']}>{start}</span>
              </button>
              <p className={styles['forgets']}>{forgets}</p>
            </li>
          ))}
        </ul>
        <div className={styles['below']}>
          {part > 0 && <Button label={`${part} / ${parts}`} icon={<BackIcon />} onPress={() => onPart(part - 1)} />}
          {part < parts - 1 && (
            <Button label={`${part + 2} / ${parts}`} iconAfter={<MoreIcon />} onPress={() => onPart(part + 1)} />
          )}
          <Button kind="urgent" label="911" icon={<PhoneIcon />} onPress={onEmergency} />
        </div>
        {staffNote}
      </div>
    </main>
  );
}
