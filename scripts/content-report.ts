import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../content/check/parse-content.ts';
import { picturesOf, shownInStep } from '../content/check/shown.ts';
import { flatWords } from '../content/check/word-keys.ts';
import type { Fact, Step, Topic } from '../content/schema.ts';
import type { ContentState } from './content-state.ts';
import { root } from './paths.ts';

/**
 * One page for a nurse educator, a pharmacist or a translator: every step with its picture, its words in each language
 * side by side, the facts they rest on with their sources, the reading level and who has checked it. Prints on paper.
 */
export function contentReport(content: Content, state: ContentState): string {
  const { medicine, topics, gathered, next } = content.library;
  const toMend = state.findings.flatMap(({ gate, problems }) => problems.map((problem) => ({ gate, ...problem })));
  return `<!doctype html>
<html lang="en" style="--languages: ${content.languages.length}">
<meta charset="utf-8">
<title>${medicine.name}: what the kiosk teaches</title>
<style>${readFileSync(join(root, 'renderer/styles/pictures.css'), 'utf8')}${STYLE}</style>
<h1>${medicine.name}: what the kiosk teaches</h1>
<p>Facts gathered on ${gathered}, to be looked at again by ${next}. Texts marked “not checked” have been checked by no clinician and no translator yet.</p>
<h2>Contents</h2>
<ol>${topics.map((topic) => `<li><a href="#${topic.id}">${html(titleOf(content, topic))}</a></li>`).join('')}</ol>
<h2>To mend</h2>
${toMend.length === 0 ? '<p>Nothing: every gate is in order.</p>' : `<ul>${toMend.map(({ gate, file, place, text }) => `<li>${html(gate)}: <code>${html(file)}</code> ${html(place)} ${html(text)}</li>`).join('')}</ul>`}
${topics.map((topic) => topicSection(content, state, topic)).join('\n')}
${leftOutSection(content)}
</html>
`;
}

function titleOf(content: Content, { id }: Topic): string {
  return content.words.get('en')?.topics[id]?.title ?? id;
}

function topicSection(content: Content, state: ContentState, topic: Topic): string {
  const figures = state.topics
    .filter((known) => known.topic === topic.id)
    .map(
      ({ language, words, grade, minutes, review, hash }) =>
        `<tr><th scope="row">${language}</th><td>${words}</td><td>${html(grade)}</td><td>${minutes.toFixed(1)}</td><td>${html(review)}</td><td><code>${hash}</code></td></tr>`,
    );
  const point = ({ id, facts }: Topic['keyPoints'][number]) =>
    part(content, topic, `Key point: ${id}`, [`keyPoints.${id}`], facts, []);
  return `<section class="topic" id="${topic.id}">
<h2>${html(titleOf(content, topic))} <small>${topic.id}</small></h2>
<table class="figures"><tr><th>language</th><th>words</th><th>reading level</th><th>minutes</th><th>review</th><th>text</th></tr>${figures.join('')}</table>
${part(content, topic, 'Opening', ['title', 'purpose', 'mainMessage', 'why'], topic.opening.facts, [topic.picture])}
${topic.steps.map((step, index) => stepPart(content, topic, step, index)).join('\n')}
${topic.keyPoints.map(point).join('\n')}
</section>`;
}

function stepPart(content: Content, topic: Topic, step: Step, index: number): string {
  const facts = shownInStep(step).flatMap((shown) => shown.facts);
  const heading = `${index + 1}. ${step.id} (${step.kind})`;
  return part(content, topic, heading, [`steps.${step.id}.`], facts, picturesOf(step), answersOf(step));
}

/** What fits, by the key of its words: what a reader of the words alone could not see. */
function answersOf(step: Step): ReadonlyMap<string, string> {
  switch (step.kind) {
    case 'choose':
      return new Map(step.choices.map(({ id, right }) => [`choices.${id}.label`, right ? 'fits' : 'does not fit']));
    case 'order':
      return new Map(step.items.map((id, place) => [`labels.${id}`, `place ${place + 1}`]));
    case 'sort':
      return new Map(step.items.map(({ id, bin }) => [`items.${id}.label`, `belongs to ${bin}`]));
    case 'sites':
      return new Map(
        step.areas.map(({ id, mark, next }) => [`areas.${id}.label`, next === undefined ? mark : `next: ${next}`]),
      );
    default:
      return new Map();
  }
}

