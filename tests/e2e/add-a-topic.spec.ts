import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { parseContent } from '../../content/check/parse-content.ts';
import { bundle } from '../../scripts/build.ts';
import { asOrdinaryUser } from '../../scripts/ordinary-user.ts';
import { programPath } from '../../scripts/paths.ts';
import { withOtherArchive } from '../support/gallery-program.ts';
import { contentAfterGuide, writeContentAfterGuide } from '../support/guide.ts';
import { startKiosk } from '../support/kiosk.ts';
import { layoutProblems } from '../support/layout.ts';
import { chooseLanguage, walkTopic } from '../support/walk.ts';

test('a topic added as docs/add-a-topic.md says, without any code, is built and walked in both languages', async () => {
  test.slow();
  const folder = mkdtempSync(join(tmpdir(), 'kineret-guide-'));
  writeContentAfterGuide(join(folder, 'content'));
  const parsed = parseContent(contentAfterGuide());
  if (!parsed.ok) throw new Error('the guide makes no whole content');
  const topic = parsed.content.library.topics.find(({ id }) => id === 'clean-hands');
  if (topic === undefined) throw new Error('the guide adds no topic');

  const app = join(folder, 'app');
  await bundle(join(app, 'out'), { KIOSK_CONTENT: join(folder, 'content') });
  const built = join(folder, 'program', 'kineret-kiosk');
  await withOtherArchive(programPath('test'), app, built);
  const { program } = asOrdinaryUser(built);

  for (const { code, name } of parsed.content.languages) {
    const kiosk = await startKiosk({ program });
    const heading = kiosk.page.getByRole('heading', { level: 1 });
    await chooseLanguage(kiosk, name);
    const look = async (screen: string, title: string) => {
      await expect(heading, screen).toHaveText(title);
      expect(await layoutProblems(kiosk.page), screen).toEqual([]);
    };
    await walkTopic({ kiosk, content: parsed.content, language: code, look }, topic);
    await kiosk.close();
  }
  rmSync(folder, { recursive: true, force: true });
});
