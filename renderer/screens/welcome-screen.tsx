import type { ReactNode } from 'react';
import type { Medicine } from '../../content/schema.ts';
import { BottomBar } from '../components/bottom-bar.tsx';
import { Button } from '../components/button.tsx';
import { BackIcon, ComfortIcon, EmergencyIcon, MoreIcon } from '../components/icons.tsx';
import { Paged, usePaging } from '../components/paged.tsx';
import { Picture } from '../components/picture.tsx';
import styles from './welcome-screen.module.css';

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
  readonly languages: readonly WelcomeLanguage[];
  /** More languages than fit turn in parts, from 0. */
  readonly part: number;
  readonly comfortLabel: string;
  readonly lowReach: ReactNode;
  readonly onPart: (part: number) => void;
  readonly onLanguage: (code: string) => void;
  readonly onComfort: () => void;
  readonly onEmergency: () => void;
  /** For staff, where settings could not be used; shown in English as the log has it. */
  readonly staffNote: ReactNode;
}

/** The first screen: every offered language in its own script. One touch starts. */
export function WelcomeScreen(props: WelcomeScreenProps): ReactNode {
  const { picture, medicine, clinicName, languages, comfortLabel, lowReach, staffNote } = props;
  const { onPart, onLanguage, onComfort, onEmergency } = props;
  const paging = usePaging(props.part);
  const { part, count } = paging;
  return (
    <div className={styles['screen']}>
      <main className={styles['main']}>
        <div className={styles['hero']}>
          <Picture svg={picture} alt="" />
        </div>
        <div className={styles['choice']}>
          <div className={styles['head']}>
            <h1 className={styles['title']} translate="no" tabIndex={-1}>
              {medicine.name}
              <span className={styles['generic']}>{medicine.genericName}</span>
            </h1>
            {clinicName !== '' && <p className={styles['clinic']}>{clinicName}</p>}
          </div>
          <Paged paging={paging} label={({ place, total }) => `${place} / ${total}`}>
            <ul className={styles['languages']}>
              {languages.map(({ code, name, dir, start, forgets }) => (
                <li key={code} lang={code} dir={dir} className={styles['item']}>
                  <button type="button" className={styles['language']} onClick={() => onLanguage(code)}>
                    <span className={styles['name']} data-title>
                      {name}
                    </span>
                    <span className={styles['start']}>{start}</span>
                  </button>
                  <p className={styles['forgets']}>{forgets}</p>
                </li>
              ))}
            </ul>
          </Paged>
          {count > 1 && (
            <div className={styles['parts']}>
              {part > 0 && (
                <Button label={`${part} / ${count}`} icon={<BackIcon />} page="back" onPress={() => onPart(part - 1)} />
              )}
              {part < count - 1 && (
                <Button
                  label={`${part + 2} / ${count}`}
                  iconAfter={<MoreIcon />}
                  page="on"
                  onPress={() => onPart(part + 1)}
                />
              )}
            </div>
          )}
        </div>
      </main>
      <BottomBar
        start={
          <>
            {lowReach}
            <Button size="tile" label={comfortLabel} icon={<ComfortIcon />} onPress={onComfort} />
          </>
        }
        middle={staffNote}
        end={<Button size="tile" kind="urgent" label="911" icon={<EmergencyIcon />} onPress={onEmergency} />}
      />
    </div>
  );
}
