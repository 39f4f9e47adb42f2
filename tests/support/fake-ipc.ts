import type { IpcMain, IpcMainInvokeEvent } from 'electron';

/** Electron's side of the page's calls, without Electron. */
export function fakeIpc() {
  const listeners = new Map<string, Parameters<IpcMain['handle']>[1]>();
  return {
    ipcMain: {
      handle: (channel: string, listener: Parameters<IpcMain['handle']>[1]) => void listeners.set(channel, listener),
    },
    channels: () => [...listeners.keys()],
    call: (channel: string, senderFrame: unknown, ...args: unknown[]) =>
      Promise.resolve().then(() => listeners.get(channel)?.({ senderFrame } as IpcMainInvokeEvent, ...args)),
  };
}
