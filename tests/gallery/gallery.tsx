import '../../renderer/styles/tokens.css';
import '../../renderer/styles/pictures.css';
import '../../renderer/styles/base.css';
import start from 'virtual:kiosk-start';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { KioskSettings } from '../../electron/ipc/contract.ts';
import { walkWithKeys } from '../../renderer/input/key-walk.ts';
import { loadLibrary } from '../../renderer/library/library.ts';
import { loadPictures } from '../../renderer/library/pictures.ts';
import { type Comfort, usualComfort } from '../../renderer/session/comfort.ts';
import { nextSession, type Session, type SessionEvent } from '../../renderer/session/session.ts';
import { SessionScreens } from '../../renderer/session-screens.tsx';
import { pxPerMm } from '../../renderer/styles/physical-size.ts';
import { useComfort } from '../../renderer/use-comfort.ts';
import { loadStaffWords, type StaffWords } from '../../renderer/words/staff-words.ts';
import { knownWords, loadWords } from '../../renderer/words/words.ts';
import { capitalsOf } from '../support/capitals.ts';
import { layoutProblems } from '../support/layout-problems.ts';
import { arrowProblems } from './arrow-problems.ts';
import { everyScreen, type NamedScreen } from './every-screen.ts';
import { everyStaffScreen } from './every-staff-screen.tsx';
import { guidedLanguages, guidedScreens } from './guided-screens.ts';

export interface Look {
  readonly language: string;
  readonly comfort: Comfort;
}

/** A screen that is not in order, and why. */
export interface Finding {
  readonly screen: string;
  readonly problem: string;
}

export interface Checked {
  /** Screens looked at, each part of a paged one by itself. */
  readonly screens: number;
  readonly findings: readonly Finding[];
}

export interface Edges {
  readonly screen: string;
  /** In the order of the page; CSS pixels from the left. */
  readonly buttons: readonly (readonly [left: number, right: number])[];
}

/** What the tests ask of the page. */
export interface Gallery {
  readonly names: (look: Look) => Promise<readonly string[]>;
  /** Shows one screen, at one part; gives back how many parts it has. */
  readonly show: (look: Look, name: string, part: number) => Promise<number>;
  readonly checkLayout: (look: Look) => Promise<Checked>;
  /** The walk with arrows over each part of each screen, right after a real key. */
  readonly checkArrows: (look: Look) => Promise<Checked>;
  /** Lays everything out for a panel of this width in mm from now on. */
  readonly setPanelWidth: (mm: number) => void;
  /**
   * The left and right edge of every button of every screen, on its first part. Not of what does not mirror: the places
   * of a body map, and a second language, which runs its own way.
   */
  readonly edges: (look: Look) => Promise<readonly Edges[]>;
  /** axe with target-size and enhanced contrast; only what depends on colours where `colors` is all that is new. */
  readonly checkAxe: (look: Look, rules: 'all' | 'colors') => Promise<Checked>;
}

declare global {
  interface Window {
    gallery: Promise<Gallery>;
  }
}

