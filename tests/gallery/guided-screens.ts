import type { Library, Step } from '../../content/schema.ts';
import type { Comfort } from '../../renderer/session/comfort.ts';
import { findTopic } from '../../renderer/session/places.ts';
import { type Launch, launched, nextSession, type Session, type SessionEvent } from '../../renderer/session/session.ts';
import type { NamedScreen } from './every-screen.ts';

/** What the nurse reads and what stands beside a patient's language: another one, unless letters are as they never are. */
export function guidedLanguages(language: string): Pick<Launch, 'nurseLanguage'> & { readonly beside: string } {
  return { nurseLanguage: language === 'es' ? 'en' : language, beside: language === 'es' ? 'en' : 'es' };
}

/** One topic for each kind of check. */
const TOPICS = ['get-ready', 'sites', 'storage'];
const KINDS: readonly (readonly [topicId: string, kind: Step['kind']])[] = [
  ['get-ready', 'read'],
  ['get-ready', 'choose'],
  ['get-ready', 'timer'],
  ['get-ready', 'order'],
  ['sites', 'sites'],
  ['storage', 'sort'],
  ['storage', 'whatIf'],
];

/** The screens of one walkthrough: as a nurse has them, with a second language, and handed over. */
export function guidedScreens(library: Library, language: string, comfort: Comfort): readonly NamedScreen[] {
  const launch = (change: Partial<Launch> = {}): Session =>
    launched({
      ...guidedLanguages(language),
      ...{ language, comfort, walkthrough: 'first-injection', topics: TOPICS, hasTeachBack: true, beside: null },
      ...change,
    });
  const after = (session: Session, ...events: readonly SessionEvent[]) =>
    events.reduce((known, event) => nextSession(library, known, event), session);
  const jump = (topicId: string, kind: Step['kind']): SessionEvent => ({
    type: 'jumped',
    topicId,
    index: findTopic(library, topicId)?.steps.findIndex((step) => step.kind === kind) ?? 0,
  });
  const mark = (topicId: string, which: number, as: 'shown' | 'again'): readonly SessionEvent[] => {
    const step = findTopic(library, topicId)?.steps.find(({ kind }) => kind === 'teachBack');
    const prompt = step?.kind === 'teachBack' ? step.prompts[which] : undefined;
    return [jump(topicId, 'teachBack'), { type: 'promptMarked', promptId: prompt?.id ?? '', as }];
  };
  const toFinished = (topicId: string): readonly SessionEvent[] => [jump(topicId, 'teachBack'), { type: 'wentOn' }];
  const toSummary: readonly SessionEvent[] = [...toFinished('storage'), { type: 'wentOn' }];
  const someMarks = [...mark('get-ready', 0, 'shown'), ...mark('get-ready', 1, 'again'), ...mark('sites', 0, 'again')];
  const within = (name: string, start: Session): readonly NamedScreen[] =>
    [
      ['opening', []],
      ...KINDS.map(([topicId, kind]) => [`${kind} step`, [jump(topicId, kind)]] as const),
      ['reply', [jump('get-ready', 'choose'), { type: 'picked', id: choiceOf(library) }] as const],
      ['teach-back', [jump('sites', 'teachBack')]],
      ['teach-back, some shown', mark('sites', 0, 'shown')],
      ['another go', mark('get-ready', 1, 'again')],
      ['finished', toFinished('get-ready')],
    ].map(([screen, events]) => ({
      name: `${name}: ${screen}`,
      session: after(start, ...(events as readonly SessionEvent[])),
    }));
  const nurse = launch();
  const over = (name: string, session: Session, ...events: readonly SessionEvent[]): NamedScreen => ({
    name: `Guided: ${name}`,
    session: after(session, ...events),
  });
  const alone = after(nurse, { type: 'handedOver' });
  return [
    ...within('Guided', nurse),
    over('teach-back, all shown', nurse, ...mark('sites', 0, 'shown'), ...mark('sites', 1, 'shown')),
    over('another go, first step', nurse, ...mark('get-ready', 1, 'again'), { type: 'wentOn' }),
    over('finished, last', nurse, ...toFinished('storage')),
    over('summary, nothing shown', nurse, ...toSummary),
    over('summary, some shown', nurse, ...someMarks, ...mark('sites', 0, 'shown'), ...toSummary),
    over('jump', nurse, jump('sites', 'sites'), { type: 'dialogOpened', ask: 'jump' }),
    over('hand over', nurse, { type: 'dialogOpened', ask: 'handOver' }),
    over('pause', nurse, { type: 'dialogOpened', ask: 'pause' }),
    ...within('Two languages', launch({ beside: guidedLanguages(language).beside })),
    over('handed over, opening', alone),
    over('handed over, finished', after(nurse, ...toFinished('get-ready')), { type: 'handedOver' }),
    over('handed over, leave', alone, { type: 'dialogOpened', ask: 'leave' }),
    over('waiting', alone, { type: 'handedBack' }),
    over('waiting, leave', alone, { type: 'handedBack' }, { type: 'dialogOpened', ask: 'leave' }),
  ];
}

function choiceOf(library: Library): string {
  const step = findTopic(library, 'get-ready')?.steps.find(({ kind }) => kind === 'choose');
  return step?.kind === 'choose' ? (step.choices[0]?.id ?? '') : '';
}
