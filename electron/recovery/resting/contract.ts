import type { StaffDoor, Unlock } from '../../ipc/contract.ts';

/** What the screen that rests may ask of the shell. */
export interface RestingApi {
  door(): Promise<StaffDoor>;
  unlock(secret: string): Promise<Unlock>;
  /** Only after an unlock. */
  end(how: 'restart' | 'exit'): Promise<void>;
}

export interface RestingChannels {
  readonly door: 'resting:door';
  readonly unlock: 'resting:unlock';
  readonly end: 'resting:end';
}

/** Word from the shell that staff pressed the key chord. */
export type StaffAsked = 'resting:staff';
