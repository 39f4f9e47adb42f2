import '../../renderer/styles/tokens.css';
import '../../renderer/styles/pictures.css';
import '../../renderer/styles/base.css';
import axe from 'axe-core';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Fragment } from 'react';
import { loadLibrary } from '../../renderer/library/library.ts';
import { pxPerMm } from '../../renderer/styles/physical-size.ts';
import { loadStaffWords } from '../../renderer/words/staff-words.ts';
import { offered } from '../../renderer/welcome.tsx';
import { loadWords } from '../../renderer/words/words.ts';
import { layoutProblems } from '../support/layout-problems.ts';
import { everyStaffScreen } from '../gallery/every-staff-screen.tsx';
import { StaffMark } from '../../renderer/staff/staff-mark.tsx';

async function open() {
  const settings = await (window as any).kiosk.getSettings();
  document.documentElement.style.setProperty('--mm', `${pxPerMm(window.screen.width, settings.panelWidthMm)}px`);
  document.documentElement.dataset['text'] = 'usual';
  document.documentElement.dataset['theme'] = 'light';
  const library = await loadLibrary();
  await Promise.all([document.fonts.load('16px "Atkinson Hyperlegible Next"'), document.fonts.load('bold 16px "Atkinson Hyperlegible Next"')]);
  const staffLanguages = await loadStaffWords();
  let fault: unknown;
  const root = createRoot(document.getElementById('root') as HTMLElement, { onUncaughtError: (e) => { fault = e; } });
  const scene = async (language: string) => {
    const words = staffLanguages.find(({ code }) => code === language)!;
    const { content } = await loadWords(language);
    document.documentElement.lang = language; document.documentElement.dir = words.dir;
    return everyStaffScreen({ library, settings, words, staffLanguages: staffLanguages.filter(({code}) => ['en','es',language].includes(code) ), languages: offered([]).filter(({code}) => ['en','es',language].includes(code)), content });
  };
  const parts = () => {
    const paged = document.querySelector('[class*=paged]');
    const [, total = '1'] = /(\d+)\D*$/.exec(paged?.getAttribute('aria-label') ?? '') ?? [];
    return Number(total);
  };
  let n = 0;
  const draw = (screen: any, part: number) => { fault = undefined; flushSync(() => root.render(<Fragment key={part === 0 ? ++n : n}>{screen.at(part)}</Fragment>)); if (fault) throw fault; };
  return {
    names: async (l: string) => (await scene(l)).map(({ name }) => name),
    mark: () => { (window as any).held = 0; flushSync(() => root.render(<footer style={{ position: 'fixed', bottom: 0, display: 'flex' }}><StaffMark onHeld={() => { (window as any).held += 1; }} /></footer>)); },
    show: async (l: string, name: string, part: number) => {
      const s = (await scene(l)).find((x) => x.name === name);
      draw(s, 0); await new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(r))); if (part > 0) draw(s, part);
      return parts();
    },
    check: async (l: string, withAxe: boolean) => {
      const found: string[] = [];
      for (const s of await scene(l)) {
        draw(s, 0);
        const total = parts();
        for (let p = 0; p < total; p++) {
          if (p > 0) draw(s, p);
          for (const problem of layoutProblems({ capitals: [4.8, 5.6] })) found.push(`${s.name} [${p + 1}/${total}]: ${problem}`);
          if (innerHeight > innerWidth) for (const b of document.querySelectorAll('button')) { const r = b.getBoundingClientRect(); if (r.height > 0 && r.top < innerHeight / 3 - 1 && !b.closest('[class*=paged]')?.getAttribute('aria-label')) found.push(`${s.name}: ${b.textContent} in the upper third`); }
          if (withAxe) {
            const { violations } = await axe.run(document, { resultTypes: ['violations'], preload: false, rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } } });
            for (const { id, nodes } of violations) for (const { html, failureSummary } of nodes) found.push(`${s.name}: axe ${id}: ${html.slice(0, 140)} ${failureSummary}`);
          }
        }
      }
      return found;
    },
  };
}
(window as any).gallery = open();
