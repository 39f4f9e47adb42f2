import type { Content } from './parse-content.ts';
import type { Problem } from './problem.ts';
import { twice } from './read-json.ts';
import { shownIn } from './shown.ts';

const FILE = 'content/kineret/left-out.json';

/** Every fact of the article is taught by some step, or stands among the facts left out, with the reason. */
export function leftOutFacts({ library, facts, leftOut }: Content): readonly Problem[] {
  const { emergency } = library.medicine;
  const used = new Set([
    ...library.topics.flatMap((topic) => shownIn(topic).flatMap((part) => part.facts)),
    ...emergency.facts,
    ...emergency.signs.flatMap((sign) => sign.facts),
  ]);
  const explained = new Set(leftOut.map(({ fact }) => fact));
  const byId = new Map(facts.map((known) => [known.id, known]));
  return [
    ...facts
      .filter(({ id, inSeed }) => inSeed && !used.has(id) && !explained.has(id))
      .map(({ id, fact }) => ({
        file: FILE,
        place: id,
        text: `is taught by no step, expected a step that rests on it or a reason here: “${fact}”`,
      })),
    ...twice(
      FILE,
      leftOut.map(({ fact }) => fact),
    ),
    ...leftOut.flatMap(({ fact }) => {
      const known = byId.get(fact);
      if (known === undefined)
        return [{ file: FILE, place: fact, text: 'expected the id of a fact in content/kineret/facts.json' }];
      if (!known.inSeed) return [{ file: FILE, place: fact, text: 'is no fact of the article, expected no entry' }];
      return used.has(fact) ? [{ file: FILE, place: fact, text: 'is taught by a step, expected no entry' }] : [];
    }),
  ];
}