function part(
  content: Content,
  { id }: Topic,
  heading: string,
  prefixes: readonly string[],
  facts: readonly string[],
  pictures: readonly string[],
  answers: ReadonlyMap<string, string> = new Map(),
): string {
  const columns = content.languages.map(({ code, name, dir }) => {
    const texts = [...flatWords(content.words.get(code)?.topics[id])]
      .filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix)))
      .map(([key, value]) => {
        const lines = typeof value === 'string' ? [value] : value;
        const short = shortKey(key, prefixes);
        const answer = answers.get(short);
        return `<dt>${html(short)}${answer === undefined ? '' : ` <b>${html(answer)}</b>`}</dt><dd>${lines.map(html).join('<br>')}</dd>`;
      });
    return `<div lang="${code}" dir="${dir}"><h4>${html(name)}</h4><dl>${texts.join('')}</dl></div>`;
  });
  const drawings = [...new Set(pictures)].map(
    (name) =>
      `<figure>${content.pictures.get(name) ?? ''}<figcaption>${html(content.words.get('en')?.pictures[name] ?? name)}</figcaption></figure>`,
  );
  return `<article><h3>${html(heading)}</h3><div class="row"><div class="pictures">${drawings.join('')}</div>${columns.join('')}<div class="facts"><h4>Facts</h4><ul>${facts.map((name) => factItem(content, name)).join('')}</ul></div></div></article>`;
}

function shortKey(key: string, prefixes: readonly string[]): string {
  const prefix = prefixes.find((known) => known.endsWith('.') && key.startsWith(known)) ?? '';
  return key.slice(prefix.length).replace(/\[\]$/, '');
}

function factItem(content: Content, id: string): string {
  const fact = content.facts.find((known) => known.id === id);
  if (fact === undefined) return '';
  return `<li><strong>${html(id)}</strong> (${fact.confidence}${fact.safetyCritical ? ', safety' : ''}): ${html(fact.fact)} <em>${html(sourcesOf(content, fact))}</em>${fact.note === undefined ? '' : ` <span class="note">Author’s note: ${html(fact.note)}</span>`}</li>`;
}

function sourcesOf(content: Content, { sources }: Fact): string {
  return sources
    .map((id) => content.sources.find((known) => known.id === id))
    .map((source) => (source ? `${source.title}, ${source.publisher} (${source.date})` : ''))
    .join('; ');
}

function leftOutSection({ leftOut, facts }: Content): string {
  const rows = leftOut.map(({ fact, reason }) => {
    const text = facts.find(({ id }) => id === fact)?.fact ?? '';
    return `<tr><td>${html(fact)}</td><td>${html(text)}</td><td>${html(reason)}</td></tr>`;
  });
  return `<section class="topic"><h2>Left out, and why</h2><table><tr><th>fact</th><th>what it says</th><th>why it is left out</th></tr>${rows.join('')}</table></section>`;
}

function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const STYLE = `
body { font: 15px/1.45 "Atkinson Hyperlegible Next", "Segoe UI", sans-serif; margin: 24px auto; max-width: 1500px; padding: 0 24px; color: #17262e }
h2 { margin-top: 2em; border-bottom: 2px solid #0a5557 } h2 small { color: #5b7480; font-weight: normal }
table { border-collapse: collapse } th, td { border: 1px solid #b9c4c2; padding: 4px 10px; text-align: start; vertical-align: top }
article { border: 1px solid #cfd6d4; border-radius: 10px; padding: 8px 16px; margin: 12px 0; break-inside: avoid }
.row { display: grid; grid-template-columns: 200px repeat(var(--languages), 1fr) 1.1fr; gap: 20px }
h3 { margin: 4px 0 8px } h4 { margin: 0 0 4px; color: #0a5557 } figure { margin: 0 0 8px } figure svg { width: 200px; background: #e6f0ee; border-radius: 8px }
figcaption { font-size: 12px; color: #37474f } dl { margin: 0 } dt { font-size: 11px; color: #5b7480 } dd { margin: 0 0 6px }
.facts { font-size: 13px } .facts ul { margin: 0; padding-inline-start: 18px } em { color: #37474f } .note { color: #8f1d12 }
@media print { body { margin: 0; max-width: none; font-size: 10px } .topic { break-before: page } .row { grid-template-columns: 110px repeat(var(--languages), 1fr) 1.1fr; gap: 10px } figure svg { width: 110px } a { color: inherit } }
`;
