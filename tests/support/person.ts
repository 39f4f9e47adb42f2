import { join } from 'node:path';
import type { Locator } from 'playwright';
import { expect } from 'playwright/test';
import { keepAllTogether } from '../../renderer/words/keep-together.ts';
import { root } from '../../scripts/paths.ts';
import { learnContent, wordsOf } from './content.ts';
import type { Kiosk } from './kiosk.ts';

/** What the kiosk with the pseudo-languages teaches. */
export const pseudoContent = learnContent(join(root, 'dist', 'pseudo', 'source'));

/** Everything that is read on the way, in one language. */
export function wordsFor(language: string) {
  const { ui, topics, walkthroughs } = wordsOf(pseudoContent, language);
  const { staff, guide } = keepAllTogether(pseudoContent.staffWords.get(language)) as unknown as {
    readonly staff: typeof import('../../locales/en/staff.json');
    readonly guide: typeof import('../../locales/en/guide.json');
  };
  return {
    ui,
    staff,
    guide,
    topics,
    walkthroughs,
  };
}

/** A person at the kiosk, nurse or patient: they touch what they read, and see what is there. */
export class Person {
  readonly kiosk: Kiosk;
  readonly words: ReturnType<typeof wordsFor>;

  constructor(kiosk: Kiosk, words: ReturnType<typeof wordsFor>) {
    this.kiosk = kiosk;
    this.words = words;
  }

  async touches(name: string): Promise<void> {
    await this.turnTo(this.kiosk.page.getByRole('button', { name, exact: true }));
    await this.kiosk.touch(this.kiosk.page.getByRole('button', { name, exact: true }));
  }

  async chooses(name: string): Promise<void> {
    await this.kiosk.touch(this.kiosk.page.getByRole('radio', { name, exact: true }).first());
  }

  async touchesCard(text: string): Promise<void> {
    const card = this.kiosk.page.getByRole('button').filter({ hasText: text }).first();
    await this.turnTo(card);
    await this.kiosk.touch(card);
  }

  async sees(text: string): Promise<void> {
    await expect(this.kiosk.page.getByText(text, { exact: true }).first()).toBeVisible();
  }

  async seesHeading(name: string): Promise<void> {
    await expect(this.kiosk.page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
  }

  /** On with Next, past parts and checks, until this heading comes up. */
  goesOnTo(heading: string): Promise<void> {
    return this.goesOnUntil(this.kiosk.page.getByRole('heading', { level: 1, name: heading, exact: true }));
  }

  async goesOnUntil(there: Locator): Promise<void> {
    for (let touches = 0; !(await there.isVisible()); touches += 1) {
      if (touches > 60) throw new Error(`${there} does not come`);
      await this.kiosk.touch(this.kiosk.page.locator('nav [data-page=on]'));
    }
  }

  /** Past the parts of a list that come before. */
  private async turnTo(target: Locator): Promise<void> {
    await target.waitFor({ state: 'attached' });
    const { page } = this.kiosk;
    const dialog = page.locator('dialog[open]');
    const more = ((await dialog.count()) > 0 ? dialog.last() : page).locator('[data-page=on]').first();
    for (let turns = 0; turns < 20; turns += 1) {
      if (!(await target.evaluate((element) => (element as HTMLElement).inert))) return;
      await this.kiosk.touch(more);
    }
  }
}
