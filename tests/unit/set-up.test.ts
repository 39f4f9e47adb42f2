import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KioskSettings } from '../../electron/ipc/contract.ts';
import { defaultSettings, parseSettings } from '../../electron/settings.ts';
import { CARD_MM, panelWidthMm, shapeSteps, shapeWithin } from '../../renderer/set-up/card.ts';
import { changesOf, nextSetUp, type SetUp, type SetUpEvent, startSetUp } from '../../renderer/set-up/set-up.ts';
import { reachLine, withinReach } from '../../renderer/styles/reach.ts';

const panel = { widthPx: 1920, heightPx: 1080 };
const settings: KioskSettings = { ...defaultSettings, setUp: true, problems: [] };

const after = (events: readonly SetUpEvent[], from: KioskSettings = settings): SetUp =>
  events.reduce(nextSetUp, startSetUp(from, panel));

const fits = { type: 'cardFits' } as const;
const on = { type: 'passedOn' } as const;
const higher = { type: 'heightChanged', byMm: 10 } as const;

describe('a bank card', () => {
  test('as wide as 345 of 1920 pixels is on a panel 476.4 mm wide', () => {
    expect(panelWidthMm(1920, 345)).toBe(476.4);
  });

  test('can be matched on every panel that settings may name, to a pixel of the shape', () => {
    fc.assert(
      fc.property(fc.integer({ min: 800, max: 7680 }), fc.integer({ min: 200, max: 3000 }), (widthPx, mm) => {
        const shape = shapeWithin(widthPx, (widthPx * CARD_MM.width) / mm);
        expect(Math.abs(panelWidthMm(widthPx, shape) - mm) / mm).toBeLessThanOrEqual(1 / shape + 0.001);
      }),
    );
  });

  test('never gives a width that settings refuse', () => {
    for (const shape of [1, 55, 345, 5000]) {
      const width = panelWidthMm(1920, shapeWithin(1920, shape));
      expect(parseSettings('f', JSON.stringify({ panelWidthMm: width }), ['en']).problems).toEqual([]);
    }
  });

  test('is matched in less than 40 presses on a panel with four times the pixels that were guessed', () => {
    const { coarse, fine } = shapeSteps(3840);
    const way = 955 - 345;
    expect(Math.floor(way / coarse) + Math.ceil((way % coarse) / fine)).toBeLessThan(40);
  });
});

describe('staff who measure', () => {
  test('start from the guess, and from the width that was measured before', () => {
    expect(after([]).shapePx).toBe(345);
    expect(after([], { ...settings, panelWidthMm: 344 }).shapePx).toBe(478);
  });

  test('make the shape wider and narrower, and say when the card fits', () => {
    const setUp = after([{ type: 'shapeChanged', byPx: 19 }, { type: 'shapeChanged', byPx: -1 }, fits]);
    expect(setUp).toMatchObject({ at: 'place', shapePx: 363, wanted: { panelWidthMm: 452.8 } });
    expect(changesOf(setUp)).toEqual({ panelWidthMm: 452.8 });
  });

  test('confirm the guess itself: then it is measured', () => {
    expect(changesOf(after([fits]))).toEqual({ panelWidthMm: 476.4 });
  });

  test('leave it as it is, also after they had measured it and came back', () => {
    expect(changesOf(after([{ type: 'shapeChanged', byPx: 19 }, on]))).toEqual({});
    expect(changesOf(after([fits, { type: 'wentBack' }, on]))).toEqual({});
  });
});

describe('a panel that changes while it is set up', () => {
  const upright = { type: 'panelChanged', panel: { widthPx: 1080, heightPx: 1920 } } as const;

  test('is measured anew, and everything else that staff said is kept', () => {
    const setUp = after([
      fits,
      higher,
      on,
      { type: 'keyAsked', action: 'next' },
      { type: 'keyPressed', key: 'End' },
      upright,
    ]);
    expect(setUp).toMatchObject({ at: 'measure', panel: upright.panel, shapePx: 345, outcome: undefined });
    expect(changesOf(setUp)).toEqual({ panelBottomMm: 800, keys: { ...settings.keys, next: ['End'] } });
    expect(changesOf(nextSetUp(setUp, fits))).toMatchObject({ panelWidthMm: 268, panelBottomMm: 800 });
  });

  test('goes on with the width that was saved before where nobody measures it', () => {
    const measured = { ...settings, panelWidthMm: 476 };
    expect(after([{ type: 'shapeChanged', byPx: 19 }, fits, upright], measured).wanted.panelWidthMm).toBe(476);
  });

  test('and one that only says the same again changes nothing', () => {
    const setUp = after([fits, higher]);
    expect(nextSetUp(setUp, { type: 'panelChanged', panel: { ...panel } })).toBe(setUp);
  });
});

