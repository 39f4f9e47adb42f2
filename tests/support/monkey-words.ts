import { keepAllTogether } from '../../renderer/words/keep-together.ts';
import { learnContent, wordsOf } from './content.ts';

/** What buttons are called in any language of the kiosk, by what they do. */
export interface MonkeyWords {
  /** Opens when to call 911. */
  readonly emergency: ReadonlySet<string>;
  /** The heading there. */
  readonly emergencyTitle: ReadonlySet<string>;
  /** "I'm finished", and where a nurse has the screen, the pause. */
  readonly leave: ReadonlySet<string>;
  /** The answers to these two that forget the visit. */
  readonly forget: ReadonlySet<string>;
  /** The heading where a patient waits for the nurse. */
  readonly waitingTitle: ReadonlySet<string>;
  /** What leads further in than most buttons. */
  readonly further: ReadonlySet<string>;
  /** Changes the kiosk itself or ends it, which is no monkey's to do. */
  readonly staffOnly: ReadonlySet<string>;
}

export function learnMonkeyWords(): MonkeyWords {
  const content = learnContent();
  const spoken = content.languages.map(({ code }) => {
    const { staff, guide } = keepAllTogether(content.staffWords.get(code)) as unknown as {
      readonly staff: typeof import('../../locales/en/staff.json');
      readonly guide: typeof import('../../locales/en/guide.json');
    };
    return { ...wordsOf(content, code), staff, guide };
  });
  const all = (names: (words: (typeof spoken)[number]) => readonly string[]) => new Set(spoken.flatMap(names));
  return {
    emergency: all(({ ui }) => ['911', ui.bar.emergency]),
    emergencyTitle: all(({ emergency }) => [emergency.title]),
    leave: all(({ ui, guide }) => [ui.bar.leave, guide.strip.pause]),
    forget: all(({ ui, guide }) => [ui.leave.yes, guide.pause.end]),
    waitingTitle: all(({ ui }) => [ui.guided.waiting]),
    further: all(({ ui, guide, staff }) => [
      ui.opening.start,
      ui.nav.next,
      ui.nav.more,
      guide.strip.handOver,
      guide.handOver.yes,
      guide.strip.anotherGo,
      guide.strip.shown,
      staff.launch.start,
      staff.returned.takeOver,
    ]),
    // Cleaning as well: for up to two minutes nothing would happen.
    staffOnly: all(({ staff: { menu, end } }) => [
      menu.settings,
      menu.pin,
      menu.panel,
      menu.cleaning,
      menu.end,
      end.restart,
      end.exit,
    ]),
  };
}
