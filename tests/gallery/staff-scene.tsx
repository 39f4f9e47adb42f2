import type { ReactNode } from 'react';
import type { Library } from '../../content/schema.ts';
import type { KioskSettings } from '../../electron/ipc/contract.ts';
import type { NamedLanguages } from '../../renderer/staff/settings-fields.ts';
import type { StaffWords } from '../../renderer/words/staff-words.ts';
import type { Words } from '../../renderer/words/words.ts';

export interface StaffScene {
  readonly library: Library;
  readonly settings: KioskSettings;
  readonly words: StaffWords;
  readonly staffLanguages: readonly StaffWords[];
  /** Every language of the kiosk. */
  readonly languages: NamedLanguages;
  readonly content: Words['content'];
}

export interface NamedStaffScreen {
  readonly name: string;
  /** The screen at one of its parts, from 0. */
  readonly at: (part: number) => ReactNode;
}

/** A screen without parts. */
export function still(name: string, screen: ReactNode): NamedStaffScreen {
  return { name, at: () => screen };
}

export function nothing(): void {}

/** What a pad is given. */
export const typing = { onKey: nothing, onErase: nothing, onOk: nothing };
