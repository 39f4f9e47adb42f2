import '../../renderer/styles/tokens.css';
import '../../renderer/styles/pictures.css';
import '../../renderer/styles/base.css';
import { walkWithKeys } from '../../renderer/input/key-walk.ts';
import { layoutPxPerMm } from '../../renderer/styles/physical-size.ts';
import { capitalsOf } from '../support/capitals.ts';
import { layoutProblems } from '../support/layout-problems.ts';
import { arrowProblems } from './arrow-problems.ts';
import { type AxeRules, axeProblems, takePicturesAway } from './axe-problems.ts';
import { buttonEdges, type Edge } from './edges.ts';
import { partsShown, settled } from './parts.ts';
import { skeletonOf } from './skeleton.ts';
import { type Look, openStage, type Shown } from './stage.tsx';

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
  /** In the order of the page. */
  readonly buttons: readonly Edge[];
}

/** A panel as staff measured it, in mm. */
export interface Measured {
  readonly panelWidthMm: number;
  readonly panelBottomMm: number;
}

/** What the tests ask of the page. */
export interface Gallery {
  /** Takes the last screen away; what comes next lies on the panel that the page fills now. */
  readonly hang: (measured: Measured) => void;
  readonly names: (look: Look) => Promise<readonly string[]>;
  /** Shows one screen, at one part; gives back how many parts it has. */
  readonly show: (look: Look, name: string, part: number) => Promise<number>;
  readonly checkLayout: (look: Look) => Promise<Checked>;
  /** The walk with arrows over each part of each screen, right after a real key. */
  readonly checkArrows: (look: Look) => Promise<Checked>;
  /** Of every screen, on its first part. */
  readonly edges: (look: Look) => Promise<readonly Edges[]>;
  /** Every screen, or the first with each skeleton and the first of each look. */
  readonly checkAxe: (looks: readonly Look[], rules: AxeRules, which: 'every' | 'skeletons') => Promise<Checked>;
}

declare global {
  interface Window {
    gallery: Promise<Gallery>;
  }
}

/** What is wrong with the screen that is shown, one line each; undefined where it was not looked at. */
type See = (screen: string) => Promise<readonly string[] | undefined> | readonly string[] | undefined;

/** The screens of the kiosk by themselves: every session that there is, without the way to it. */
async function openGallery(): Promise<Gallery> {
  const settings = await window.kiosk.getSettings();
  walkWithKeys(document, settings.keys);
  const box = document.getElementById('root');
  if (box === null) throw new Error('the page has no root');
  const stage = await openStage(box, settings);
  // The shell takes a page for dead that it does not hear. This one lays out every screen in one go.
  let lastHeard = 0;
  const live = () => {
    if (performance.now() - lastHeard < 1_000) return;
    lastHeard = performance.now();
    void window.kiosk.alive(false);
  };
  setInterval(live, 1_000);
  const heard = (screens: readonly Shown[]): readonly Shown[] =>
    screens.map(({ name, show }) => ({
      name,
      show: (part) => {
        live();
        show(part);
      },
    }));
  const hang = (measured: Measured) => {
    const panel = { widthPx: window.screen.width, heightPx: window.screen.height };
    document.documentElement.style.setProperty('--mm', `${layoutPxPerMm(panel, measured.panelWidthMm)}px`);
    stage.clear(measured);
    made = undefined;
  };
  let made: { readonly look: string; readonly screens: Promise<readonly Shown[]> } | undefined;
  /** Made once for a look: whoever looks at one screen after the other asks for each by its name. */
  const screensOf = (look: Look): Promise<readonly Shown[]> => {
    const key = JSON.stringify(look);
    if (made?.look !== key) made = { look: key, screens: stage.screensOf(look).then(heard) };
    return made.screens;
  };

  /** Each part of each screen in turn. */
  async function eachPart(look: Look, see: See): Promise<Checked> {
    const findings: Finding[] = [];
    let screens = 0;
    for (const { name, show } of await screensOf(look)) {
      show(0);
      await settled();
      const parts = partsShown();
      for (let part = 0; part < parts; part += 1) {
        if (part > 0) show(part);
        const screen = part === 0 ? name : `${name}, part ${part + 1}`;
        const problems = await see(screen);
        if (problems === undefined) continue;
        screens += 1;
        for (const problem of problems) findings.push({ screen, problem });
      }
    }
    return { screens, findings };
  }

  return {
    hang,
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
    edges: async (look) =>
      (await screensOf(look)).map(({ name, show }) => {
        show(0);
        return { screen: name, buttons: buttonEdges() };
      }),
    checkAxe: async (looks, rules, which) => {
      const known = new Set<string>();
      const all: Checked[] = [];
      for (const look of looks) {
        let isFirst = true;
        const see = () => {
          takePicturesAway();
          const skeleton = skeletonOf(document.body);
          const isNew = isFirst || which === 'every' || !known.has(skeleton);
          isFirst = false;
          known.add(skeleton);
          return isNew ? axeProblems(rules) : undefined;
        };
        const { screens, findings } = await eachPart(look, see);
        all.push({ screens, findings: findings.map((f) => ({ ...f, screen: `${look.language}: ${f.screen}` })) });
      }
      return {
        screens: all.reduce((sum, { screens }) => sum + screens, 0),
        findings: all.flatMap(({ findings }) => findings),
      };
    },
  };
}

window.gallery = openGallery();
