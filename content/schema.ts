import { z } from 'zod';

/** An id is also a key of the words, so it is a plain name. */
const id = z.string().regex(/^[a-z0-9]+([A-Z-]?[a-z0-9]+)*$/i, 'expected a name of letters, digits and inner hyphens');
const facts = z
  .array(z.string())
  .min(1, 'expected at least one fact: a patient is told nothing without one')
  .readonly();
const day = z.iso.date('expected a day such as "2027-05-22"');

/** A list of `item`, as long as people can keep in view. */
function between<T extends z.ZodType>(item: T, least: number, most: number, what: string) {
  const message = `expected ${least} to ${most} ${what}`;
  return z.array(item).min(least, message).max(most, message).readonly();
}

const read = z.strictObject({ kind: z.literal('read'), id, picture: id, facts });

const choose = z.strictObject({
  kind: z.literal('choose'),
  id,
  picture: id,
  choices: between(z.strictObject({ id, right: z.literal(true).optional() }), 2, 4, 'choices').refine(
    (choices) => choices.filter((choice) => choice.right).length === 1,
    'expected exactly one choice with "right": true',
  ),
  facts,
});

/** Put into order. `items` stand in the right order; the screen mixes them. */
const order = z.strictObject({
  kind: z.literal('order'),
  id,
  picture: id,
  items: between(id, 3, 4, 'items'),
  facts,
});

/** Put each thing where it belongs, one at a time: do or don't, fridge or not. */
const sort = z
  .strictObject({
    kind: z.literal('sort'),
    id,
    picture: id,
    bins: z.tuple([id, id], 'expected 2 bins').readonly(),
    items: between(z.strictObject({ id, bin: id }), 3, 5, 'items'),
    facts,
  })
  .refine(({ bins, items }) => items.every(({ bin }) => bins.includes(bin)), 'expected each item in one of the 2 bins')
  .refine(
    ({ bins, items }) => bins.every((bin) => items.some((item) => item.bin === bin)),
    'expected at least one item in each bin',
  );

const area = z.strictObject({
  id,
  /** Left, top, width and height on the picture, which is 400 by 300. */
  at: z.tuple([z.number(), z.number(), z.number(), z.number()], 'expected 4 numbers').readonly(),
  /** `helper`: only where somebody else gives the shot. */
  mark: z.enum(['use', 'helper', 'avoid'], 'expected "use", "helper" or "avoid"'),
  /** Where to go next time, by id of another area: the step asks where the last shot went. */
  next: id.optional(),
});

/** A body map: touch a place and learn about it. */
const sites = z
  .strictObject({ kind: z.literal('sites'), id, picture: id, areas: between(area, 2, 8, 'areas'), facts })
  .refine(
    ({ areas }) => areas.every(({ next }) => next === undefined || areas.some((other) => other.id === next)),
    'expected "next" to name an area of this map',
  );

/** A quiet clock, such as for washing hands. */
const timer = z.strictObject({
  kind: z.literal('timer'),
  id,
  picture: id,
  seconds: z.int().min(5, 'expected 5 to 60 seconds').max(60, 'expected 5 to 60 seconds'),
  facts,
});

/** "What if ...?": questions to open, each a short answer that returns here. */
const whatIf = z.strictObject({
  kind: z.literal('whatIf'),
  id,
  picture: id,
  cases: between(z.strictObject({ id, picture: id, facts }), 2, 4, 'cases'),
});

/** What the patient tells or shows a nurse in their own words. */
const teachBack = z.strictObject({
  kind: z.literal('teachBack'),
  id,
  picture: id,
  prompts: between(
    z.strictObject({
      id,
      facts,
      /** The steps to go back to for another go, by id. */
      about: z.array(id).min(1, 'expected at least one step').readonly(),
      /** The patient shows it with their hands instead of saying it. */
      show: z.literal(true).optional(),
    }),
    2,
    3,
    'prompts',
  ),
});

const KINDS = [read, choose, order, sort, sites, timer, whatIf, teachBack] as const;

/** One screen of a topic. The kind decides what the patient does on it; the id is the key of its words. */
export const step = z.discriminatedUnion('kind', KINDS, {
  error: `expected one of ${KINDS.map((kind) => kind.shape.kind.value).join(', ')}`,
});

export const topic = z.strictObject({
  id,
  /** The picture on its card. */
  picture: id,
  /** Steps to follow with the hands: their titles begin with what to do, and one prompt asks to show it. */
  howTo: z.literal(true).optional(),
  /** What the main message and the reason why it matters rest on. */
  opening: z.strictObject({ facts }),
  steps: z.array(step).min(1, 'expected at least one step').readonly(),
  keyPoints: between(
    z.strictObject({
      id,
      facts,
      /** It says what to do. */
      action: z.literal(true).optional(),
    }),
    3,
    5,
    'key points',
  ),
});

