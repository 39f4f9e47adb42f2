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
    ...walkthroughs.flatMap(({ topics }, index) => [
      ...twice(file, topics, `${index}.topics`),
      ...topics
        .filter((id) => !topicIds.has(id))
        .map((id) => ({ file, place: `${index}.topics`, text: `there is no topic "${id}"` })),
    ]),
  ];
}
