import type { KeyAction, KeyMap, KioskSettings, SaveResult, SettingsChanges } from '../../electron/ipc/contract.ts';
import { type Panel, pxPerMm } from '../styles/physical-size.ts';
import { unreachable } from '../unreachable.ts';
import { CARD_MM, panelWidthMm, shapeWithin } from './card.ts';

/** What staff have set up so far, from the first screen to the last. */
export interface SetUp {
  readonly at: 'measure' | 'place' | 'keys' | 'done';
  /** As they hold now. */
  readonly settings: KioskSettings;
  /** The whole panel, in CSS pixels. */
  readonly panel: Panel;
  /** How wide the shape of the card is, in CSS pixels. */
  readonly shapePx: number;
  /** As staff want them. */
  readonly wanted: Pick<KioskSettings, 'panelWidthMm' | 'panelBottomMm' | 'reachLimitMm' | 'keys'>;
  /** The next key that is pressed becomes the key of this. */
  readonly asking: KeyAction | undefined;
  readonly refused: Refusal | undefined;
  /** What came of saving; undefined until the answer is there. */
  readonly outcome: Outcome | undefined;
}

/** Why a key was not taken: it is the key of something else, or no settings file could name it. */
export type Refusal =
  | { readonly why: 'taken'; readonly key: string; readonly action: KeyAction }
  | { readonly why: 'unusable' };

export type Outcome =
  /** `keys` are the actions whose keys are others now. */
  | { readonly ok: true; readonly changes: SettingsChanges; readonly keys: readonly KeyAction[] }
  | { readonly ok: false; readonly problem: string };

export type SetUpEvent =
  /** The display has another size, or it is another display. */
  | { readonly type: 'panelChanged'; readonly panel: Panel }
  | { readonly type: 'shapeChanged'; readonly byPx: number }
  /** The shape is as wide as the card. */
  | { readonly type: 'cardFits' }
  /** This screen is left as it is. */
  | { readonly type: 'passedOn' }
  | { readonly type: 'wentBack' }
  | { readonly type: 'heightChanged'; readonly byMm: number }
  | { readonly type: 'heightForgotten' }
  | { readonly type: 'reachChosen'; readonly limitMm: number }
  | { readonly type: 'keyAsked'; readonly action: KeyAction }
  | { readonly type: 'keyPressed'; readonly key: string }
  | { readonly type: 'keyTakenAway' }
  | { readonly type: 'keyLeft' }
  | { readonly type: 'saveStarted' }
  | { readonly type: 'saveEnded'; readonly result: SaveResult };

const [LOWEST_MM, HIGHEST_MM] = [300, 1700];

/** Where staff start to measure the height: about where a panel for seated people hangs. */
const USUAL_HEIGHT_MM = 800;

/** As key names stand in the settings file. */
const KEY_NAME = /^[A-Z][A-Za-z0-9]{0,39}$/;

export function startSetUp(settings: KioskSettings, panel: Panel): SetUp {
  return {
    at: 'measure',
    settings,
    panel,
    shapePx: firstShape(settings, panel),
    wanted: settings,
    asking: undefined,
    refused: undefined,
    outcome: undefined,
  };
}

/** The shape before staff have changed it: as wide as a card where the panel is as it was measured, or as it was guessed. */
function firstShape({ panelWidthMm: mm }: KioskSettings, { widthPx }: Panel): number {
  return shapeWithin(widthPx, pxPerMm(widthPx, mm) * CARD_MM.width);
}

