import type { ReactNode } from 'react';
import type { Library } from '../../content/schema.ts';
import type { PatientScreenProps } from '../components/patient-frame.tsx';
import { reportOf } from '../session/guide.ts';
import { findTopic } from '../session/places.ts';
import type { SessionEvent, Visit } from '../session/session.ts';
import { type ClinicPhones, SummaryScreen } from './summary-screen.tsx';

export interface VisitSummaryProps {
  /** What is taught. */
  readonly library: Library;
  readonly visit: Visit;
  readonly clinic: ClinicPhones;
  readonly dispatch: (event: SessionEvent) => void;
  readonly shared: PatientScreenProps;
}

/** The summary of a guided visit. */
export function VisitSummary({ library, visit, clinic, dispatch, shared }: VisitSummaryProps): ReactNode {
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
