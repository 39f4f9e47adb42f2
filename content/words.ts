/** The shape of `locales/<language>/<topic>.json`: every word of one topic. */
export interface TopicWords {
  readonly title: string;
  /** One line: what the patient gets from it. */
  readonly purpose: string;
  /** The one thing to take home, 1 to 3 sentences. */
  readonly mainMessage: readonly string[];
  /** Why it matters to the patient. */
  readonly why: string;
  readonly steps: Readonly<Record<string, StepWords>>;
  readonly keyPoints: Readonly<Record<string, string>>;
}

/** The words of a step; which of them it has depends on its kind. */
export interface StepWords {
  readonly title: string;
  /** read, sites, timer: one to three sentences. */
  readonly body?: readonly string[];
  /** choose */
  readonly choices?: Readonly<Record<string, ReplyWords>>;
  /** order: label by item. */
  readonly labels?: Readonly<Record<string, string>>;
  /** order: after the right order; timer: when the time is over. */
  readonly done?: readonly string[];
  /** order: the matter once more, in other words. */
  readonly again?: readonly string[];
  /** sort: label by bin. */
  readonly bins?: Readonly<Record<string, string>>;
  /** sort */
  readonly items?: Readonly<Record<string, ReplyWords>>;
  /** sites */
  readonly areas?: Readonly<Record<string, ReplyWords>>;
  /** whatIf */
  readonly cases?: Readonly<Record<string, CaseWords>>;
  /** teachBack */
  readonly prompts?: Readonly<Record<string, PromptWords>>;
}

export interface ReplyWords {
  readonly label: string;
  /** After a pick: why that is right, or the matter once more in other words. */
  readonly reply: readonly string[];
}

export interface CaseWords {
  readonly question: string;
  readonly answer: readonly string[];
}

export interface PromptWords {
  /** What the patient is asked to tell or show; never a yes-or-no question. */
  readonly ask: string;
  /** For the nurse: what to hear or see. */
  readonly listenFor: string;
  /** For another go: the matter explained in other words. */
  readonly otherWords: readonly string[];
}

/** The shape of `locales/<language>/sources.json`, by source: what it is in plain words, and its date. */
export type SourceWords = Readonly<Record<string, { readonly name: string; readonly date: string }>>;

/** The shape of `locales/<language>/emergency.json`. */
export interface EmergencyWords {
  readonly title: string;
  readonly action: string;
  readonly lead: string;
  readonly signs: Readonly<Record<string, string>>;
  readonly doNotWait: string;
  /** One line, for screens that stand in for others. */
  readonly inShort: string;
  /** The way back to what was there before. */
  readonly close: string;
}

/** The shape of `locales/<language>/resting.json`. */
export type RestingWords = typeof import('../locales/en/resting.json');

/** All words of one language. */
export interface LanguageWords {
  readonly ui: object;
  readonly emergency: EmergencyWords;
  /** What each picture shows. */
  readonly pictures: Readonly<Record<string, string>>;
  readonly sources: SourceWords;
  /** The name of each group of topics. */
  readonly groups: Readonly<Record<string, string>>;
  readonly topics: Readonly<Record<string, TopicWords>>;
  /** The name of each walkthrough. */
  readonly walkthroughs: Readonly<Record<string, string>>;
}
