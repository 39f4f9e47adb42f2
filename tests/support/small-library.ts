import type { Library, Step } from '../../content/schema.ts';

const facts = ['f'];
const keyPoints = ['a', 'b', 'c'].map((id) => ({ id, facts }));

/** A step of each kind that can be answered. */
const answerable: readonly Step[] = [
  {
    kind: 'choose',
    id: 'ask',
    picture: 'fridge',
    choices: [{ id: 'freezer' }, { id: 'fridge', right: true }],
    facts,
  },
  { kind: 'order', id: 'order', picture: 'fridge', items: ['first', 'second', 'third'], facts },
  {
    kind: 'sort',
    id: 'sort',
    picture: 'fridge',
    bins: ['in', 'out'],
    items: [
      { id: 'carton', bin: 'in' },
      { id: 'used', bin: 'out' },
      { id: 'spare', bin: 'in' },
    ],
    facts,
  },
  {
    kind: 'sites',
    id: 'map',
    picture: 'body',
    areas: [
      { id: 'belly', at: [0, 0, 60, 60], mark: 'use' },
      { id: 'navel', at: [80, 0, 60, 60], mark: 'avoid' },
    ],
    facts,
  },
  {
    kind: 'whatIf',
    id: 'whatIf',
    picture: 'fridge',
    cases: [
      { id: 'frozen', picture: 'fridge', facts },
      { id: 'warm', picture: 'fridge', facts },
    ],
  },
];

/** Short topics in two groups, enough for every move there is. */
export const smallLibrary: Library = {
  medicine: {
    id: 'sample',
    name: 'Sample',
    genericName: 'sample',
    groups: [
      { id: 'home', sign: 'heart', topics: ['cold'] },
      { id: 'shot', sign: 'syringe', topics: ['spots', 'tasks', 'tell'] },
    ],
    welcomePicture: 'hello',
    emergency: { picture: 'phone', facts, signs: [{ id: 'air', picture: 'air', facts }] },
  },
  topics: [
    {
      id: 'cold',
      picture: 'fridge',
      opening: { facts },
      steps: [
        { kind: 'read', id: 'keep', picture: 'fridge', facts },
        ...answerable.slice(0, 1),
        { kind: 'read', id: 'light', picture: 'carton', facts },
      ],
      keyPoints,
    },
    {
      id: 'spots',
      picture: 'body',
      opening: { facts },
      steps: [{ kind: 'read', id: 'where', picture: 'body', facts }],
      keyPoints,
    },
    { id: 'tasks', picture: 'body', opening: { facts }, steps: answerable, keyPoints },
    {
      id: 'tell',
      picture: 'body',
      opening: { facts },
      steps: [
        { kind: 'read', id: 'pinch', picture: 'body', facts },
        { kind: 'read', id: 'push', picture: 'body', facts },
        {
          kind: 'teachBack',
          id: 'say',
          picture: 'body',
          prompts: [
            { id: 'where', facts, about: ['pinch'], show: true },
            { id: 'how', facts, about: ['pinch', 'push'] },
          ],
        },
      ],
      keyPoints,
    },
  ],
  walkthroughs: [{ id: 'first', sign: 'syringe', topics: ['cold', 'tell'] }],
  hash: '0123456789abcdef',
  sources: { f: ['S'] },
  gathered: '2026-11-22',
  next: '2027-05-22',
  reviews: [],
};
