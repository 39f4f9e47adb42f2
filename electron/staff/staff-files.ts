import { join } from 'node:path';

/** The files of the data folder that are about staff; docs/install.md tells the administrator of each. */
export const staffFiles = (folder: string) => ({
  pin: join(folder, 'staff.json'),
  notes: join(folder, 'staff-notes.json'),
  code: join(folder, 'set-up-code.txt'),
});
