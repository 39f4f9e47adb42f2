import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { contentPlugin, shellContentPlugin } from './scripts/content-plugin.ts';
import { contentRoot } from './scripts/paths.ts';
import { noteShippedPackages } from './scripts/shipped-packages.ts';

// The oldest Electron the kiosk runs on is 33: Chromium 130, Node 20.18.
const chromium = 'chrome130';
const node = 'node20.18';

// The bench builds the same program with other content into another folder.
const out = resolve(import.meta.dirname, process.env['KIOSK_OUT'] ?? 'out');

// The gallery of the tests is the same program with another page.
const page = process.env['KIOSK_PAGE'] ?? 'renderer';

export default defineConfig({
  main: {
    plugins: [shellContentPlugin(contentRoot), noteShippedPackages(out, 'main')],
    // The shell knows the languages and walkthroughs of the content that the page is built from.
    resolve: { alias: [{ find: /^\.\.\/((?:content|locales)\/.*\.json)$/, replacement: join(contentRoot, '$1') }] },
    build: {
      outDir: join(out, 'main'),
      minify: true,
      target: node,
      externalizeDeps: false,
      lib: { entry: 'electron/main.ts', formats: ['es'] },
      rolldownOptions: { output: { entryFileNames: '[name].js' } },
    },
  },
  preload: {
    plugins: [noteShippedPackages(out, 'preload')],
    build: {
      outDir: join(out, 'preload'),
      minify: true,
      target: node,
      externalizeDeps: false,
      // A sandboxed preload must be one CommonJS file.
      // One file an entry: the two share no code, or there would be a third.
      lib: {
        entry: { preload: 'electron/preload.ts', resting: 'electron/recovery/resting/preload.ts' },
        formats: ['cjs'],
      },
      rolldownOptions: { output: { entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: page,
    base: '/',
    plugins: [react(), contentPlugin(contentRoot), noteShippedPackages(out, 'renderer')],
    build: {
      outDir: join(out, 'renderer'),
      target: chromium,
      minify: true,
      reportCompressedSize: false,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: { input: resolve(import.meta.dirname, page, 'index.html') },
    },
  },
});
