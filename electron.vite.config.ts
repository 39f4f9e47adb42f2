import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { contentPlugin } from './scripts/content-plugin.ts';

// The oldest Electron the kiosk runs on is 33: Chromium 130, Node 20.18.
const chromium = 'chrome130';
const node = 'node20.18';

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      minify: true,
      target: node,
      externalizeDeps: false,
      lib: { entry: 'electron/main.ts', formats: ['es'] },
      rolldownOptions: { output: { entryFileNames: '[name].js' } },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      minify: true,
      target: node,
      externalizeDeps: false,
      // A sandboxed preload must be one CommonJS file.
      lib: { entry: 'electron/preload.ts', formats: ['cjs'] },
      rolldownOptions: { output: { entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: 'renderer',
    base: '/',
    plugins: [react(), contentPlugin(resolve(import.meta.dirname, process.env['KIOSK_CONTENT_ROOT'] ?? '.'))],
    build: {
      outDir: resolve(import.meta.dirname, 'out/renderer'),
      target: chromium,
      minify: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: { input: resolve(import.meta.dirname, 'renderer/index.html') },
    },
  },
});
