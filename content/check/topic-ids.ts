import type { Step, Topic } from '../schema.ts';
import type { Problem } from './problem.ts';
import { twice } from './read-json.ts';

/** Each id once among its neighbours, and every step that a prompt goes back to is there. */
export function checkTopicIds(file: string, topic: Topic): readonly Problem[] {
  const stepIds = topic.steps.map(({ id }) => id);
  return [
    ...twice(file, stepIds, 'steps'),
    ...twice(
      file,
      topic.keyPoints.map(({ id }) => id),
      'keyPoints',
    ),
    ...topic.steps.flatMap((step) => [
      ...twice(file, namesInside(step), `steps.${step.id}`),
      ...(step.kind === 'teachBack'
        ? step.prompts.flatMap(({ id, about }) =>
            checkAbout(file, `steps.${step.id}.prompts.${id}.about`, about, stepIds),
          )
        : []),
    ]),
  ];
}

function checkAbout(
  file: string,
  place: string,
  about: readonly string[],
  stepIds: readonly string[],
): readonly Problem[] {
  return about
    .filter((name) => !stepIds.includes(name))
    .map((name) => ({ file, place, text: `names "${name}", expected the id of a step of this topic` }));
}

function namesInside(step: Step): readonly string[] {
  switch (step.kind) {
    case 'read':
    case 'timer':
      return [];
    case 'order':
      return step.items;
    case 'choose':
      return step.choices.map(({ id }) => id);
    case 'sort':
      return step.items.map(({ id }) => id);
    case 'sites':
      return step.areas.map(({ id }) => id);
    case 'whatIf':
      return step.cases.map(({ id }) => id);
    case 'teachBack':
      return step.prompts.map(({ id }) => id);
  }
}
