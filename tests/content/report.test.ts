import { expect, test } from 'vitest';
import { contentReport } from '../../scripts/content-report.ts';
import { findContentState } from '../../scripts/content-state.ts';
import { root } from '../../scripts/paths.ts';

const state = findContentState(root);

test('this content passes every gate, glyphs and the words of the page included', () => {
  expect(state.findings.length).toBeGreaterThanOrEqual(13);
  expect(state.findings.filter(({ problems }) => problems.length > 0)).toEqual([]);
});

test('at least 15 of the 18 topics read at grade 6 or below as they are, terms and all', () => {
  const english = state.topics.filter(({ language }) => language === 'en');
  expect(english).toHaveLength(18);
  const grades = english.map(({ grade }) => Number(/grade ([\d.]+) raw/.exec(grade)?.[1]));
  expect(grades.filter((grade) => grade <= 6).length).toBeGreaterThanOrEqual(15);
});

test('a nurse educator finds every step, its words in each language, its facts and what fits in the report', () => {
  if (state.content === undefined) throw new Error('the content does not parse');
  const report = contentReport(state.content, state);
  for (const topic of state.content.library.topics) {
    for (const step of topic.steps) expect(report).toContain(`${step.id} (${step.kind})`);
    for (const { code } of state.content.languages) {
      const title = state.content.words.get(code)?.topics[topic.id]?.title ?? '';
      expect(report).toContain(title.replaceAll('&', '&amp;'));
    }
  }
  expect(report).toContain('choices.call.label <b>fits</b>');
  expect(report).toContain('<strong>sto-fridge</strong> (high, safety)');
  expect(report).toContain('Left out, and why');
});
