import type { ReactNode } from 'react';
import { Button } from '../components/button.tsx';
import { CheckIcon, ForwardIcon, MeasureIcon } from '../components/icons.tsx';
import { StaffFrame, type StaffGiven } from './staff-frame.tsx';
import { Statement } from './statement.tsx';

export interface FirstPanelScreenProps extends StaffGiven {
  readonly place: string;
  readonly onStart: () => void;
  readonly onLeave: () => void;
}

/** What measuring is good for, before it begins. */
export function FirstPanelScreen(props: FirstPanelScreenProps): ReactNode {
  const { t, onStart, onLeave } = props;
  return (
    <StaffFrame
      {...props}
      title={t('first.panel')}
      sign={<MeasureIcon />}
      ways={
        <>
          <Button label={t('first.skip')} onPress={onLeave} />
          <Button kind="primary" label={t('first.panelStart')} iconAfter={<ForwardIcon />} onPress={onStart} />
        </>
      }
    >
      <Statement sign={<MeasureIcon />} text={t('first.panelBody')} />
    </StaffFrame>
  );
}

export interface FirstDoneScreenProps extends StaffGiven {
  readonly hasPin: boolean;
  readonly onDone: () => void;
}

/** How to come back here. */
export function FirstDoneScreen(props: FirstDoneScreenProps): ReactNode {
  const { t, hasPin, onDone } = props;
  return (
    <StaffFrame
      {...props}
      title={t('first.done')}
      sign={<CheckIcon />}
      isOnward
      ways={<Button kind="primary" label={t('first.toStaff')} iconAfter={<ForwardIcon />} onPress={onDone} />}
    >
      <Statement sign={<CheckIcon />} text={t(hasPin ? 'first.doneBody' : 'first.doneNoPin')} />
    </StaffFrame>
  );
}
