import { defineConfig } from 'playwright/test';

// The projects begin in this order, in one queue: what computes runs beside what waits, and what takes longest begins
// early. None depends on another: all of it runs even when something fails.
export default defineConfig({
  testDir: 'tests/e2e',
  projects: [
    // It computes all the time: one for each of two cores.
    { name: 'gallery', testMatch: 'every-screen.spec.ts', workers: 2 },
    // Whatever takes most of a minute: walks through topics, a kiosk that waits for its hour, a hundred keys that lead
    // nowhere.
    { name: 'long', testIgnore: 'every-screen.spec.ts', grep: /@long/, workers: 4 },
    { name: 'faults', testMatch: ['faults.spec.ts', 'supervised.spec.ts'], grepInvert: /@long/, workers: 2 },
    {
      name: 'kiosk',
      testIgnore: ['every-screen.spec.ts', 'faults.spec.ts', 'supervised.spec.ts'],
      grepInvert: /@long/,
    },
  ],
  globalSetup: './tests/e2e/share-displays.ts',
  outputDir: 'out/e2e',
  fullyParallel: true,
  // On two cores: most tests wait as a person does, between touches or until the kiosk forgets.
  workers: 7,
  // Nobody waits for these while all is well: they are for a computer that is four times slower, or busy with something
  // else.
  timeout: 600_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: 'out/e2e.json' }]],
});
