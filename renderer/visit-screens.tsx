import type { ReactNode } from 'react';
import type { Language, Library, Step, Topic } from '../content/schema.ts';
import type { FrameActions, PatientScreenProps } from './components/patient-frame.tsx';
import { GuidedDialogs } from './guided/guided-dialogs.tsx';
import { NurseStrip } from './guided/nurse-strip.tsx';
import { besideWords, nurseWords } from './guided/nurse-words.ts';
import { stripLines } from './guided/strip-lines.ts';
import { type ClinicPhones, SummaryScreen } from './guided/summary-screen.tsx';
import { WaitingScreen } from './guided/waiting-screen.tsx';
import { type PictureSet, usePictures } from './library/pictures.ts';
import { overallReviewState, reviewState, todayHere } from './library/review-state.ts';
import { EmergencyScreen } from './screens/emergency-screen.tsx';
import { LanguageDialog } from './screens/language-dialog.tsx';
import { LeaveDialog } from './screens/leave-dialog.tsx';
import { SourcesDialog } from './screens/sources-dialog.tsx';
import { StillThereDialog } from './screens/still-there-dialog.tsx';
import { TopicsScreen } from './screens/topics-screen.tsx';
import { answerKey, reportOf, taught } from './session/guide.ts';
import { currentStep, findTopic, type Place } from './session/places.ts';
import type { SessionEvent, Visit } from './session/session.ts';
import { TopicPlace } from './topic-place.tsx';
import type { Words } from './words/words.ts';

export interface VisitScreensProps {
  readonly library: Library;
  readonly words: Words;
  readonly visit: Visit;
  readonly languages: readonly Language[];
  readonly lowReach: ReactNode;
  readonly secondsLeft: number;
  /** For the end of a walkthrough. */
  readonly clinic: ClinicPhones;
  /** By which a nurse who is called away goes on later, without hyphens; null where no nurse has the screen. */
  readonly resumeCode: string | null;
  readonly dispatch: (event: SessionEvent) => void;
}

/** The screen of a visit, and at most one question over it. */
export function VisitScreens(whole: VisitScreensProps): ReactNode {
  const props = { ...whole, library: taught(whole.library, whole.visit.guide) };
  const { words, visit, languages, lowReach, secondsLeft, dispatch } = props;
  const { t } = words;
  const isNurse = visit.guide?.holder === 'nurse';
  const isHandedOver = visit.guide?.holder === 'patient' && 'topicId' in visit.place;
  const actions: FrameActions = {
    onComfort: () => dispatch({ type: 'dialogOpened', ask: 'comfort' }),
    onLanguages: () => dispatch({ type: 'dialogOpened', ask: 'language' }),
    onEmergency: () => dispatch({ type: 'emergencyOpened', language: visit.language }),
    onLeave: isNurse ? null : () => dispatch({ type: 'dialogOpened', ask: 'leave' }),
  };
  return (
    <>
      <PlaceScreen {...props} actions={actions} />
      <p className="heard" role="status">
        {heardPlace(props)}
      </p>
      {visit.dialog?.ask === 'language' && (
        <LanguageDialog
          t={t}
          languages={languages}
          current={visit.language}
          part={visit.dialog.part}
          onPart={(part) => dispatch({ type: 'partTurned', part })}
          lowReach={lowReach}
          onLanguage={(language) => dispatch({ type: 'languageChosen', language })}
          onClose={() => dispatch({ type: 'dialogClosed' })}
        />
      )}
      {visit.dialog?.ask === 'leave' && (
        <LeaveDialog
          t={t}
          lowReach={lowReach}
          isHandedOver={isHandedOver}
          onStay={() => dispatch({ type: 'dialogClosed' })}
          onLeave={() => dispatch({ type: isHandedOver ? 'handedBack' : 'left' })}
        />
      )}
      {visit.dialog?.ask === 'sources' && <Sources {...props} />}
      <GuidedDialogs {...props} />
      {visit.stillThere && (
        <StillThereDialog
          t={t}
          lowReach={lowReach}
          secondsLeft={secondsLeft}
          onStay={() => dispatch({ type: 'stirred' })}
        />
      )}
    </>
  );
}

/** Where a person is now, for screen readers: the heading, which has the focus, does not say it. */
function heardPlace({ library, words: { t, content }, visit: { place, emergency } }: VisitScreensProps): string {
  if (emergency !== null) return '';
  if (place.at === 'topics') return content.groups[library.medicine.groups[place.group]?.id ?? ''] ?? '';
  if (!('topicId' in place)) return '';
  const topic = content.topics[place.topicId]?.title ?? '';
  const total = findTopic(library, place.topicId)?.steps.length ?? 0;
  return place.at === 'step' ? t('nav.heard', { topic, place: place.index + 1, total }) : topic;
}

type PlaceScreenProps = VisitScreensProps & { readonly actions: FrameActions };

