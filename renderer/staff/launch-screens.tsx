import { type ReactNode, useState } from 'react';
import { ListIcon, walkthroughIcons } from '../components/icons.tsx';
import type { StaffScreen } from '../session/kiosk-state.ts';
import type { Launch } from '../session/session.ts';
import { ChooseTopicsScreen } from './choose-topics-screen.tsx';
import { HomeScreen } from './home-screen.tsx';
import { plannedLaunch } from './launch.ts';
import { LaunchScreen } from './launch-screen.tsx';
import type { StaffPartProps } from './staff-screens.tsx';

export interface LaunchScreensProps extends StaffPartProps {
  readonly screen: Extract<StaffScreen, { at: 'home' | 'topics' | 'launch' }>;
}

/** From the walkthroughs to the one that starts. */
export function LaunchScreens(props: LaunchScreensProps): ReactNode {
  const { given, library, state, languages, words, staffLanguages, content, most, screen, dispatch, onWent } = props;
  const [part, setPart] = useState(0);
  const shared = { ...given, content, most, part, onPart: setPart };
  const plan = (walkthrough: string | null, topics: readonly string[]) =>
    onWent({ at: 'launch', launch: plannedLaunch(walkthrough, topics, state.session, languages, words.code) });
  switch (screen.at) {
    case 'home':
      return (
        <HomeScreen
          {...shared}
          walkthroughs={library.walkthroughs}
          isUnderWay={state.session.at === 'visit'}
          onWalkthrough={({ id, topics }) => plan(id, topics)}
          onTopics={() => onWent({ at: 'topics', chosen: [], group: 0 })}
          onResume={() => onWent({ at: 'resume' })}
          onStaffArea={() => onWent({ at: 'area', page: 'menu' })}
          onLeave={() => dispatch({ type: 'staffLeft' })}
          onEndVisit={() => dispatch({ type: 'visitEnded' })}
        />
      );
    case 'topics':
      return (
        <ChooseTopicsScreen
          {...shared}
          groups={library.medicine.groups}
          chosen={screen.chosen}
          group={screen.group}
          onGroup={(group) => onWent({ ...screen, group })}
          onChosen={(chosen) => onWent({ ...screen, chosen })}
          onBack={() => onWent({ at: 'home' })}
          onNext={() => plan(null, screen.chosen)}
        />
      );
    case 'launch': {
      const { launch } = screen;
      return (
        <LaunchScreen
          {...shared}
          {...{ launch, languages, staffLanguages }}
          sign={signOf(props, launch)}
          onChange={(changed) => onWent({ at: 'launch', launch: changed })}
          onBack={() =>
            onWent(launch.walkthrough === null ? { at: 'topics', chosen: launch.topics, group: 0 } : { at: 'home' })
          }
          // The language of staff may have changed since it was planned.
          onStart={() => dispatch({ type: 'walkthroughStarted', launch: { ...launch, nurseLanguage: words.code } })}
        />
      );
    }
  }
}

function signOf({ library }: LaunchScreensProps, { walkthrough }: Launch): ReactNode {
  const known = library.walkthroughs.find(({ id }) => id === walkthrough);
  const Sign = known === undefined ? ListIcon : walkthroughIcons[known.sign];
  return <Sign />;
}
