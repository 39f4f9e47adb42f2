import type { ForStaff } from '../../electron/ipc/contract.ts';

/**
 * What the shell answers staff. A fault of the program is told like one of the computer: nobody takes it for a door
 * that is shut.
 */
export function asked<Value>(answer: Promise<ForStaff<Value>>): Promise<ForStaff<Value>> {
  return answer.catch((error: unknown) => ({ ok: false, why: 'failed', problem: String(error) }));
}
