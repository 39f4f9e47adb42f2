import type { ReactNode } from 'react';
import type { Library } from '../../content/schema.ts';
import { Button } from '../components/button.tsx';
import { CodeIcon, ListIcon, SettingsIcon, StaffIcon, walkthroughIcons } from '../components/icons.tsx';
import type { Words } from '../words/words.ts';
import { Cards } from './cards.tsx';
import { minutesOf } from './minutes.ts';
import { PagedBody, useParts } from './paged-body.tsx';
import { StaffFrame, type StaffGiven } from './staff-frame.tsx';
import { VisitWays } from './ways-of-visit.tsx';

export interface HomeScreenProps extends StaffGiven {
  readonly walkthroughs: Library['walkthroughs'];
  readonly content: Pick<Words['content'], 'walkthroughs' | 'minutes'>;
  /** How many topics may be chosen. */
  readonly most: number;
  /** A visit lies under the screens of staff. */
  readonly isUnderWay: boolean;
  readonly part: number;
  readonly onPart: (part: number) => void;
  /** By id, as it stands in the list. */
  readonly onWalkthrough: (walkthrough: Library['walkthroughs'][number]) => void;
  readonly onTopics: () => void;
  readonly onResume: () => void;
  readonly onStaffArea: () => void;
  readonly onLeave: () => void;
  readonly onEndVisit: () => void;
}

/** What a nurse comes for, first: the walkthroughs, one touch each. */
export function HomeScreen(props: HomeScreenProps): ReactNode {
  const { t, walkthroughs, content, most, isUnderWay, part, onPart, onWalkthrough, onTopics } = props;
  const { paging, more } = useParts(t, part, onPart);
  const presets = walkthroughs.map((walkthrough) => {
    const Sign = walkthroughIcons[walkthrough.sign];
    const minutes = t('minutes', { count: minutesOf(content, walkthrough.topics) });
    return {
      id: walkthrough.id,
      sign: <Sign />,
      name: content.walkthroughs[walkthrough.id] ?? '',
      line: `${minutes} · ${t('parts', { count: walkthrough.topics.length })}`,
      onPress: () => onWalkthrough(walkthrough),
    };
  });
  const choose = {
    id: 'topics',
    sign: <ListIcon />,
    name: t('homeScreen.choose'),
    line: t('homeScreen.chooseLine', { most }),
    onPress: onTopics,
  };
  return (
    <StaffFrame
      {...props}
      title={t('homeScreen.title')}
      sign={<StaffIcon />}
      ways={
        <>
          <VisitWays {...props} />
          {more}
          <Button label={t('homeScreen.resume')} icon={<CodeIcon />} onPress={props.onResume} />
          <Button label={t('area')} icon={<SettingsIcon />} onPress={props.onStaffArea} />
        </>
      }
    >
      {isUnderWay && <p>{t('homeScreen.replaces')}</p>}
      <PagedBody t={t} paging={paging}>
        <Cards cards={[...presets, choose]} inRow={3} />
      </PagedBody>
    </StaffFrame>
  );
}
