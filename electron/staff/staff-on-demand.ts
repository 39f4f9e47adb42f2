import { access } from 'node:fs/promises';
import type { Staff, StaffSurroundings } from './staff-door.ts';
import { staffFiles } from './staff-files.ts';

/** The door, loaded and opened on the first knock: no start waits for it. */
export function staffOnDemand(surroundings: StaffSurroundings): () => Promise<Staff> {
  let opened: Promise<Staff> | undefined;
  return () => {
    opened ??= import('./staff-door.ts')
      .then(({ openStaffDoor }) => openStaffDoor(surroundings))
      .catch((error: unknown) => {
        // A disk that failed once must not lock staff out until the next start.
        opened = undefined;
        throw error;
      });
    return opened;
  };
}

/** A kiosk without a PIN has its one-time code in the file before anybody knocks; any other does not load the door for it. */
export async function makeSureOfCode(folder: string, staff: () => Promise<Staff>): Promise<void> {
  const hasPin = await access(staffFiles(folder).pin).then(
    () => true,
    () => false,
  );
  if (!hasPin) await (await staff()).door();
}