describe('staff who say where the panel hangs', () => {
  test('start at a usual height, go on from there and stay within what settings allow', () => {
    expect(after([fits, higher]).wanted.panelBottomMm).toBe(800);
    expect(after([fits, higher, higher, higher]).wanted.panelBottomMm).toBe(820);
    expect(after([fits, higher, { type: 'heightChanged', byMm: 5000 }]).wanted.panelBottomMm).toBe(1700);
    expect(after([fits, higher, { type: 'heightChanged', byMm: -5000 }]).wanted.panelBottomMm).toBe(300);
  });

  test('can say that nobody measured it, and what stands in front', () => {
    const measured = { ...settings, panelBottomMm: 900 };
    const events: SetUpEvent[] = [on, { type: 'heightForgotten' }, { type: 'reachChosen', limitMm: 1120 }];
    expect(changesOf(after(events, measured))).toEqual({ panelBottomMm: null, reachLimitMm: 1120 });
  });

  test('see the reach line where it is: 59 % of a tall 32 inch panel at 800 mm', () => {
    const hanging = { panelHeightMm: 708, panelBottomMm: 800, reachLimitMm: 1220 };
    expect(reachLine(hanging)).toBeCloseTo(0.407, 3);
    expect(withinReach(hanging)).toEqual({ mm: 420, percent: 59, enough: true });
  });

  test('are told when too little of it is within reach', () => {
    expect(withinReach({ panelHeightMm: 708, panelBottomMm: 1030, reachLimitMm: 1220 }).enough).toBe(false);
    expect(withinReach({ panelHeightMm: 708, panelBottomMm: 1500, reachLimitMm: 1220 })).toMatchObject({ percent: 0 });
    // All of a small panel is enough.
    expect(withinReach({ panelHeightMm: 150, panelBottomMm: 900, reachLimitMm: 1220 })).toEqual({
      mm: 150,
      percent: 100,
      enough: true,
    });
  });
});

describe('staff who name keys', () => {
  const ask = (action: 'next' | 'select' | 'pageOn') => ({ type: 'keyAsked', action }) as const;
  const press = (key: string) => ({ type: 'keyPressed', key }) as const;

  test('press one, and it is the key of that action alone', () => {
    const setUp = after([on, on, ask('next'), press('F14')]);
    expect(setUp).toMatchObject({ at: 'keys', asking: undefined, refused: undefined });
    expect(changesOf(setUp)).toEqual({ keys: { ...defaultSettings.keys, next: ['F14'] } });
  });

  test('are told which action a key has already, and may press another', () => {
    const refused = after([on, on, ask('next'), press('Enter')]);
    expect(refused).toMatchObject({ asking: 'next', refused: { why: 'taken', key: 'Enter', action: 'select' } });
    expect(changesOf(refused)).toEqual({});
    expect(nextSetUp(refused, press('F14')).wanted.keys.next).toEqual(['F14']);
  });

  test('may press the key that the action has', () => {
    expect(changesOf(after([on, on, ask('next'), press('ArrowDown')]))).toEqual({});
  });

  test.each(['', 'Unidentified', 'é', 'IntlYen!'])('cannot use a key called %j: no settings file could', (key) => {
    expect(after([on, on, ask('next'), press(key)])).toMatchObject({ asking: 'next', refused: { why: 'unusable' } });
  });

  test('take a key away, and then another action can have it', () => {
    const setUp = after([on, on, ask('pageOn'), { type: 'keyTakenAway' }, ask('next'), press('PageDown')]);
    expect(setUp.wanted.keys).toMatchObject({ pageOn: [], next: ['PageDown'] });
  });

  test('leave a key as it is', () => {
    const setUp = after([on, on, ask('next'), press('Enter'), { type: 'keyLeft' }]);
    expect(setUp).toMatchObject({ asking: undefined, refused: undefined });
    expect(changesOf(setUp)).toEqual({});
  });

  test('never end with a key that means two things', () => {
    const action = fc.constantFrom(...(Object.keys(defaultSettings.keys) as ('next' | 'select')[]));
    const event = fc.oneof(
      action.map(ask),
      fc.constantFrom('Enter', 'ArrowUp', 'F14', 'F15').map(press),
      fc.constant({ type: 'keyTakenAway' } as const),
    );
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const all = Object.values(after([on, on, ...events]).wanted.keys).flat();
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });

  test('press a key that was not asked for: nothing happens', () => {
    const setUp = after([on, on]);
    expect(nextSetUp(setUp, press('F14'))).toBe(setUp);
  });
});

describe('staff who save', () => {
  const started = after([fits, higher, on, { type: 'saveStarted' }]);

  test('see what was saved, and it holds from now on', () => {
    const saved = { ...settings, panelWidthMm: 476.4, panelBottomMm: 800 };
    const setUp = nextSetUp(started, { type: 'saveEnded', result: { ok: true, settings: saved } });
    expect(setUp.outcome).toEqual({ ok: true, changes: { panelWidthMm: 476.4, panelBottomMm: 800 }, keys: [] });
    expect(changesOf(setUp)).toEqual({});
  });

  test('see why it failed, and what they did is kept for another try', () => {
    const setUp = nextSetUp(started, { type: 'saveEnded', result: { ok: false, problem: 'no room' } });
    expect(setUp).toMatchObject({ at: 'done', outcome: { ok: false, problem: 'no room' } });
    expect(changesOf(setUp)).toEqual({ panelWidthMm: 476.4, panelBottomMm: 800 });
    expect(nextSetUp(setUp, { type: 'wentBack' })).toMatchObject({ at: 'keys' });
  });
});
