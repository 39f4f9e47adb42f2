import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { LowReachIcon } from './icons.tsx';

export interface LowReachButtonProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onPress: () => void;
}

/** Brings everything that is touched within reach of a person who sits. In the same low corner of every screen. */
export function LowReachButton({ label, isOn, onPress }: LowReachButtonProps): ReactNode {
  return <Button size="tile" label={label} icon={<LowReachIcon />} isOn={isOn} isLowReach onPress={onPress} />;
}
