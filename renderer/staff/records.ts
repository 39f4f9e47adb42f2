import type { Language, Library } from '../../content/schema.ts';
import type { StaffReport } from '../../electron/ipc/contract.ts';
import { overallReviewState, type ReviewState, reviewState } from '../library/review-state.ts';
import { longDate } from '../words/long-date.ts';
import type { TranslateStaff, Words } from '../words/words.ts';
import type { LinesScreenProps } from './lines-screen.tsx';
import { localTime } from './local-time.ts';

type Groups = LinesScreenProps['groups'];
type Named = Pick<Language, 'code' | 'name'>;

/** What the records need to be written in a language. */
export interface Writing {
  readonly t: TranslateStaff;
  readonly language: string;
}

/** By language, then by topic: who checked it, and when somebody must look at it again. `today` is an ISO day. */
export function reviewGroups(
  { t, language }: Writing,
  library: Library,
  languages: readonly Named[],
  topics: Words['content']['topics'],
  today: string,
): Groups {
  return languages.map(({ code, name }) => {
    const states = library.topics.map(({ id }) => ({ id, review: reviewState(library, id, code, today) }));
    const count = states.filter(({ review }) => review.state === 'checked').length;
    return {
      id: code,
      name: t('reviews.language', { name, count, total: states.length }),
      lines: states.map(({ id, review }) => ({
        id,
        name: topics[id]?.title ?? id,
        text: reviewLine(
          { t, language },
          review,
          library.reviews.find((known) => known.topic === id && known.language === code),
        ),
      })),
    };
  });
}

function reviewLine(
  { t, language }: Writing,
  review: ReviewState,
  last: Library['reviews'][number] | undefined,
): string {
  const next = longDate(language, review.next);
  if (review.state === 'due' && last !== undefined) {
    return t('reviews.lapsed', { by: last.by, credential: last.credential, date: longDate(language, last.on), next });
  }
  if (review.state !== 'checked') return t(`reviews.${review.state}`, { next });
  const { by, credential, on } = review;
  return t('reviews.checked', { by, credential, date: longDate(language, on), next });
}

/** What a line of the log is cut to: more says nothing to staff, and the file has it all. */
const LONGEST_LINE = 300;

/** Time and plain meaning of each fault, and the line itself for whoever looks after the computer. */
export function faultGroups({ t, language }: Writing, faults: StaffReport['faults']): Groups {
  const lines = faults.map(({ at, where, text }, index) => ({
    // Two faults may be alike to the letter.
    id: String(index),
    name: localTime(language, at),
    text: t(`faults.where.${where}`),
    log: text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)}…` : text,
  }));
  return [{ id: 'faults', lines }];
}

/** Versions, texts, languages and their state, displays and files. */
export function aboutGroups(
  { t }: Writing,
  library: Library,
  languages: readonly Named[],
  report: StaffReport,
  today: string,
): Groups {
  const { versions, displays, settingsFile, logFile } = report;
  const line = (
    id: 'kiosk' | 'electron' | 'chromium' | 'system' | 'content' | 'settingsFile' | 'logFile',
    log: string,
  ) => ({
    id,
    name: t(`about.${id}`),
    log,
  });
  return [
    {
      id: 'about',
      lines: [
        line('kiosk', versions.kiosk),
        line('content', library.hash),
        {
          id: 'languages',
          name: t('about.languages'),
          text: languages
            .map(({ code, name }) => `${name}: ${t(`about.states.${overallReviewState(library, code, today)}`)}`)
            .join(' · '),
        },
        {
          id: 'displays',
          name: t('about.displays'),
          text: displays.map((display) => displaySize(t, display)).join(' · '),
        },
        line('settingsFile', settingsFile),
        line('logFile', logFile),
        line('electron', versions.electron),
        line('chromium', versions.chromium),
        line('system', versions.system),
      ],
    },
  ];
}

function displaySize(
  t: TranslateStaff,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  return t('settings.size', { width, height });
}