function PlaceScreen(props: PlaceScreenProps): ReactNode {
  const { library, words, visit, actions, lowReach, dispatch } = props;
  const { place, guide } = visit;
  // Asked for with the first screen: the 911 screen must be there in one frame, pictures included.
  const emergencyPictures = usePictures('emergency');
  const placePictures = usePictures(picturesFor(place));
  const onPart = (part: number) => dispatch({ type: 'partTurned', part });
  const onBack = () => dispatch({ type: 'wentBack' });
  const today = todayHere();
  const notice =
    !('topicId' in place) || visit.emergency !== null
      ? overallReviewState(library, visit.language, today)
      : reviewState(library, place.topicId, visit.language, today).state;
  const shared: PatientScreenProps = {
    ...{ words, actions, lowReach, notice, onPart },
    pictures: placePictures,
    part: place.part,
    beside: guide ? besideWords(guide, visit.language) : undefined,
    strip: guide?.holder === 'nurse' ? <Strip {...props} /> : undefined,
  };

  if (visit.emergency !== null) {
    return (
      <EmergencyScreen
        {...shared}
        emergency={library.medicine.emergency}
        pictures={emergencyPictures}
        part={visit.emergency.part}
        onClose={() => dispatch({ type: 'emergencyClosed' })}
      />
    );
  }
  switch (place.at) {
    case 'topics':
      return (
        <TopicsScreen
          {...shared}
          groups={library.medicine.groups}
          topics={library.topics}
          group={place.group}
          seen={visit.seen}
          onGroup={(group) => dispatch({ type: 'groupOpened', group })}
          onTopic={(topicId) => dispatch({ type: 'topicChosen', topicId })}
        />
      );
    case 'summary':
      return <Summary {...props} shared={shared} />;
    case 'waiting': {
      const topic = findTopic(library, place.from.topicId);
      return topic && <WaitingScreen {...shared} topic={topic} onBack={onBack} />;
    }
    default:
      return <TopicPlace {...props} place={place} shared={shared} />;
  }
}

function picturesFor(place: Place): PictureSet {
  return place.at === 'step' || place.at === 'again' ? `topic-${place.topicId}` : 'topics';
}

function Strip({ library, visit: { guide, place }, dispatch }: VisitScreensProps): ReactNode {
  const words = guide && nurseWords(guide);
  if (!guide || !words) return null;
  return (
    <NurseStrip
      words={words}
      lines={stripLines(library, guide, place, words)}
      canHandOver={place.at !== 'summary'}
      onAsk={(ask) => dispatch({ type: 'dialogOpened', ask })}
      onMark={(promptId, as) => dispatch({ type: 'promptMarked', promptId, as })}
    />
  );
}

type SummaryProps = VisitScreensProps & { readonly shared: PatientScreenProps };

function Summary({ library, visit, clinic, dispatch, shared }: SummaryProps): ReactNode {
  const { guide, place, answers } = visit;
  if (guide === null) return null;
  return (
    <SummaryScreen
      {...shared}
      topics={guide.topics.flatMap((id) => findTopic(library, id) ?? [])}
      others={library.topics.map(({ id }) => id).filter((id) => !guide.topics.includes(id))}
      prompts={reportOf(library, guide, place, answers).prompts}
      clinic={clinic}
      onBack={() => dispatch({ type: 'wentBack' })}
      onFinish={() => dispatch({ type: 'left' })}
    />
  );
}

function Sources({ library, words, visit, lowReach, dispatch }: VisitScreensProps): ReactNode {
  const { place, language, dialog } = visit;
  const topic = 'topicId' in place ? findTopic(library, place.topicId) : undefined;
  if (topic === undefined || dialog === null) return null;
  const facts = factsShown(topic, currentStep(library, place), visit);
  const sources = new Set(facts.flatMap((id) => library.sources[id] ?? []));
  return (
    <SourcesDialog
      t={words.t}
      language={language}
      sources={[...sources].flatMap((id) => words.content.sources[id] ?? [])}
      gathered={library.gathered}
      review={reviewState(library, topic.id, language, todayHere())}
      lowReach={lowReach}
      part={dialog.part}
      onPart={(part) => dispatch({ type: 'partTurned', part })}
      onClose={() => dispatch({ type: 'dialogClosed' })}
    />
  );
}

/** What the screen in view rests on: an open "what if" alone, or the whole step. */
function factsShown(topic: Topic, step: Step | undefined, visit: Visit): readonly string[] {
  if (step === undefined) return askedAgain(topic, visit.place) ?? topic.opening.facts;
  if (step.kind === 'teachBack') return step.prompts.flatMap(({ facts }) => facts);
  if (step.kind !== 'whatIf') return step.facts;
  const answer = visit.answers[answerKey(topic.id, step.id)];
  const open = answer?.kind === 'whatIf' ? step.cases.filter(({ id }) => id === answer.open) : [];
  return (open.length > 0 ? open : step.cases).flatMap(({ facts }) => facts);
}

/** Before another go: what the question rests on that is explained in other words. */
function askedAgain(topic: Topic, place: Place): readonly string[] | undefined {
  const step = place.at === 'again' ? topic.steps[place.index] : undefined;
  return step?.kind === 'teachBack' && place.at === 'again'
    ? step.prompts.find(({ id }) => id === place.promptId)?.facts
    : undefined;
}
