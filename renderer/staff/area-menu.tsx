import type { ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import {
  AboutIcon,
  BackIcon,
  CleaningIcon,
  FaultIcon,
  LockIcon,
  MeasureIcon,
  PowerIcon,
  PulseIcon,
  ReviewsIcon,
  SettingsIcon,
  StaffIcon,
} from '../components/icons.tsx';
import type { AreaPage } from '../session/kiosk-state.ts';
import { Cards } from './cards.tsx';
import { PagedBody, useParts } from './paged-body.tsx';
import { StaffFrame, type StaffGiven } from './staff-frame.tsx';

/** A page that the menu leads to. */
export type MenuPage = Exclude<AreaPage, 'menu' | 'firstSteps'>;

export const pageIcons: Readonly<Record<MenuPage, () => ReactNode>> = {
  settings: SettingsIcon,
  pin: LockIcon,
  panel: MeasureIcon,
  cleaning: CleaningIcon,
  reviews: ReviewsIcon,
  faults: FaultIcon,
  selfCheck: PulseIcon,
  about: AboutIcon,
  end: PowerIcon,
};

export interface AreaMenuProps extends StaffGiven {
  readonly part: number;
  readonly onPart: (part: number) => void;
  readonly onPage: (page: MenuPage) => void;
  readonly onBack: () => void;
}

/** Everything that staff look after, one touch each. */
export function AreaMenu(props: AreaMenuProps): ReactNode {
  const { t, part, onPart, onPage, onBack } = props;
  const { paging, more } = useParts(t, part, onPart);
  return (
    <StaffFrame
      {...props}
      title={t('menu.title')}
      sign={<StaffIcon />}
      ways={
        <>
          <Button label={t('home')} icon={<BackIcon />} page="back" onPress={onBack} />
          {more}
        </>
      }
    >
      <PagedBody t={t} paging={paging}>
        <Cards
          inRow={5}
          cards={(Object.keys(pageIcons) as MenuPage[]).map((page) => {
            const Sign = pageIcons[page];
            return { id: page, sign: <Sign />, name: t(`menu.${page}`), onPress: () => onPage(page) };
          })}
        />
      </PagedBody>
    </StaffFrame>
  );
}
