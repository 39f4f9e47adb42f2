import type { StaffGiven } from '../../renderer/staff/staff-frame.tsx';
import { area } from './staff-area-screens.tsx';
import { doors, returns, starts } from './staff-nurse-screens.tsx';
import { type NamedStaffScreen, nothing, type StaffScene } from './staff-scene.tsx';
import { pins, settingsScreens } from './staff-settings-screens.tsx';

/** Every screen of staff with everything that can stand on it, without the way to it and without a shell. */
export function everyStaffScreen(scene: StaffScene): readonly NamedStaffScreen[] {
  const { words, staffLanguages } = scene;
  const other = staffLanguages.find(({ code }) => code !== words.code);
  const given: StaffGiven = { t: words.t, language: words.code, otherLanguage: other, onLanguage: nothing };
  const all = [
    ...doors(given),
    ...starts(scene, given),
    ...returns(scene, given),
    ...area(scene, given),
    ...settingsScreens(scene, given),
    ...pins(given),
  ];
  return all.map(({ name, at }) => ({ name: `staff: ${name}`, at }));
}
