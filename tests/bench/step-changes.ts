import { learnContent } from '../support/content.ts';
import { startKiosk } from '../support/kiosk.ts';
import { openTopic } from '../support/walk.ts';

/**
 * Touches Next and Back through a topic and measures each change in the page: from the finger's release to the
 * moment after the next frame was painted. Milliseconds, one figure a change.
 */
export async function measureStepChanges(count: number): Promise<readonly number[]> {
  const kiosk = await startKiosk();
  const { page, touch } = kiosk;
  await touch(page.getByRole('button', { name: 'English' }));
  await openTopic({ kiosk, content: learnContent(), language: 'en' }, 'inject');
  await touch(page.getByRole('button', { name: 'Start', exact: true }));
  await page.getByRole('img').locator('svg').waitFor();
  await page.evaluate(() => {
    const changes: number[] = [];
    Object.assign(window, { changes });
    window.addEventListener(
      'click',
      (event) => {
        requestAnimationFrame(() => {
          const painted = new MessageChannel();
          painted.port1.onmessage = () => changes.push(performance.now() - event.timeStamp);
          painted.port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
  let forward = true;
  for (let change = 0; change < count; change += 1) {
    const next = page.getByRole('button', { name: /^(Next|Skip|More)$/ });
    if (forward && !(await next.isVisible())) forward = false;
    if (!forward && (await page.getByText(/^1 of /).isVisible())) forward = true;
    await touch(forward ? next : page.getByRole('button', { name: 'Back', exact: true }));
    await page.waitForFunction(
      (wanted) => (window as unknown as { changes: number[] }).changes.length >= wanted,
      change + 1,
    );
  }
  const measured = await page.evaluate(() => (window as unknown as { changes: number[] }).changes);
  await kiosk.close();
  return measured;
}
