import type { Fact, Medicine, Topic } from '../schema.ts';
import type { Problem } from './problem.ts';

/** Every fact that a topic rests on exists, and none is of low confidence: those are never shown to a patient. */
export function checkTopicFacts(file: string, topic: Topic, facts: ReadonlyMap<string, Fact>): readonly Problem[] {
  return [
    ...topic.steps.flatMap((step) => checkNames(file, `steps.${step.id}`, step.facts, facts)),
    ...topic.keyPoints.flatMap((point) => checkNames(file, `keyPoints.${point.id}`, point.facts, facts)),
  ];
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
          text: `names "${name}", expected the id of a fact in content/kineret/facts.json`,
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
