import start from 'virtual:kiosk-start';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Library } from '../../content/schema.ts';
import type { KioskSettings } from '../../electron/ipc/contract.ts';
import { loadLibrary } from '../../renderer/library/library.ts';
import { loadPictures } from '../../renderer/library/pictures.ts';
import { type Comfort, usualComfort } from '../../renderer/session/comfort.ts';
import { nextSession, type Session, type SessionEvent } from '../../renderer/session/session.ts';
import { SessionScreens } from '../../renderer/session-screens.tsx';
import { useComfort } from '../../renderer/use-comfort.ts';
import { loadStaffWords, type StaffWords } from '../../renderer/words/staff-words.ts';
import { knownWords, loadWords } from '../../renderer/words/words.ts';
import { everyScreen, type NamedScreen } from './every-screen.ts';
import { everyStaffScreen } from './every-staff-screen.tsx';
import { guidedLanguages, guidedScreens } from './guided-screens.ts';

export interface Look {
  readonly language: string;
  readonly comfort: Comfort;
  /**
   * Whose screens; left out: those of visits, and those of staff where the comfort is the usual one, which staff always
   * have.
   */
  readonly of?: 'visits' | 'staff';
}

/** One screen, at any of its parts, from 0. */
export interface Shown {
  readonly name: string;
  readonly show: (part: number) => void;
}

/** Where one screen after the other is drawn, without the way to it. */
export interface Stage {
  readonly screensOf: (look: Look) => Promise<readonly Shown[]>;
  /** Nothing is drawn any more, and what is drawn next is on a panel that was measured so. */
  readonly clear: (measured: Partial<KioskSettings>) => void;
}

export async function openStage(box: Element, atFirst: KioskSettings): Promise<Stage> {
  let settings = atFirst;
  const library = await loadLibrary();
  // The nurse's strip has words of staff too: without them it is left out.
  const [{ VisitLayer }, staffLanguages] = await Promise.all([
    import('../../renderer/visit-layer.tsx'),
    loadStaffWords(),
    loadAll(library),
  ]);
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
  const ofVisits = async ({ language, comfort }: Look): Promise<readonly Shown[]> => {
    const guided = guidedLanguages(language);
    await Promise.all([language, guided.beside, guided.nurseLanguage, settings.languages[0] ?? 'en'].map(loadWords));
    return [...everyScreen(library, language, comfort), ...guidedScreens(library, language, comfort)].map(ofSession);
  };
  const ofStaff = async ({ language }: Look): Promise<readonly Shown[]> => {
    await loadWords(language);
    const words = staffLanguages.find(({ code }) => code === language);
    const content = knownWords(language)?.content;
    if (words === undefined || content === undefined) throw new Error(`there are no words in "${language}"`);
    const scene = { library, settings, words, staffLanguages, languages: start.languages, content };
    return everyStaffScreen(scene).map(({ name, at }) => ({
      name,
      show: (part: number) => render(<InUsualComfort {...{ words, settings }}>{at(part)}</InUsualComfort>),
    }));
  };
  return {
    screensOf: async (look) => [
      ...(look.of === 'staff' ? [] : await ofVisits(look)),
      ...(look.of === 'staff' || (look.of === undefined && isUsual(look.comfort)) ? await ofStaff(look) : []),
    ],
    clear: (measured) => {
      settings = { ...settings, ...measured };
      render(null);
    },
  };
}

async function loadAll({ topics }: Library): Promise<void> {
  await Promise.all([
    loadPictures('topics'),
    loadPictures('emergency'),
    ...topics.map(({ id }) => loadPictures(`topic-${id}`)),
    document.fonts.load('16px "Atkinson Hyperlegible Next"'),
    document.fonts.load('bold 16px "Atkinson Hyperlegible Next"'),
  ]);
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
