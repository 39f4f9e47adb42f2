import type { Step, StepOf } from '../../content/schema.ts';
import { unreachable } from '../unreachable.ts';

/** What a visitor did in one step; nothing at first. */
export type Answer =
  | { readonly kind: 'choose'; readonly picked: string }
  /** `judged` once somebody asked whether the order is right. */
  | { readonly kind: 'order'; readonly items: readonly string[]; readonly judged: boolean }
  /** `index` counts the items that lie where they belong; `picked` is the bin just chosen for the next one. */
  | { readonly kind: 'sort'; readonly index: number; readonly picked: string | null }
  | { readonly kind: 'sites'; readonly area: string }
  | { readonly kind: 'whatIf'; readonly open: string | null; readonly seen: readonly string[] };

export type AnswerOf<Kind extends Answer['kind']> = Extract<Answer, { kind: Kind }>;

export type AnswerEvent =
  /** A choice, a bin, a place on the map or a question, by id. */
  | { readonly type: 'picked'; readonly id: string }
  /** Earlier (-1) or later (1) in the order. */
  | { readonly type: 'itemMoved'; readonly id: string; readonly by: -1 | 1 }
  | { readonly type: 'orderChecked' }
  /** On to the next thing to sort. */
  | { readonly type: 'itemPassed' }
  /** Another go, or back to the questions. */
  | { readonly type: 'triedAgain' };

/** The answer after `event`; the same one where the event means nothing. */
export function nextAnswer(step: Step, answer: Answer | undefined, event: AnswerEvent): Answer | undefined {
  switch (step.kind) {
    case 'choose':
      return nextChoice(step, answer, event);
    case 'order':
      return nextOrder(orderAnswer(step, answer), answer, event);
    case 'sort':
      return nextSort(step, sortAnswer(answer), answer, event);
    case 'sites':
      return event.type === 'picked' && step.areas.some(({ id }) => id === event.id)
        ? { kind: 'sites', area: event.id }
        : answer;
    case 'whatIf':
      return nextCase(step, answer, event);
    case 'read':
    case 'timer':
    case 'teachBack':
      return answer;
    default:
      return unreachable(step);
  }
}

function nextChoice(step: StepOf<'choose'>, answer: Answer | undefined, event: AnswerEvent): Answer | undefined {
  if (event.type === 'triedAgain') return undefined;
  if (event.type !== 'picked' || answer !== undefined) return answer;
  return step.choices.some(({ id }) => id === event.id) ? { kind: 'choose', picked: event.id } : answer;
}

function nextOrder(known: AnswerOf<'order'>, answer: Answer | undefined, event: AnswerEvent): Answer | undefined {
  switch (event.type) {
    case 'itemMoved': {
      const items = moved(known.items, event.id, event.by);
      return known.judged || items === known.items ? answer : { ...known, items };
    }
    case 'orderChecked':
      return known.judged ? answer : { ...known, judged: true };
    case 'triedAgain':
      return known.judged ? { ...known, judged: false } : answer;
    default:
      return answer;
  }
}

function nextSort(
  step: StepOf<'sort'>,
  known: AnswerOf<'sort'>,
  answer: Answer | undefined,
  event: AnswerEvent,
): Answer | undefined {
  const item = step.items[known.index];
  if (item === undefined) return answer;
  switch (event.type) {
    case 'picked':
      return known.picked === null && step.bins.includes(event.id) ? { ...known, picked: event.id } : answer;
    case 'triedAgain':
      return known.picked === null ? answer : { ...known, picked: null };
    case 'itemPassed':
      return known.picked === item.bin ? { kind: 'sort', index: known.index + 1, picked: null } : answer;
    default:
      return answer;
  }
}

function nextCase(step: StepOf<'whatIf'>, answer: Answer | undefined, event: AnswerEvent): Answer | undefined {
  const seen = answer?.kind === 'whatIf' ? answer.seen : [];
  if (event.type === 'triedAgain') return answer && { kind: 'whatIf', open: null, seen };
  if (event.type !== 'picked' || !step.cases.some(({ id }) => id === event.id)) return answer;
  return { kind: 'whatIf', open: event.id, seen: [...seen.filter((id) => id !== event.id), event.id] };
}

/** The order as the visitor has it; mixed at first. */
export function orderAnswer(step: StepOf<'order'>, answer: Answer | undefined): AnswerOf<'order'> {
  return answer?.kind === 'order' ? answer : { kind: 'order', items: mixed(step.items), judged: false };
}

export function sortAnswer(answer: Answer | undefined): AnswerOf<'sort'> {
  return answer?.kind === 'sort' ? answer : { kind: 'sort', index: 0, picked: null };
}

export function isRightOrder(step: StepOf<'order'>, { items }: AnswerOf<'order'>): boolean {
  return items.every((id, index) => id === step.items[index]);
}

/** Whether a step asks something that has no fitting answer yet. */
export function isOpen(step: Step, answer: Answer | undefined): boolean {
  switch (step.kind) {
    case 'choose':
      return !step.choices.some(({ id, right }) => right && answer?.kind === 'choose' && id === answer.picked);
    case 'order': {
      const known = orderAnswer(step, answer);
      return !known.judged || !isRightOrder(step, known);
    }
    case 'sort':
      return sortAnswer(answer).index < step.items.length;
    default:
      return false;
  }
}

/** What the reply that is on screen asks for next: another go, or on to the next thing; nothing where there is none. */
export function wantedNext(step: Step, answer: Answer | undefined): 'again' | 'onward' | undefined {
  switch (step.kind) {
    case 'choose':
      return answer !== undefined && isOpen(step, answer) ? 'again' : undefined;
    case 'order':
      return orderAnswer(step, answer).judged && isOpen(step, answer) ? 'again' : undefined;
    case 'sort': {
      const { index, picked } = sortAnswer(answer);
      if (picked === null) return undefined;
      return picked === step.items[index]?.bin ? 'onward' : 'again';
    }
    default:
      return undefined;
  }
}

/** The same mix for everybody, and never the right order: every second item first, then the others backwards. */
function mixed(items: readonly string[]): readonly string[] {
  const isOdd = (_: string, index: number) => index % 2 === 1;
  return [...items.filter(isOdd), ...items.filter((_, index) => index % 2 === 0).reverse()];
}

function moved(items: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const from = items.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= items.length) return items;
  return items.with(from, items[to] as string).with(to, id);
}
