import { z } from 'zod';

/** An id is also a key of the words, so it is a plain name. */
const id = z.string().regex(/^[a-z0-9]+([A-Z-]?[a-z0-9]+)*$/i, 'expected a name of letters, digits and inner hyphens');
const facts = z
  .array(z.string())
  .min(1, 'expected at least one fact: a patient is told nothing without one')
  .readonly();

const read = z.strictObject({ kind: z.literal('read'), id, picture: id, facts });

const choose = z.strictObject({
  kind: z.literal('choose'),
  id,
  picture: id,
  choices: z
    .array(z.strictObject({ id, right: z.literal(true).optional() }))
    .min(2, 'expected 2 to 4 choices')
    .max(4, 'expected 2 to 4 choices')
    .refine(
      (choices) => choices.filter((choice) => choice.right).length === 1,
      'expected exactly one choice with "right": true',
    )
    .readonly(),
  facts,
});

/** One screen of a topic. The kind decides what the patient does on it; the id is the key of its words. */
export const step = z.discriminatedUnion('kind', [read, choose], { error: 'expected "read" or "choose"' });

export const topic = z.strictObject({
  id,
  /** The picture on its card. */
  picture: id,
  steps: z.array(step).min(1, 'expected at least one step').readonly(),
  keyPoints: z
    .array(z.strictObject({ id, facts }))
    .min(3, 'expected 3 to 5 key points')
    .max(5, 'expected 3 to 5 key points')
    .readonly(),
});

export const medicine = z.strictObject({
  id,
  name: z.string(),
  genericName: z.string(),
  /** Every topic, in the order that a newcomer would take them. */
  topics: z.array(id).min(1).readonly(),
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

export const reviews = z.strictObject({
  /** The one switch: while false, every patient screen says that nobody qualified has checked the text. */
  reviewed: z.boolean(),
});

export const language = z.strictObject({
  code: z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/),
  /** Its own name, in its own script. */
  name: z.string().min(1),
  dir: z.enum(['ltr', 'rtl']),
  font: z.enum(['atkinson']),
});

export type Step = z.infer<typeof step>;
export type Topic = z.infer<typeof topic>;
export type Medicine = z.infer<typeof medicine>;
export type Fact = z.infer<typeof fact>;
export type Language = z.infer<typeof language>;

/** Everything that is taught, without the words: read by the session, drawn by the screens. */
export interface Library {
  readonly medicine: Medicine;
  /** In the order of `medicine.topics`. */
  readonly topics: readonly Topic[];
  /** Whether the "not checked yet" notice may be left out. */
  readonly reviewed: boolean;
}
