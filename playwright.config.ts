import { defineConfig } from 'playwright/test';

const measured = ['practised.spec.ts', 'faults.spec.ts', 'supervised.spec.ts'];

export default defineConfig({
  testDir: 'tests/e2e',
  projects: [
    { name: 'kiosk', testMatch: '*.spec.ts', testIgnore: measured },
    // What is measured in seconds runs when nothing else does.
    { name: 'measured', testMatch: measured, dependencies: ['kiosk'], workers: 1 },
  ],
  globalSetup: './tests/e2e/share-displays.ts',
  outputDir: 'out/e2e',
  fullyParallel: true,
  workers: 2,
  // A walk through a whole topic is one story.
  timeout: 180_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  // A busy computer can be late for once. What needed its second try is named at the end of the run.
  retries: 1,
  reporter: [['list'], ['json', { outputFile: 'out/e2e.json' }]],
});
