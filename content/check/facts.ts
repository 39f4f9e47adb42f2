import type { Fact, Medicine, Source, Topic } from '../schema.ts';
import type { Problem } from './problem.ts';
import { twice } from './read-json.ts';
import { shownIn } from './shown.ts';

const FACTS = 'content/kineret/facts.json';

/** Each fact has its own id and names sources that are listed. */
export function checkFactBase(facts: readonly Fact[], sources: readonly Source[] | undefined): readonly Problem[] {
  const known = sources && new Set(sources.map(({ id }) => id));
  return [
    ...twice(
      FACTS,
      facts.map(({ id }) => id),
    ),
    ...facts.flatMap((fact) =>
      fact.sources
        .filter((name) => known && !known.has(name))
        .map((name) => ({
          file: FACTS,
          place: fact.id,
          text: `names "${name}", expected the id of a source in content/kineret/sources.json`,
        })),
    ),
  ];
}

/** Every fact that a topic rests on exists, and none is of low confidence: those are never shown to a patient. */
export function checkTopicFacts(file: string, topic: Topic, facts: ReadonlyMap<string, Fact>): readonly Problem[] {
  return shownIn(topic).flatMap((shown) => checkNames(file, shown.place, shown.facts, facts));
}

/** The same for the 911 screen. */
export function checkEmergencyFacts(
  file: string,
  medicine: Medicine,
  facts: ReadonlyMap<string, Fact>,
): readonly Problem[] {
  const { emergency } = medicine;
  return [
    ...checkNames(file, 'emergency', emergency.facts, facts),
    ...emergency.signs.flatMap((sign) => checkNames(file, `emergency.signs.${sign.id}`, sign.facts, facts)),
  ];
}

function checkNames(
  file: string,
  place: string,
  names: readonly string[],
  facts: ReadonlyMap<string, Fact>,
): readonly Problem[] {
  return names.flatMap((name): readonly Problem[] => {
    const fact = facts.get(name);
    if (fact === undefined) {
      return [
        {
          file,
          place: `${place}.facts`,
          text: `names "${name}", expected the id of a fact in ${FACTS}`,
        },
      ];
    }
    if (fact.confidence !== 'low') return [];
    return [
      {
        file,
        place: `${place}.facts`,
        text: `rests on "${name}", which nobody could confirm, expected a fact of medium or high confidence`,
      },
    ];
  });
}