export const medicine = z.strictObject({
  id,
  name: z.string(),
  genericName: z.string(),
  /** Every topic, in the order that a newcomer would take them; each group is a screen of its own. */
  groups: between(
    z.strictObject({
      id,
      /** The pictogram before its name. */
      sign: z.enum(['info', 'syringe', 'heart'], 'expected "info", "syringe" or "heart"'),
      topics: z.array(id).min(1).readonly(),
    }),
    1,
    4,
    'groups',
  ),
  welcomePicture: id,
  emergency: z.strictObject({
    picture: id,
    facts,
    signs: z
      .array(z.strictObject({ id, picture: id, facts }))
      .min(1)
      .readonly(),
  }),
});

/** What a nurse goes through with a patient in one go: topics, each a chunk that is read in under four minutes. */
export const walkthrough = z.strictObject({
  id,
  /** The pictogram on its card. */
  sign: z.enum(
    ['syringe', 'again', 'fridge', 'heart', 'info'],
    'expected "syringe", "again", "fridge", "heart" or "info"',
  ),
  topics: between(id, 1, 6, 'topics'),
});

export const fact = z.strictObject({
  id: z.string(),
  topic: z.string(),
  fact: z.string(),
  sources: z.array(z.string()).readonly(),
  sourceNote: z.string(),
  confidence: z.enum(['high', 'medium', 'low']),
  inSeed: z.boolean(),
  safetyCritical: z.boolean(),
  note: z.string().optional(),
});

export const source = z.strictObject({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  date: z.string(),
  url: z.string(),
  kind: z.string(),
  read: z.string(),
});

/** A fact of the article that no step uses, and why: in words that a pharmacist would accept. */
export const leftOut = z.strictObject({ fact: z.string(), reason: z.string().min(20, 'expected a reason') });

const patterns = z.record(z.string(), z.array(z.string()).min(1));

/**
 * What the author of a fact warned of, so that a program can hold it. Patterns are regular expressions by language code,
 * or under `any` for every language; they are tried on each group of sentences, in any case of letters.
 */
export const authorWarning = z.strictObject({
  id: z.string(),
  /** The facts with the warning. */
  facts,
  reason: z.string(),
  /** What no text may say. */
  never: patterns.optional(),
  /** What a text that rests on one of the facts must say with it. */
  needs: patterns.optional(),
});

/** Medical and other fixed terms of one language, by their English name: one decision each. */
export const glossary = z.record(
  z.string(),
  z.strictObject({
    /** How the term may stand in a text; a star stands for any ending. */
    forms: z.array(z.string().min(2)).min(1),
    /** For a term that a patient may not know: words of which one must explain it where a topic first uses it. */
    explained: z.array(z.string().min(2)).min(1).optional(),
  }),
);

/** What a qualified person found in order: one topic in one language, in exactly the words that `hash` stands for. */
export const review = z.strictObject({
  topic: id,
  language: z.string(),
  by: z.string().min(1),
  credential: z.string().min(1),
  on: day,
  next: day,
  hash: z.string(),
});

export const reviews = z.strictObject({
  /** When the facts were gathered, and when somebody must look whether they still hold. */
  gathered: day,
  next: day,
  reviews: z.array(review).readonly(),
});

export const language = z.strictObject({
  code: z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/),
  /** Its own name, in its own script. */
  name: z.string().min(1),
  dir: z.enum(['ltr', 'rtl']),
  font: z.enum(['atkinson']),
});

export type Step = z.infer<typeof step>;
export type StepOf<Kind extends Step['kind']> = Extract<Step, { kind: Kind }>;
export type Topic = z.infer<typeof topic>;
export type Medicine = z.infer<typeof medicine>;
export type Walkthrough = z.infer<typeof walkthrough>;
export type Fact = z.infer<typeof fact>;
export type Source = z.infer<typeof source>;
export type LeftOut = z.infer<typeof leftOut>;
export type Review = z.infer<typeof review>;
export type AuthorWarning = z.infer<typeof authorWarning>;
export type Glossary = z.infer<typeof glossary>;
export type Reviews = z.infer<typeof reviews>;
export type Language = z.infer<typeof language>;

/** Everything that is taught, without the words: read by the session, drawn by the screens. */
export interface Library {
  readonly medicine: Medicine;
  /** In the order of `medicine.groups`. */
  readonly topics: readonly Topic[];
  readonly walkthroughs: readonly Walkthrough[];
  /** Stands for this very content and these very words: 16 hexadecimal digits. */
  readonly hash: string;
  /** The sources of every fact that is shown, by fact id. */
  readonly sources: Readonly<Record<string, readonly string[]>>;
  /** When the facts were gathered and are due to be looked at again, as days. */
  readonly gathered: string;
  readonly next: string;
  /** The reviews whose words are still the words shown. */
  readonly reviews: readonly Omit<Review, 'hash'>[];
}
