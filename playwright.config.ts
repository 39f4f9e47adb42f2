import { defineConfig } from 'playwright/test';

const alone = ['practised.spec.ts'];
const faults = ['faults.spec.ts', 'slow-computer.spec.ts', 'supervised.spec.ts'];

export default defineConfig({
  testDir: 'tests/e2e',
  projects: [
    { name: 'kiosk', testMatch: '*.spec.ts', testIgnore: [...alone, ...faults] },
    // What is measured in seconds runs when nothing else does, or when all that runs is waiting.
    { name: 'alone', testMatch: alone, dependencies: ['kiosk'], workers: 1 },
    { name: 'faults', testMatch: faults, dependencies: ['alone'], workers: 2 },
  ],
  globalSetup: './tests/e2e/share-displays.ts',
  outputDir: 'out/e2e',
  fullyParallel: true,
  // On two cores: many tests wait as a person does, between touches or until the kiosk forgets.
  workers: 3,
  // A walk through a whole topic is one story.
  timeout: 180_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  // A busy computer can be late for once. What needed its second try is named at the end of the run.
  retries: 1,
  reporter: [['list'], ['json', { outputFile: 'out/e2e.json' }]],
});
