import type { Medicine, Topic } from '../schema.ts';
import type { Problem } from './problem.ts';
import { listedTopics, picturesOf } from './shown.ts';

/** Where pictures are, and where they may be used. */
export interface PictureFiles {
  readonly folder: string;
  readonly medicineFile: string;
  readonly topicFile: (id: string) => string;
}

/** Every picture that something shows is there, and every picture there is shown somewhere. */
export function checkPictureUses(
  medicine: Medicine | undefined,
  topics: readonly Topic[],
  pictures: ReadonlySet<string>,
  { folder, medicineFile, topicFile }: PictureFiles,
): readonly Problem[] {
  const uses = [
    ...(medicine ? medicineUses(medicine, medicineFile) : []),
    ...topics.flatMap((topic) => topicUses(topic, topicFile(topic.id))),
  ];
  const used = new Set(uses.map(({ picture }) => picture));
  // With a file that could not be read, nobody can say which pictures are left over.
  const isWhole = medicine !== undefined && topics.length === listedTopics(medicine).length;
  return [
    ...uses
      .filter(({ picture }) => !pictures.has(picture))
      .map(({ file, place, picture }) => ({
        file,
        place,
        text: `shows the picture "${picture}", expected ${folder}${picture}.svg`,
      })),
    ...[...pictures]
      .filter((name) => isWhole && !used.has(name))
      .map((name) => ({
        file: `${folder}${name}.svg`,
        place: '',
        text: 'is shown nowhere, expected a use or no file',
      })),
  ];
}

function medicineUses({ welcomePicture, emergency }: Medicine, file: string) {
  return [
    { file, place: 'welcomePicture', picture: welcomePicture },
    { file, place: 'emergency', picture: emergency.picture },
    ...emergency.signs.map(({ id, picture }) => ({ file, place: `emergency.signs.${id}`, picture })),
  ];
}

function topicUses({ picture, steps }: Topic, file: string) {
  return [
    { file, place: 'picture', picture },
    ...steps.flatMap((step) => picturesOf(step).map((name) => ({ file, place: `steps.${step.id}`, picture: name }))),
  ];
}
