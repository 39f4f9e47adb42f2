import { contextBridge, ipcRenderer } from 'electron';
import { channels, type KioskApi } from './ipc/contract.ts';

const kiosk: KioskApi = {
  getSettings: () => ipcRenderer.invoke(channels.getSettings),
  reportFault: (fault) => ipcRenderer.invoke(channels.reportFault, fault),
  saveSettings: (changes) => ipcRenderer.invoke(channels.saveSettings, changes),
};

contextBridge.exposeInMainWorld('kiosk', kiosk);
