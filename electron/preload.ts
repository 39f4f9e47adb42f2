import { contextBridge, ipcRenderer } from 'electron';
import { channels, type KioskApi } from './ipc/contract.ts';

const kiosk: KioskApi = {
  getSettings: () => ipcRenderer.invoke(channels.getSettings),
  reportFault: (fault) => ipcRenderer.invoke(channels.reportFault, fault),
};

contextBridge.exposeInMainWorld('kiosk', kiosk);
