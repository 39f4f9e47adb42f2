/** How many parts the screen in this page has; of a dialog once it has settled. */
export function partsShown(): number {
  const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
  // Two languages beside each other may need more parts or fewer.
  const totals = [...scope.querySelectorAll('[class*=paged]')].map((paged) => {
    const [, total = '1'] = /(\d+)\D*$/.exec(paged.getAttribute('aria-label') ?? '') ?? [];
    return Number(total);
  });
  return Math.max(1, ...totals);
}

/** A dialog is laid out once it is open: only the frame after knows how many parts it has. */
export async function settled(): Promise<void> {
  if (document.querySelector('dialog[open]') === null) return;
  for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
}
