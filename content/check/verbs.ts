/** With these an English instruction begins; a new one may be added, if it says what to do. */
const VERBS = new Set(
  `add always ask avoid be bring call change check choose clean close come count cover decide do drink drop dry eat fill
  find finish fold follow gather get give go hand have help hold inject join keep know lay learn leave let lift listen
  look make measure mix move name never note open pack pay pick pinch place plan point pour practice prepare press protect
  pull push put read remember remove repeat report rest rinse rotate save say scrub see send set share show sit skip sleep
  sort stand start stay stop store switch take talk tell think throw touch travel try turn use wait walk warm wash watch
  wear weigh wipe work write`.split(/\s+/),
);

/** Before these the action may stand behind a comma: "If it froze, do not use it." */
const WHEN = /^(?:if|when|before|after|for|with|in|at|on)\b/i;

/** Whether an English text begins with what to do. */
export function beginsWithVerb(text: string): boolean {
  const [start = '', ...clauses] = text.split(/,\s+/);
  return isAction(start) || (WHEN.test(start) && clauses.some(isAction));
}

/** "Do not", and things to do such as "Do your part"; "Do I need it" asks. */
function isAction(text: string): boolean {
  const [first = '', second = ''] = text.toLowerCase().split(/[^\p{L}’']+/u);
  return VERBS.has(first) && (first !== 'do' || ['not', 'your', 'the', 'this', 'it'].includes(second));
}
