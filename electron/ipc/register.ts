import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { channels, type KioskApi } from './contract.ts';

/** A method's arguments are parsed before it runs; `parse` throws on anything else. */
export type Handlers = {
  readonly [Method in keyof KioskApi]: {
    readonly parse: (args: readonly unknown[]) => Parameters<KioskApi[Method]>;
    readonly run: (...args: Parameters<KioskApi[Method]>) => ReturnType<KioskApi[Method]>;
  };
};

/** The one gate between page and computer: the sender is checked, arguments are parsed, then the method runs. */
export function registerHandlers(
  ipcMain: Pick<IpcMain, 'handle'>,
  handlers: Handlers,
  isOurPage: (frame: IpcMainInvokeEvent['senderFrame']) => boolean,
): void {
  function register<Method extends keyof KioskApi>(method: Method): void {
    const { parse, run } = handlers[method];
    ipcMain.handle(channels[method], (event, ...args: unknown[]) => {
      if (!isOurPage(event.senderFrame)) throw new Error(`${channels[method]} was called by a page that is not ours`);
      return run(...parse(args));
    });
  }
  for (const method of Object.keys(channels) as (keyof KioskApi)[]) register(method);
}
