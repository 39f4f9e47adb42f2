import axe from 'axe-core';

/** All rules with target-size and enhanced contrast, or only what depends on colors where they are all that is new. */
export type AxeRules = 'all' | 'colors';

/** What axe finds on the screen in this page, one line each. */
export async function axeProblems(rules: AxeRules): Promise<readonly string[]> {
  const { violations } = await axe.run(document, {
    resultTypes: ['violations'],
    preload: false,
    ...(rules === 'colors' && { runOnly: ['color-contrast', 'color-contrast-enhanced'] }),
    rules: {
      // Off by default in axe-core.
      'target-size': { enabled: true },
      'color-contrast-enhanced': { enabled: true },
      'identical-links-same-purpose': { enabled: true },
    },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}

/** A picture is shapes alone, which the gate for pictures checks, and silent: axe would look at each shape. */
export function takePicturesAway(): void {
  for (const shapes of document.querySelectorAll('[class*=drawing] > svg')) shapes.remove();
}
