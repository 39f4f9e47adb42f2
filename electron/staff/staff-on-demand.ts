import type { Staff, StaffSurroundings } from './staff-door.ts';

/** The door, loaded and opened on the first knock: no start waits for it. */
export function staffOnDemand(surroundings: StaffSurroundings): () => Promise<Staff> {
  let opened: Promise<Staff> | undefined;
  return () => {
    opened ??= import('./staff-door.ts').then(({ openStaffDoor }) => openStaffDoor(surroundings));
    return opened;
  };
}
