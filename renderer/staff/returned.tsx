import { type ReactNode, useEffect } from 'react';
import { reportOf, taught } from '../session/guide.ts';
import { ReturnedScreen } from './returned-screen.tsx';
import type { StaffPartProps } from './staff-screens.tsx';

/** What came of the visit that lies under the screens of staff; without one there is nothing to come back to. */
export function Returned(props: StaffPartProps & { readonly part: number }): ReactNode {
  const { given, library, state, content, part, dispatch, onWent } = props;
  const { session } = state;
  const guide = session.at === 'visit' ? session.guide : null;
  const isGone = guide === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the visit is gone
  useEffect(() => {
    if (isGone) onWent({ at: 'home' });
  }, [isGone]);
  if (session.at !== 'visit' || guide === null) return null;
  const lessons = taught(library, guide);
  return (
    <ReturnedScreen
      {...given}
      library={lessons}
      content={content}
      report={reportOf(lessons, guide, session.place, session.answers)}
      holder={guide.holder}
      part={part}
      onPart={(turned) => onWent({ at: 'returned', part: turned })}
      onTakeOver={() => dispatch({ type: 'takenOver' })}
      onHome={() => onWent({ at: 'home' })}
      onLeave={() => dispatch({ type: 'staffLeft' })}
      onEndVisit={() => dispatch({ type: 'visitEnded' })}
    />
  );
}
