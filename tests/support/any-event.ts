import fc from 'fast-check';
import { hands, textSizes, themes } from '../../renderer/session/comfort.ts';
import type { Dialog, SessionEvent } from '../../renderer/session/session.ts';

const topicIds = ['cold', 'spots', 'tasks', 'tell', 'nothing'];

/** Everything that can happen, sensible or not. */
export const anyEvent: fc.Arbitrary<SessionEvent> = fc.oneof(
  fc.record({ type: fc.constant('languageChosen' as const), language: fc.constantFrom('en', 'es', 'xx') }),
  fc.record({
    type: fc.constant('topicChosen' as const),
    topicId: fc.constantFrom(...topicIds),
  }),
  fc.record({
    type: fc.constant('jumped' as const),
    topicId: fc.constantFrom(...topicIds),
    index: fc.option(fc.integer({ min: -1, max: 5 })),
  }),
  fc.record({
    type: fc.constant('promptMarked' as const),
    promptId: fc.constantFrom('where', 'how', 'nothing'),
    as: fc.constantFrom('shown' as const, 'again' as const),
  }),
  fc.record({ type: fc.constant('groupOpened' as const), group: fc.integer({ min: -1, max: 2 }) }),
  fc.record({ type: fc.constant('partTurned' as const), part: fc.integer({ min: -1, max: 4 }) }),
  fc.record({
    type: fc.constant('picked' as const),
    id: fc.constantFrom('fridge', 'freezer', 'in', 'out', 'belly', 'frozen', 'nothing'),
  }),
  fc.record({
    type: fc.constant('itemMoved' as const),
    id: fc.constantFrom('first', 'second', 'third', 'nothing'),
    by: fc.constantFrom(-1 as const, 1 as const),
  }),
  fc.record({ type: fc.constant('emergencyOpened' as const), language: fc.constantFrom('en', 'es') }),
  fc.record({
    type: fc.constant('dialogOpened' as const),
    ask: fc.constantFrom<Dialog['ask']>('language', 'leave', 'sources', 'comfort', 'jump', 'handOver', 'pause'),
  }),
  fc.record({
    type: fc.constant('comfortChanged' as const),
    change: fc.record(
      {
        textSize: fc.constantFrom(...textSizes),
        theme: fc.constantFrom(...themes),
        lowReach: fc.boolean(),
        hand: fc.constantFrom(...hands),
        isCalm: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
  }),
  fc.constantFrom<SessionEvent>(
    { type: 'topicsOpened' },
    { type: 'wentOn' },
    { type: 'wentBack' },
    { type: 'handedOver' },
    { type: 'handedBack' },
    { type: 'triedAgain' },
    { type: 'orderChecked' },
    { type: 'itemPassed' },
    { type: 'emergencyClosed' },
    { type: 'dialogClosed' },
    { type: 'comfortUndone' },
    { type: 'fellQuiet' },
    { type: 'stirred' },
  ),
);
