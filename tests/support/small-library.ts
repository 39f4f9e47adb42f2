import type { Library } from '../../content/schema.ts';

/** Two short topics, enough for every move there is. */
export const smallLibrary: Library = {
  medicine: {
    id: 'sample',
    name: 'Sample',
    genericName: 'sample',
    topics: ['cold', 'spots'],
    welcomePicture: 'hello',
    emergency: { picture: 'phone', facts: ['f'], signs: [{ id: 'air', picture: 'air', facts: ['f'] }] },
  },
  topics: [
    {
      id: 'cold',
      picture: 'fridge',
      steps: [
        { kind: 'read', id: 'keep', picture: 'fridge', facts: ['f'] },
        {
          kind: 'choose',
          id: 'ask',
          picture: 'fridge',
          choices: [{ id: 'freezer' }, { id: 'fridge', right: true }],
          facts: ['f'],
        },
        { kind: 'read', id: 'light', picture: 'carton', facts: ['f'] },
      ],
      keyPoints: [
        { id: 'a', facts: ['f'] },
        { id: 'b', facts: ['f'] },
        { id: 'c', facts: ['f'] },
      ],
    },
    {
      id: 'spots',
      picture: 'body',
      steps: [{ kind: 'read', id: 'where', picture: 'body', facts: ['f'] }],
      keyPoints: [
        { id: 'a', facts: ['f'] },
        { id: 'b', facts: ['f'] },
        { id: 'c', facts: ['f'] },
      ],
    },
  ],
  reviewed: false,
};
