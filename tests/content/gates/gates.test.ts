import { expect, test } from 'vitest';
import { gates } from '../../../content/check/gates.ts';
import { problemLine } from '../../../content/check/problem.ts';
import { sampleContent } from '../../support/sample-content.ts';

test.each(gates)('$name: the sample passes, so each test of a gate shows that gate alone', ({ gate }) => {
  expect(gate(sampleContent()).map(problemLine)).toEqual([]);
});

test('every gate has a name of its own', () => {
  expect(new Set(gates.map(({ name }) => name)).size).toBe(gates.length);
});
