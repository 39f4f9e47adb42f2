import type { ReactNode } from 'react';
import type { Medicine } from '../../content/schema.ts';
import type { EmergencyWords } from '../../content/words.ts';
import { Paged, usePaging } from '../components/paged.tsx';
import { PatientFrame, type PatientScreenProps } from '../components/patient-frame.tsx';
import { Picture } from '../components/picture.tsx';
import { ScreenTitle } from '../components/screen-title.tsx';
import styles from './emergency-screen.module.css';

export interface EmergencyScreenProps extends PatientScreenProps {
  readonly emergency: Medicine['emergency'];
  readonly said: EmergencyWords;
  readonly onClose: () => void;
}

/** When to call 911. What to do now stands first and largest. */
export function EmergencyScreen(props: EmergencyScreenProps): ReactNode {
  const { words, emergency, said, pictures, part, onClose } = props;
  const { t } = words;
  const paging = usePaging(part);
  return (
    <PatientFrame screen={props} paging={paging} back={{ label: said.close, onPress: onClose }} inEmergency>
      <Paged paging={paging} label={(place) => t('nav.place', place)}>
        <div className={styles['now']}>
          <div className={styles['nowPicture']}>
            <Picture svg={pictures[emergency.picture]} alt="" />
          </div>
          <div>
            <ScreenTitle>{said.title}</ScreenTitle>
            <p className={styles['action']} data-title>
              {said.action}
            </p>
            <p className={styles['doNotWait']}>{said.doNotWait}</p>
          </div>
        </div>
        <p className={styles['lead']}>{said.lead}</p>
        <ul className={styles['signs']}>
          {emergency.signs.map(({ id, picture }) => (
            <li key={id} className={styles['sign']}>
              <span className={styles['signPicture']}>
                <Picture svg={pictures[picture]} alt="" />
              </span>
              <span data-title>{said.signs[id]}</span>
            </li>
          ))}
        </ul>
      </Paged>
    </PatientFrame>
  );
}