/** What staff do to the set-up. Whatever means nothing on this screen changes nothing. */
export function nextSetUp(setUp: SetUp, event: SetUpEvent): SetUp {
  const { panel, settings, wanted } = setUp;
  switch (event.type) {
    case 'panelChanged':
      return onOtherPanel(setUp, event.panel);
    case 'shapeChanged':
      return { ...setUp, shapePx: shapeWithin(panel.widthPx, setUp.shapePx + event.byPx) };
    case 'cardFits':
      return want({ ...setUp, at: 'place' }, { panelWidthMm: panelWidthMm(panel.widthPx, setUp.shapePx) });
    case 'passedOn':
      if (setUp.at === 'place') return { ...setUp, at: 'keys' };
      if (setUp.at !== 'measure') return setUp;
      return want({ ...setUp, at: 'place' }, { panelWidthMm: settings.panelWidthMm });
    case 'wentBack':
      return { ...setUp, at: before(setUp.at), ...noKey };
    case 'heightChanged':
      return want(setUp, { panelBottomMm: changedHeight(wanted.panelBottomMm, event.byMm) });
    case 'heightForgotten':
      return want(setUp, { panelBottomMm: null });
    case 'reachChosen':
      return want(setUp, { reachLimitMm: event.limitMm });
    case 'keyAsked':
      return { ...setUp, asking: event.action, refused: undefined };
    case 'keyPressed':
      return pressed(setUp, event.key);
    case 'keyTakenAway':
      return setUp.asking === undefined ? setUp : setKeys(setUp, setUp.asking, []);
    case 'keyLeft':
      return { ...setUp, ...noKey };
    case 'saveStarted':
      return { ...setUp, at: 'done', outcome: undefined, ...noKey };
    case 'saveEnded':
      return ended(setUp, event.result);
    default:
      return unreachable(event);
  }
}

/** What was measured on another panel says nothing about this one, so it is measured anew. Everything else that staff want is kept. */
function onOtherPanel(setUp: SetUp, panel: Panel): SetUp {
  const { settings, panel: before } = setUp;
  if (panel.widthPx === before.widthPx && panel.heightPx === before.heightPx) return setUp;
  const measured = { panel, shapePx: firstShape(settings, panel), outcome: undefined, ...noKey };
  return want({ ...setUp, ...measured, at: 'measure' }, { panelWidthMm: settings.panelWidthMm });
}

/** What staff want otherwise than it is. */
export function changesOf({ settings, wanted }: SetUp): SettingsChanges {
  const { panelWidthMm: width, panelBottomMm: bottom, reachLimitMm: reach, keys } = wanted;
  return {
    ...(width === null || width === settings.panelWidthMm ? {} : { panelWidthMm: width }),
    ...(bottom === settings.panelBottomMm ? {} : { panelBottomMm: bottom }),
    ...(reach === settings.reachLimitMm ? {} : { reachLimitMm: reach }),
    ...(changedKeys(settings.keys, keys).length === 0 ? {} : { keys }),
  };
}

/** The actions whose keys are others in `after`. */
function changedKeys(before: KeyMap, after: KeyMap): readonly KeyAction[] {
  return (Object.keys(after) as KeyAction[]).filter((action) => before[action].join() !== after[action].join());
}

const noKey = { asking: undefined, refused: undefined } as const;

function want(setUp: SetUp, change: Partial<SetUp['wanted']>): SetUp {
  return { ...setUp, wanted: { ...setUp.wanted, ...change } };
}

function before(at: SetUp['at']): SetUp['at'] {
  return at === 'done' ? 'keys' : at === 'keys' ? 'place' : 'measure';
}

function changedHeight(heightMm: number | null, byMm: number): number {
  if (heightMm === null) return USUAL_HEIGHT_MM;
  return Math.min(HIGHEST_MM, Math.max(LOWEST_MM, Math.round(heightMm) + byMm));
}

function pressed(setUp: SetUp, key: string): SetUp {
  const { asking, wanted } = setUp;
  if (asking === undefined) return setUp;
  if (!KEY_NAME.test(key) || key === 'Unidentified') return { ...setUp, refused: { why: 'unusable' } };
  const actions = Object.keys(wanted.keys) as KeyAction[];
  const taken = actions.find((action) => action !== asking && wanted.keys[action].includes(key));
  if (taken !== undefined) return { ...setUp, refused: { why: 'taken', key, action: taken } };
  return setKeys(setUp, asking, [key]);
}

function setKeys(setUp: SetUp, action: KeyAction, keys: readonly string[]): SetUp {
  return { ...want(setUp, { keys: { ...setUp.wanted.keys, [action]: keys } }), ...noKey };
}

/** What is saved is what holds from now on. */
function ended(setUp: SetUp, result: SaveResult): SetUp {
  if (!result.ok) return { ...setUp, outcome: result };
  const outcome: Outcome = {
    ok: true,
    changes: changesOf(setUp),
    keys: changedKeys(setUp.settings.keys, setUp.wanted.keys),
  };
  return { ...setUp, settings: result.settings, wanted: result.settings, outcome };
}
