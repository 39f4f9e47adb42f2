import type { ReactNode } from 'react';
import type { Topic } from '../../content/schema.ts';
import { usePanes } from '../components/panes.ts';
import { PatientFrame, type PatientScreenProps } from '../components/patient-frame.tsx';
import { Picture } from '../components/picture.tsx';
import { ScreenTitle } from '../components/screen-title.tsx';
import { StepLayout } from '../components/step-layout.tsx';

export interface WaitingScreenProps extends PatientScreenProps {
  /** The one they were at. */
  readonly topic: Topic;
  readonly onBack: () => void;
}

/** A patient who has the screen is done with it: the nurse goes on from here. */
export function WaitingScreen(props: WaitingScreenProps): ReactNode {
  const { words, topic, pictures, part, beside, onBack } = props;
  const { t } = words;
  const panes = usePanes(words, beside, part);
  return (
    <PatientFrame screen={props} paging={panes} back={{ label: t('nav.back'), onPress: onBack }}>
      <StepLayout
        t={t}
        picture={<Picture svg={pictures[topic.picture]} alt="" />}
        panes={panes}
        tell={(told) => (
          <>
            <ScreenTitle>{told.t('guided.waiting')}</ScreenTitle>
            <p>{told.t('guided.nurseComes')}</p>
          </>
        )}
      />
    </PatientFrame>
  );
}
