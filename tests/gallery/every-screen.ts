import type { Library, Step, Topic } from '../../content/schema.ts';
import type { Comfort } from '../../renderer/session/comfort.ts';
import { nextSession, type Session, type SessionEvent, welcome } from '../../renderer/session/session.ts';

export interface NamedScreen {
  /** As a person would say where they are, such as "storage: foundOut, freeze". */
  readonly name: string;
  readonly session: Session;
}

/** Every screen that the kiosk can show in one language with one choice of comfort: the places, the answers and the questions over them. */
export function everyScreen(library: Library, language: string, comfort: Comfort): readonly NamedScreen[] {
  const after = (session: Session, ...events: readonly SessionEvent[]) =>
    events.reduce((known, event) => nextSession(library, known, event), session);
  const first: Session = { ...welcome, comfort };
  const visit = after(first, { type: 'languageChosen', language });
  const stepsOf = (topic: Topic): readonly NamedScreen[] => {
    let place = after(visit, { type: 'topicChosen', topicId: topic.id });
    const screens: NamedScreen[] = [{ name: `${topic.id}: opening`, session: place }];
    for (const step of topic.steps) {
      place = after(place, { type: 'wentOn' });
      screens.push({ name: `${topic.id}: ${step.id}`, session: place });
      for (const [name, events] of answersTo(step)) {
        screens.push({ name: `${topic.id}: ${step.id}, ${name}`, session: after(place, ...events) });
      }
    }
    screens.push({ name: `${topic.id}: finished`, session: after(place, { type: 'wentOn' }) });
    return screens;
  };
  const opening = after(visit, { type: 'topicChosen', topicId: library.topics[0]?.id ?? '' });
  const over = (name: string, session: Session, ...events: readonly SessionEvent[]): NamedScreen => ({
    name,
    session: after(session, ...events),
  });
  return [
    over('Welcome', first),
    over('Welcome: comfort', first, { type: 'dialogOpened', ask: 'comfort' }),
    ...library.medicine.groups.map(({ id }, group) => over(`Topics: ${id}`, visit, { type: 'groupOpened', group })),
    ...library.topics.flatMap(stepsOf),
    { name: 'Topics, all seen', session: { ...visit, seen: library.topics.map(({ id }) => id) } as Session },
    over('When to call 911', visit, { type: 'emergencyOpened', language }),
    over('Comfort', opening, { type: 'dialogOpened', ask: 'comfort' }),
    over('Language', opening, { type: 'dialogOpened', ask: 'language' }),
    over('Leave', opening, { type: 'dialogOpened', ask: 'leave' }),
    over('Where does this come from?', opening, { type: 'dialogOpened', ask: 'sources' }),
    over('Still there?', opening, { type: 'fellQuiet' }),
  ];
}

type Answers = readonly (readonly [name: string, events: readonly SessionEvent[]])[];

/** What people do in a step: every pick, fitting or not, and what it leads to. */
function answersTo(step: Step): Answers {
  const pick = (id: string): SessionEvent => ({ type: 'picked', id });
  switch (step.kind) {
    case 'choose':
      return step.choices.map(({ id }) => [id, [pick(id)]]);
    case 'sites':
      return step.areas.map(({ id }) => [id, [pick(id)]]);
    case 'whatIf':
      return step.cases.map(({ id }) => [id, [pick(id)]]);
    case 'order':
      return [
        ['mixed', [{ type: 'orderChecked' }]],
        ['in order', [...inOrder(step.items), { type: 'orderChecked' }]],
      ];
    case 'sort': {
      const [first] = step.items;
      const passed: SessionEvent[] = [];
      const screens: [string, readonly SessionEvent[]][] = [];
      for (const { id, bin } of step.items) {
        const other = step.bins.find((known) => known !== bin) ?? '';
        if (id === first?.id) screens.push([`${id} misplaced`, [pick(other)]]);
        else screens.push([id, [...passed]]);
        screens.push([`${id} placed`, [...passed, pick(bin)]]);
        passed.push(pick(bin), { type: 'itemPassed' });
      }
      return [...screens, ['sorted', passed]];
    }
    case 'read':
    case 'timer':
    case 'teachBack':
      return [];
  }
}

/** Each item in turn as far up as it goes, the last first: whatever the order was, this is the right one. */
function inOrder(items: readonly string[]): readonly SessionEvent[] {
  return items.toReversed().flatMap((id) => items.map((): SessionEvent => ({ type: 'itemMoved', id, by: -1 })));
}
