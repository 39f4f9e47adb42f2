import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { FrameActions } from '../../renderer/components/patient-frame.tsx';
import { EmergencyScreen } from '../../renderer/screens/emergency-screen.tsx';
import { FinishedScreen } from '../../renderer/screens/finished-screen.tsx';
import { OpeningScreen } from '../../renderer/screens/opening-screen.tsx';
import { StepScreen, type StepScreenProps } from '../../renderer/screens/step-screen.tsx';
import { TopicsScreen } from '../../renderer/screens/topics-screen.tsx';
import { addWords } from '../../renderer/words/words.ts';
import { learnContent, wordsOf } from '../support/content.ts';

const content = learnContent();
const { library, languages } = content;
const nothing = () => {};
const actions: FrameActions = { onComfort: nothing, onLanguages: nothing, onEmergency: nothing, onLeave: nothing };

/** Words as a reader sees them, without tags. */
const seen = (markup: string) =>
  markup
    .replace(/<[^>]+>/g, '\n')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');

function storageStep(language: string, stepId: string, change: Partial<StepScreenProps> = {}): string {
  const topic = library.topics.find(({ id }) => id === 'storage');
  const index = topic?.steps.findIndex(({ id }) => id === stepId) ?? -1;
  const step = topic?.steps[index];
  if (topic === undefined || step === undefined) throw new Error(`storage has no step ${stepId}`);
  const props: StepScreenProps = {
    words: addWords(language, wordsOf(content, language)),
    actions,
    lowReach: null,
    topic,
    index,
    step,
    pictures: {},
    answer: undefined,
    notice: 'unchecked',
    part: 0,
    onPart: nothing,
    onBack: nothing,
    onNext: nothing,
    onAnswer: nothing,
    onSources: nothing,
    ...change,
  };
  return renderToStaticMarkup(createElement(StepScreen, props));
}

describe.each(languages.map(({ code }) => code))('in %s', (language) => {
  const { ui, emergency, topics } = wordsOf(content, language);
  const words = addWords(language, wordsOf(content, language));
  const storage = library.topics.find(({ id }) => id === 'storage');
  if (storage === undefined) throw new Error('there is no storage topic');
  const shared = {
    words,
    actions,
    lowReach: null,
    notice: 'unchecked' as const,
    part: 0,
    onPart: nothing,
    pictures: {},
  };

  const topicsOf = {
    groups: library.medicine.groups,
    topics: library.topics,
    group: 0,
    onGroup: nothing,
    onTopic: nothing,
  };

  const openingScreen = () =>
    renderToStaticMarkup(
      createElement(OpeningScreen, {
        ...shared,
        topic: storage,
        onBack: nothing,
        onStart: nothing,
        onSources: nothing,
      }),
    );

  test('every patient screen has language, 911, "I\'m finished" and the notice', () => {
    const screens = [
      storageStep(language, 'fridge'),
      storageStep(language, 'foundOut'),
      renderToStaticMarkup(createElement(TopicsScreen, { ...shared, ...topicsOf, seen: [] })),
      openingScreen(),
      renderToStaticMarkup(
        createElement(FinishedScreen, {
          ...shared,
          topic: storage,
          onBack: nothing,
          next: { label: ui.finished.another, onPress: nothing },
        }),
      ),
    ];
    for (const screen of screens) {
      for (const text of [ui.bar.language, ui.bar.emergency, ui.bar.leave, ui.notice])
        expect(seen(screen)).toContain(text);
    }
  });

  test('the notice goes once a review is recorded, and past its day the step says to ask a nurse', () => {
    expect(seen(storageStep(language, 'fridge', { notice: 'checked' }))).not.toContain(ui.notice);
    expect(seen(storageStep(language, 'fridge', { notice: 'due' }))).toContain(ui.noticeDue);
  });

  test('a topic opens with its main message, why it matters and how long it takes', () => {
    const opening = seen(openingScreen());
    const { title, purpose, mainMessage, why } = topics['storage'] ?? {
      title: '',
      purpose: '',
      mainMessage: [],
      why: '',
    };
    for (const text of [title, purpose, ...mainMessage, why]) expect(opening).toContain(text);
    expect(opening).toMatch(/\d\sminut/);
  });

  test('the 911 screen begins with what to do now', () => {
    const screen = seen(
      renderToStaticMarkup(
        createElement(EmergencyScreen, {
          ...shared,
          emergency: library.medicine.emergency,
          said: emergency,
          onClose: nothing,
        }),
      ),
    );
    expect(screen.trim().startsWith(emergency.title)).toBe(true);
    expect(screen.indexOf(emergency.action)).toBeLessThan(screen.indexOf(emergency.lead));
    expect(screen).toContain(ui.noticeEmergency);
  });

  test('the first unseen topic is where to start, and seen ones are marked', () => {
    const draw = (seenTopics: readonly string[]) =>
      seen(renderToStaticMarkup(createElement(TopicsScreen, { ...shared, ...topicsOf, seen: seenTopics })));
    const [topic] = library.topics;
    const title = topics[topic?.id ?? '']?.title ?? '';
    const first = draw([]);
    expect(first.indexOf(ui.topics.startHere)).toBeLessThan(first.indexOf(title));
    expect(first).not.toContain(ui.topics.seen);
    const second = draw([topic?.id ?? '']);
    expect(second.match(new RegExp(ui.topics.seen, 'g'))).toHaveLength(1);
    expect(second.indexOf(ui.topics.startHere)).toBeGreaterThan(second.indexOf(title));
  });

  test('a check can be passed over until it is answered', () => {
    expect(seen(storageStep(language, 'foundOut'))).toContain(ui.nav.skip);
    expect(seen(storageStep(language, 'foundOut', { answer: { kind: 'choose', picked: 'freeze' } }))).not.toContain(
      ui.nav.next,
    );
    expect(seen(storageStep(language, 'foundOut', { answer: { kind: 'choose', picked: 'call' } }))).toContain(
      ui.nav.next,
    );
  });

  test('a pick that does not fit is explained in other words and may be tried again', () => {
    const screen = seen(storageStep(language, 'foundOut', { answer: { kind: 'choose', picked: 'freeze' } }));
    expect(screen).toContain(ui.check.tryAgain);
    for (const sentence of topics['storage']?.steps['foundOut']?.choices?.['freeze']?.reply ?? [])
      expect(screen).toContain(sentence);
  });
});
