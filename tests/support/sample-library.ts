import type { Library } from '../../content/schema.ts';

/** A topic to know and one to do with the hands, with the kinds of steps that the gates look at. */
export const sampleLibrary: Library = {
  medicine: {
    id: 'kineret',
    name: 'Kineret',
    genericName: 'anakinra',
    groups: [{ id: 'all', sign: 'info', topics: ['storage', 'inject'] }],
    welcomePicture: 'hello',
    emergency: { picture: 'phone', facts: ['danger'], signs: [{ id: 'air', picture: 'air', facts: ['danger'] }] },
  },
  topics: [
    {
      id: 'storage',
      picture: 'fridge',
      opening: { facts: ['cold'] },
      steps: [
        { kind: 'read', id: 'cold', picture: 'fridge', facts: ['cold'] },
        { kind: 'read', id: 'light', picture: 'carton', facts: ['light'] },
        {
          kind: 'choose',
          id: 'newBox',
          picture: 'bag',
          choices: [{ id: 'counter' }, { id: 'fridge', right: true }],
          facts: ['cold'],
        },
        {
          kind: 'whatIf',
          id: 'whatIf',
          picture: 'bag',
          cases: [
            { id: 'frozen', picture: 'ice', facts: ['cold'] },
            { id: 'sun', picture: 'sun', facts: ['light'] },
          ],
        },
        {
          kind: 'teachBack',
          id: 'tell',
          picture: 'nurse',
          prompts: [
            { id: 'where', facts: ['cold'], about: ['cold'] },
            { id: 'why', facts: ['light'], about: ['light'] },
          ],
        },
      ],
      keyPoints: [
        { id: 'cold', facts: ['cold'], action: true },
        { id: 'frozen', facts: ['cold'], action: true },
        { id: 'light', facts: ['light'] },
      ],
    },
    {
      id: 'inject',
      picture: 'syringe',
      howTo: true,
      opening: { facts: ['shot'] },
      steps: [
        { kind: 'read', id: 'spot', picture: 'belly', facts: ['shot'] },
        { kind: 'timer', id: 'wash', picture: 'hands', seconds: 20, facts: ['shot'] },
        { kind: 'order', id: 'order', picture: 'hands', items: ['wash', 'wipe', 'shot'], facts: ['shot'] },
        {
          kind: 'teachBack',
          id: 'show',
          picture: 'nurse',
          prompts: [
            { id: 'hands', facts: ['shot'], about: ['wash'], show: true },
            { id: 'where', facts: ['shot'], about: ['spot'] },
          ],
        },
      ],
      keyPoints: [
        { id: 'wash', facts: ['shot'], action: true },
        { id: 'spot', facts: ['shot'], action: true },
        { id: 'nurse', facts: ['shot'] },
      ],
    },
  ],
  walkthroughs: [],
  hash: '0123456789abcdef',
  sources: {},
  gathered: '2026-11-22',
  next: '2027-05-22',
  reviews: [],
};
