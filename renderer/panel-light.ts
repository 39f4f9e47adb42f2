import type { KioskShell } from '../electron/ipc/contract.ts';

/** Whether somebody in front of the panel sees anything on it. */
export interface PanelLight {
  isDark(): boolean;
  /** A touch or a key lights every panel, sooner than the shell can say so. */
  touched(): void;
  /** The shell is not listened to any more. */
  end(): void;
}

export function watchPanelLight(shell: Pick<KioskShell, 'onDark'>): PanelLight {
  let isDark = false;
  const end = shell.onDark((told) => {
    isDark = told;
  });
  return {
    isDark: () => isDark,
    touched() {
      isDark = false;
    },
    end,
  };
}
