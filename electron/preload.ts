import { contextBridge, ipcRenderer } from 'electron';
import { channels, type KioskShell, PANEL_DARK, REQUEST_WAITS } from './ipc/contract.ts';

const kiosk: KioskShell = {
  getSettings: () => ipcRenderer.invoke(channels.getSettings),
  reportFault: (fault) => ipcRenderer.invoke(channels.reportFault, fault),
  saveSettings: (changes) => ipcRenderer.invoke(channels.saveSettings, changes),
  staffDoor: () => ipcRenderer.invoke(channels.staffDoor),
  unlock: (secret) => ipcRenderer.invoke(channels.unlock, secret),
  lock: () => ipcRenderer.invoke(channels.lock),
  setPin: (pin) => ipcRenderer.invoke(channels.setPin, pin),
  staffReport: () => ipcRenderer.invoke(channels.staffReport),
  selfCheck: () => ipcRenderer.invoke(channels.selfCheck),
  noteCleaned: () => ipcRenderer.invoke(channels.noteCleaned),
  endProgram: (how) => ipcRenderer.invoke(channels.endProgram, how),
  alive: (isFree) => ipcRenderer.invoke(channels.alive, isFree),
  tellLying: (what) => ipcRenderer.invoke(channels.tellLying, what),
  takeRequest: () => ipcRenderer.invoke(channels.takeRequest),
  giveBackRequest: () => ipcRenderer.invoke(channels.giveBackRequest),
  onRequest(listener) {
    // The page is told and nothing more: Electron's event has the way to every channel in it.
    const heard = () => listener();
    ipcRenderer.on(REQUEST_WAITS, heard);
    return () => void ipcRenderer.off(REQUEST_WAITS, heard);
  },
  onDark(listener) {
    const heard = (_event: unknown, isDark: unknown) => listener(isDark === true);
    ipcRenderer.on(PANEL_DARK, heard);
    return () => void ipcRenderer.off(PANEL_DARK, heard);
  },
};

contextBridge.exposeInMainWorld('kiosk', kiosk);
