import type { ReactNode } from 'react';
import type { StepOf, Topic } from '../../content/schema.ts';
import { usePanes } from '../components/panes.ts';
import { PatientFrame, type PatientScreenProps } from '../components/patient-frame.tsx';
import { Picture } from '../components/picture.tsx';
import { ScreenTitle } from '../components/screen-title.tsx';
import { StepLayout } from '../components/step-layout.tsx';

export interface AgainScreenProps extends PatientScreenProps {
  readonly topic: Topic;
  readonly step: StepOf<'teachBack'>;
  readonly promptId: string;
  /** Of the first step that the question is about. */
  readonly picture: string;
  readonly onBack: () => void;
  readonly onNext: () => void;
  readonly onSources: () => void;
}

/** Before another go: the matter in other words, because the explanation is what did not work yet. */
export function AgainScreen(props: AgainScreenProps): ReactNode {
  const { words, topic, step, promptId, picture, pictures, part, beside } = props;
  const { t, content } = words;
  const panes = usePanes(words, beside, part);
  return (
    <PatientFrame
      screen={props}
      paging={panes}
      back={{ label: t('nav.back'), onPress: props.onBack }}
      next={{ label: t('nav.next'), onPress: props.onNext }}
      onSources={props.onSources}
    >
      <StepLayout
        t={t}
        picture={<Picture svg={pictures[picture]} alt={content.pictures[picture] ?? ''} />}
        onSources={props.onSources}
        panes={panes}
        tell={(told) => (
          <>
            <ScreenTitle>{told.t('check.again')}</ScreenTitle>
            {told.content.topics[topic.id]?.steps[step.id]?.prompts?.[promptId]?.otherWords.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </>
        )}
      />
    </PatientFrame>
  );
}
