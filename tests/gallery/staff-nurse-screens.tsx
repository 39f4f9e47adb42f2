import type { Library } from '../../content/schema.ts';
import { ListIcon, walkthroughIcons } from '../../renderer/components/icons.tsx';
import { answerKey, type Guide, type GuideReport, promptKey, reportOf, taught } from '../../renderer/session/guide.ts';
import type { Place } from '../../renderer/session/places.ts';
import { welcome } from '../../renderer/session/session.ts';
import { ChooseTopicsScreen } from '../../renderer/staff/choose-topics-screen.tsx';
import type { Door } from '../../renderer/staff/door.ts';
import { DoorScreen } from '../../renderer/staff/door-screen.tsx';
import { HomeScreen } from '../../renderer/staff/home-screen.tsx';
import { plannedLaunch } from '../../renderer/staff/launch.ts';
import { LaunchScreen } from '../../renderer/staff/launch-screen.tsx';
import { type CodeRefusal, ResumeScreen } from '../../renderer/staff/resume-screen.tsx';
import { ReturnedScreen } from '../../renderer/staff/returned-screen.tsx';
import type { StaffGiven } from '../../renderer/staff/staff-frame.tsx';
import { type NamedStaffScreen, nothing, type StaffScene, still, typing } from './staff-scene.tsx';

/** Before the door: the PIN, and the one-time code while there is none. */
export function doors(given: StaffGiven): readonly NamedStaffScreen[] {
  const pin: Door = { asksFor: 'pin', typed: '', state: 'open', waitSeconds: 0 };
  const door = (name: string, change: Partial<Door>) =>
    still(name, <DoorScreen {...given} {...typing} door={{ ...pin, ...change }} onCancel={nothing} />);
  return [
    door('door', {}),
    door('door, typed', { typed: '246813579024' }),
    door('door, wrong', { state: 'wrong', waitSeconds: 40 }),
    door('door, no answer', { state: 'failed' }),
    door('door, code', { asksFor: 'code', typed: 'K7MQW' }),
    door('door, code wrong', { asksFor: 'code', state: 'wrong', waitSeconds: 900 }),
  ];
}

/** From the walkthroughs to the one that starts. */
export function starts(
  { library, words, staffLanguages, languages, content }: StaffScene,
  given: StaffGiven,
): readonly NamedStaffScreen[] {
  const home = (isUnderWay: boolean) => (part: number) => (
    <HomeScreen
      {...given}
      {...{ content, isUnderWay, part }}
      most={3}
      walkthroughs={library.walkthroughs}
      onPart={nothing}
      onWalkthrough={nothing}
      onTopics={nothing}
      onResume={nothing}
      onStaffArea={nothing}
      onLeave={nothing}
      onEndVisit={nothing}
    />
  );
  const topics = (chosen: readonly string[], group: number) => (part: number) => (
    <ChooseTopicsScreen
      {...given}
      {...{ content, chosen, group, part }}
      most={3}
      groups={library.medicine.groups}
      onPart={nothing}
      onGroup={nothing}
      onChosen={nothing}
      onBack={nothing}
      onNext={nothing}
    />
  );
  const launch = (walkthrough: Library['walkthroughs'][number] | null, ids: readonly string[]) => (part: number) => {
    const Sign = walkthrough === null ? ListIcon : walkthroughIcons[walkthrough.sign];
    return (
      <LaunchScreen
        {...given}
        {...{ content, languages, staffLanguages, part }}
        launch={plannedLaunch(walkthrough?.id ?? null, ids, welcome, languages, words.code)}
        sign={<Sign />}
        onPart={nothing}
        onChange={nothing}
        onBack={nothing}
        onStart={nothing}
      />
    );
  };
  const resume = (typed: string, refused: CodeRefusal | null) => (
    <ResumeScreen {...given} {...typing} {...{ typed, refused }} onBack={nothing} />
  );
  const [group] = library.medicine.groups;
  const three = group?.topics.slice(0, 3) ?? [];
  return [
    { name: 'home', at: home(false) },
    { name: 'home, visit under way', at: home(true) },
    { name: 'topics', at: topics([], 0) },
    { name: 'topics, two', at: topics(three.slice(0, 2), 0) },
    { name: 'topics, three', at: topics(three, 0) },
    ...library.walkthroughs.map((walkthrough) => ({
      name: `launch, ${walkthrough.id}`,
      at: launch(walkthrough, walkthrough.topics),
    })),
    { name: 'launch, chosen', at: launch(null, three) },
    still('resume', resume('', null)),
    ...(['mistyped', 'old', 'foreign'] as const).map((why) => still(`resume, ${why}`, resume('K7MQW3XA', why))),
  ];
}

/** A nurse comes back to a walkthrough. */
export function returns({ library, content }: StaffScene, given: StaffGiven): readonly NamedStaffScreen[] {
  const guide: Guide = {
    walkthrough: 'first-injection',
    topics: ['get-ready', 'inject', 'after'],
    hasTeachBack: true,
    beside: null,
    nurseLanguage: 'en',
    holder: 'patient',
    marks: {},
    visited: [],
    retries: {},
  };
  const lessons = taught(library, guide);
  const returned =
    (report: GuideReport, holder: Guide['holder'] = 'patient') =>
    (part: number) => (
      <ReturnedScreen
        {...given}
        {...{ content, report, holder, part }}
        library={lessons}
        onPart={nothing}
        onTakeOver={nothing}
        onHome={nothing}
        onLeave={nothing}
        onEndVisit={nothing}
      />
    );
  const at = (place: Place, change: Partial<Guide> = {}) => reportOf(lessons, { ...guide, ...change }, place, {});
  const second = lessons.topics.find(({ id }) => id === 'inject');
  const checks = (second?.steps ?? []).filter(({ kind }) => kind === 'choose' || kind === 'order' || kind === 'sort');
  const visited = (second?.steps ?? []).slice(2).map(({ id }) => answerKey('inject', id));
  const retries = Object.fromEntries(checks.map(({ id }) => [answerKey('inject', id), 1]));
  const marks = Object.fromEntries(
    lessons.topics.flatMap(({ id, steps }) =>
      steps.flatMap((step) =>
        step.kind === 'teachBack'
          ? step.prompts.map((prompt) => [promptKey(id, step.id, prompt.id), { shown: true, goes: 0 }])
          : [],
      ),
    ),
  );
  const inStep: Place = { at: 'step', topicId: 'inject', index: 3, part: 0 };
  const atEnd = { at: 'finished', topicId: 'after', part: 0 } as const;
  return [
    { name: 'returned', at: returned(at(inStep, { visited, retries })) },
    { name: 'returned, all well', at: returned(at({ at: 'waiting', from: atEnd, part: 0 }, { marks })) },
    { name: 'returned, nurse', at: returned(at({ at: 'opening', topicId: 'get-ready', part: 0 }), 'nurse') },
  ];
}