/** The screens of the kiosk by themselves: every session that there is, without the way to it. */
async function openGallery(): Promise<Gallery> {
  const settings = await window.kiosk.getSettings();
  document.documentElement.style.setProperty('--mm', `${pxPerMm(window.screen.width, settings.panelWidthMm)}px`);
  walkWithKeys(document, settings.keys);
  const library = await loadLibrary();
  const [{ VisitLayer }] = await Promise.all([
    import('../../renderer/visit-layer.tsx'),
    loadPictures('topics'),
    loadPictures('emergency'),
    ...library.topics.map(({ id }) => loadPictures(`topic-${id}`)),
    document.fonts.load('16px "Atkinson Hyperlegible Next"'),
    document.fonts.load('bold 16px "Atkinson Hyperlegible Next"'),
  ]);
  const box = document.getElementById('root');
  if (box === null) throw new Error('the page has no root');
  // React takes away a screen that throws, and says so only here.
  let fault: unknown;
  const root = createRoot(box, {
    onUncaughtError: (error) => {
      fault = error;
    },
  });
  const render = (screen: ReactNode) => {
    fault = undefined;
    flushSync(() => root.render(screen));
    if (fault !== undefined) throw fault;
  };
  const draw = (session: Session) => {
    const dispatch = (event: SessionEvent) => draw(nextSession(library, session, event));
    render(
      <SessionScreens {...{ settings, library, VisitLayer, session, dispatch }} secondsLeft={27} onStaff={() => {}} />,
    );
  };
  /** A screen of a session, turned to a part as somebody there would turn it. */
  const ofSession = ({ name, session }: NamedScreen): Shown => ({
    name,
    show: (part) => draw(part === 0 ? session : nextSession(library, session, { type: 'partTurned', part })),
  });
  const makeScreens = async ({ language, comfort }: Look): Promise<readonly Shown[]> => {
    const guided = guidedLanguages(language);
    const [staffLanguages] = await Promise.all([
      loadStaffWords(),
      ...[language, guided.beside, guided.nurseLanguage, settings.languages[0] ?? 'en'].map(loadWords),
    ]);
    const words = staffLanguages.find(({ code }) => code === language);
    const content = knownWords(language)?.content;
    if (words === undefined || content === undefined) throw new Error(`there are no words in "${language}"`);
    const scene = { library, settings, words, staffLanguages, languages: start.languages, content };
    const ofStaff = everyStaffScreen(scene).map(({ name, at }) => ({
      name,
      show: (part: number) => render(<InUsualComfort {...{ words, settings }}>{at(part)}</InUsualComfort>),
    }));
    return [
      ...everyScreen(library, language, comfort).map(ofSession),
      ...guidedScreens(library, language, comfort).map(ofSession),
      // Whatever a patient chose, staff have the usual comfort.
      ...(isUsual(comfort) ? ofStaff : []),
    ];
  };
  let made: { readonly look: string; readonly screens: Promise<readonly Shown[]> } | undefined;
  /** Made once for a look: whoever looks at one screen after the other asks for each by its name. */
  const screensOf = (look: Look): Promise<readonly Shown[]> => {
    const key = JSON.stringify(look);
    if (made?.look !== key) made = { look: key, screens: makeScreens(look) };
    return made.screens;
  };
  const partsShown = () => {
    const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
    // Two languages beside each other may need more parts or fewer.
    const totals = [...scope.querySelectorAll('[class*=paged]')].map((paged) => {
      const [, total = '1'] = /(\d+)\D*$/.exec(paged.getAttribute('aria-label') ?? '') ?? [];
      return Number(total);
    });
    return Math.max(1, ...totals);
  };
  /** A dialog is laid out once it is open: only the frame after knows how many parts it has. */
  const settled = async () => {
    if (document.querySelector('dialog[open]') === null) return;
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
  };
  /** Each part of each screen in turn. */
  async function eachPart(
    look: Look,
    see: (screen: string) => Promise<readonly string[]> | readonly string[],
  ): Promise<Checked> {
    const findings: Finding[] = [];
    let screens = 0;
    for (const { name, show } of await screensOf(look)) {
      show(0);
      await settled();
      const parts = partsShown();
      for (let part = 0; part < parts; part += 1) {
        if (part > 0) show(part);
        screens += 1;
        const screen = part === 0 ? name : `${name}, part ${part + 1}`;
        for (const problem of await see(screen)) findings.push({ screen, problem });
      }
    }
    return { screens, findings };
  }

  return {
    names: async (look) => (await screensOf(look)).map(({ name }) => name),
    show: async (look, name, part) => {
      const found = (await screensOf(look)).find((screen) => screen.name === name);
      if (found === undefined) throw new Error(`there is no screen "${name}"`);
      found.show(0);
      await settled();
      if (part > 0) found.show(part);
      return partsShown();
    },
    checkLayout: (look) => eachPart(look, () => layoutProblems({ capitals: capitalsOf[look.comfort.textSize] })),
    checkArrows: (look) => eachPart(look, arrowProblems),
    setPanelWidth: (mm) => {
      document.documentElement.style.setProperty('--mm', `${window.screen.width / mm}px`);
      root.render(null);
    },
    edges: async (look) =>
      (await screensOf(look)).map(({ name, show }) => {
        show(0);
        const buttons = [...document.querySelectorAll('button')].filter(
          (button) =>
            button.checkVisibility() && !button.matches('[class*=area], [data-two] [lang] button, [data-key]'),
        );
        return {
          screen: name,
          buttons: buttons.map((button) => {
            const { left, right } = button.getBoundingClientRect();
            return [left, right] as const;
          }),
        };
      }),
    checkAxe: (look, rules) =>
      eachPart(look, async () => {
        // A picture is shapes alone, which the gate for pictures checks, and silent: axe would look at each shape.
        for (const shapes of document.querySelectorAll('[class*=drawing] > svg')) shapes.remove();
        const { violations } = await axe.run(document, {
          resultTypes: ['violations'],
          preload: false,
          ...(rules === 'colors' && { runOnly: ['color-contrast', 'color-contrast-enhanced'] }),
          rules: {
            // Off by default in axe-core.
            'target-size': { enabled: true },
            'color-contrast-enhanced': { enabled: true },
            'identical-links-same-purpose': { enabled: true },
          },
        });
        return violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
        );
      }),
  };
}

/** One screen, at any of its parts, from 0. */
interface Shown {
  readonly name: string;
  readonly show: (part: number) => void;
}

function isUsual(comfort: Comfort): boolean {
  return (Object.keys(usualComfort) as (keyof Comfort)[]).every((name) => comfort[name] === usualComfort[name]);
}

interface InUsualComfortProps {
  readonly words: StaffWords;
  readonly settings: KioskSettings;
  readonly children: ReactNode;
}

/** As the kiosk shows the screens of staff. */
function InUsualComfort({ words, settings, children }: InUsualComfortProps): ReactNode {
  useComfort(usualComfort, words, settings);
  return children;
}

window.gallery = openGallery();
