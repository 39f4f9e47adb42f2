import type { ReactNode } from 'react';
import type { Library } from '../../content/schema.ts';
import { findTopic } from '../session/places.ts';
import type { SessionEvent, Visit } from '../session/session.ts';
import { HandOverDialog } from './hand-over-dialog.tsx';
import { JumpDialog } from './jump-dialog.tsx';
import { nurseWords } from './nurse-words.ts';
import { PauseDialog } from './pause-dialog.tsx';

export interface GuidedDialogsProps {
  /** What is taught. */
  readonly library: Library;
  readonly visit: Visit;
  readonly resumeCode: string | null;
  readonly lowReach: ReactNode;
  readonly dispatch: (event: SessionEvent) => void;
}

/** What the nurse is asked, if anything. */
export function GuidedDialogs({ library, visit, resumeCode, lowReach, dispatch }: GuidedDialogsProps): ReactNode {
  const { guide, dialog, place } = visit;
  const words = guide?.holder === 'nurse' ? nurseWords(guide) : undefined;
  if (guide === null || dialog === null || words === undefined) return null;
  const onClose = () => dispatch({ type: 'dialogClosed' });
  switch (dialog.ask) {
    case 'jump':
      return (
        <JumpDialog
          {...{ words, place, lowReach, onClose }}
          topics={guide.topics.flatMap((id) => findTopic(library, id) ?? [])}
          part={dialog.part}
          onPart={(part) => dispatch({ type: 'partTurned', part })}
          onJump={(topicId, index) => dispatch({ type: 'jumped', topicId, index })}
        />
      );
    case 'handOver':
      return <HandOverDialog {...{ words, lowReach, onClose }} onHandOver={() => dispatch({ type: 'handedOver' })} />;
    case 'pause':
      return (
        <PauseDialog {...{ words, resumeCode, lowReach }} onGoOn={onClose} onEnd={() => dispatch({ type: 'left' })} />
      );
    default:
      return null;
  }
}
