import type { ReactNode } from 'react';
import type { Library } from '../../content/schema.ts';
import { Button } from '../components/button.tsx';
import { ForwardIcon, StaffIcon } from '../components/icons.tsx';
import type { GuideReport, StepName } from '../session/guide.ts';
import { findTopic, type Place } from '../session/places.ts';
import type { TranslateStaff, Words } from '../words/words.ts';
import { PagedBody, useParts } from './paged-body.tsx';
import styles from './returned-screen.module.css';
import { StaffFrame, type StaffGiven } from './staff-frame.tsx';
import { VisitWays } from './ways-of-visit.tsx';

export interface ReturnedScreenProps extends StaffGiven {
  /** What is taught in this visit. */
  readonly library: Library;
  readonly content: Pick<Words['content'], 'topics'>;
  readonly report: GuideReport;
  /** Who had the screen. */
  readonly holder: 'nurse' | 'patient';
  readonly part: number;
  readonly onPart: (part: number) => void;
  readonly onTakeOver: () => void;
  readonly onHome: () => void;
  readonly onLeave: () => void;
  readonly onEndVisit: () => void;
}

/** For a nurse who comes back: where the patient stopped, and what to come back to with them. No score. */
export function ReturnedScreen(props: ReturnedScreenProps): ReactNode {
  const { t, report, holder, part, onPart, onHome, onTakeOver } = props;
  const { paging, more } = useParts(t, part, onPart);
  const lists = listsOf(props);
  return (
    <StaffFrame
      {...props}
      title={t(holder === 'patient' ? 'returned.title' : 'returned.titleNurse')}
      sign={<StaffIcon />}
      ways={
        <>
          <VisitWays {...props} isUnderWay />
          <Button label={t('home')} onPress={onHome} />
          {more}
          <Button kind="primary" label={t('returned.takeOver')} iconAfter={<ForwardIcon />} onPress={onTakeOver} />
        </>
      }
    >
      <PagedBody t={t} paging={paging}>
        <Where {...props} place={report.place} />
        {lists.map(({ name, lines }) => (
          <section key={name} className={styles['list']}>
            <h2>{name}</h2>
            <ul className={styles['lines']}>
              {lines.map(({ id, about, what, note }) => (
                <li key={id} className={styles['line']}>
                  <span className={styles['about']}>{about}</span>
                  <span className={styles['what']}>{what}</span>
                  {note !== undefined && <span className={styles['note']}>{note}</span>}
                </li>
              ))}
            </ul>
          </section>
        ))}
        {lists.length === 0 && <p>{t('returned.nothing')}</p>}
      </PagedBody>
    </StaffFrame>
  );
}

function Where({ t, library, content, place }: ReturnedScreenProps & { readonly place: Place }): ReactNode {
  const inTopic = place.at === 'waiting' ? place.from : place;
  const topic = 'topicId' in inTopic ? findTopic(library, inTopic.topicId) : undefined;
  const words = content.topics[topic?.id ?? ''];
  const step = 'index' in inTopic ? topic?.steps[inTopic.index] : undefined;
  return (
    <div className={styles['where']}>
      {place.at === 'waiting' && <p>{t('returned.waiting')}</p>}
      {words !== undefined && <p className={styles['topic']}>{words.title}</p>}
      {step !== undefined && <p className={styles['step']}>{words?.steps[step.id]?.title}</p>}
      <p>{placeLine(t, inTopic, topic?.steps.length ?? 0)}</p>
    </div>
  );
}

function placeLine(t: TranslateStaff, place: Place, total: number): string {
  switch (place.at) {
    case 'step':
      return t('returned.step', { place: place.index + 1, total });
    case 'again':
      return t('returned.again', { place: place.index + 1 });
    case 'opening':
    case 'finished':
    case 'summary':
      return t(`returned.${place.at}`);
    default:
      return t('returned.elsewhere');
  }
}

interface Line {
  readonly id: string;
  readonly about: string;
  readonly what: string;
  readonly note?: string;
}

interface List {
  readonly name: string;
  readonly lines: readonly Line[];
}

/** What there is something to say about. */
function listsOf(props: ReturnedScreenProps): readonly List[] {
  const { t, content, report } = props;
  const line = ({ topicId, stepId }: StepName) => {
    const words = content.topics[topicId];
    return { id: `${topicId}/${stepId}`, about: words?.title ?? '', what: words?.steps[stepId]?.title ?? '' };
  };
  const asked = ({ topicId, stepId, promptId }: StepName & { readonly promptId: string }) => ({
    id: `${topicId}/${stepId}/${promptId}`,
    about: content.topics[topicId]?.title ?? '',
    what: content.topics[topicId]?.steps[stepId]?.prompts?.[promptId]?.ask ?? '',
  });
  const lists: readonly List[] = [
    {
      name: t('returned.repeated'),
      lines: report.repeated.map((step) => ({ ...line(step), note: t('returned.tries', { count: step.tries }) })),
    },
    { name: t('returned.skipped'), lines: skippedLines(props, line) },
    { name: t('returned.left'), lines: report.prompts.filter(({ mark }) => mark?.shown !== true).map(asked) },
  ];
  return lists.filter(({ lines }) => lines.length > 0);
}

/** A topic that was passed over as a whole is one line. */
function skippedLines(
  { t, library, content, report }: ReturnedScreenProps,
  line: (step: StepName) => Line,
): readonly Line[] {
  const topics = [...new Set(report.skipped.map(({ topicId }) => topicId))];
  return topics.flatMap((topicId) => {
    const skipped = report.skipped.filter((step) => step.topicId === topicId);
    const total = findTopic(library, topicId)?.steps.length;
    const about = content.topics[topicId]?.title ?? '';
    return skipped.length === total
      ? [{ id: topicId, about, what: t('returned.whole', { count: total }) }]
      : skipped.map(line);
  });
}
