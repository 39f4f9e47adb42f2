import type { IpcMain, IpcMainInvokeEvent } from 'electron';

/** What one side may ask of the other, by method. */
type Api<Methods> = { readonly [Method in keyof Methods]: (...args: never[]) => Promise<unknown> };

/** A method's arguments are parsed before it runs; `parse` throws on anything else. */
export type Handlers<Methods extends Api<Methods>> = {
  readonly [Method in keyof Methods]: {
    readonly parse: (args: readonly unknown[]) => Parameters<Methods[Method]>;
    readonly run: (...args: Parameters<Methods[Method]>) => ReturnType<Methods[Method]>;
  };
};

/** The one gate between page and computer: the sender is checked, arguments are parsed, then the method runs. */
export function registerHandlers<Methods extends Api<Methods>>(
  ipcMain: Pick<IpcMain, 'handle'>,
  channels: Readonly<Record<keyof Methods, string>>,
  handlers: Handlers<Methods>,
  isOurPage: (frame: IpcMainInvokeEvent['senderFrame']) => boolean,
): void {
  function register<Method extends keyof Methods>(method: Method): void {
    const { parse, run } = handlers[method];
    ipcMain.handle(channels[method], (event, ...args: unknown[]) => {
      if (!isOurPage(event.senderFrame)) throw new Error(`${channels[method]} was called by a page that is not ours`);
      return run(...parse(args));
    });
  }
  for (const method of Object.keys(channels) as (keyof Methods)[]) register(method);
}
