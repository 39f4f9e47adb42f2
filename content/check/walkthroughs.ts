import type { Walkthrough } from '../schema.ts';
import type { Problem } from './problem.ts';
import { twice } from './read-json.ts';

/** Every walkthrough has a name of its own and goes through topics that there are, each once. */
export function checkWalkthroughs(
  file: string,
  walkthroughs: readonly Walkthrough[],
  topicIds: ReadonlySet<string>,
): readonly Problem[] {
  return [
    ...twice(
      file,
      walkthroughs.map(({ id }) => id),
      'id',
    ),
    ...walkthroughs.flatMap(({ id: name, topics }) => [
      ...twice(file, topics, `${name}.topics`),
      ...topics
        .filter((id) => !topicIds.has(id))
        .map((id) => ({ file, place: `${name}.topics`, text: `names "${id}", expected the id of a topic` })),
    ]),
  ];
}
