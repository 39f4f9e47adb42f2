/** The shape of `locales/<language>/<topic>.json`: every word of one topic. */
export interface TopicWords {
  readonly title: string;
  /** One line: what the patient gets from it. */
  readonly purpose: string;
  readonly steps: Readonly<Record<string, StepWords>>;
  readonly keyPoints: Readonly<Record<string, string>>;
}

/** `body` for a step that is read, `choices` for one that asks. */
export interface StepWords {
  readonly title: string;
  readonly body?: readonly string[];
  readonly choices?: Readonly<Record<string, ChoiceWords>>;
}

export interface ChoiceWords {
  readonly label: string;
  /** After a pick: why that is right, or the matter once more in other words. */
  readonly reply: readonly string[];
}

/** The shape of `locales/<language>/emergency.json`. */
export interface EmergencyWords {
  readonly title: string;
  readonly action: string;
  readonly lead: string;
  readonly signs: Readonly<Record<string, string>>;
  readonly doNotWait: string;
}
