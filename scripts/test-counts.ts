/** What came of the tests of one runner. What should have run and did not counts as failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** Of those that failed: never ran, or not to the end. */
  readonly notRun: number;
  /** Declared as not to be run here, such as tests that need systemd where there is none. */
  readonly skipped: number;
}

export const FAILED: Count = { passed: 0, failed: 1, notRun: 0, skipped: 0 };
export const PASSED: Count = { passed: 1, failed: 0, notRun: 0, skipped: 0 };
export const NOTHING: Count = { passed: 0, failed: 0, notRun: 0, skipped: 0 };

export function sumOf(counts: readonly Count[]): Count {
  return counts.reduce(
    (sum, { passed, failed, notRun, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      notRun: sum.notRun + notRun,
      skipped: sum.skipped + skipped,
    }),
    NOTHING,
  );
}

/** The parts of Vitest's JSON report that say what came of each test. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

export function countVitest({ testResults }: VitestReport): Count {
  return sumOf(testResults.map(countFile));
}

function countFile({ status, assertionResults }: VitestReport['testResults'][number]): Count {
  const having = (...wanted: readonly string[]) =>
    assertionResults.filter((test) => wanted.includes(test.status)).length;
  const leftOut = having('skipped', 'todo');
  // Vitest marks alike what was declared as skipped and what a hook that failed kept from running: where a file failed,
  // both count as the latter.
  const notRun = having('pending') + (status === 'failed' ? leftOut : 0);
  const failed = having('failed') + notRun;
  // A file that cannot be loaded has no tests.
  if (status === 'failed' && failed === 0) return { ...FAILED, passed: having('passed') };
  return { passed: having('passed'), failed, notRun, skipped: status === 'failed' ? 0 : leftOut };
}

/** The parts of Playwright's JSON report that say what came of each test. */
export interface PlaywrightReport {
  readonly suites: readonly PlaywrightSuite[];
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs: readonly { readonly tests: readonly PlaywrightTest[] }[];
}

interface PlaywrightTest {
  readonly expectedStatus: string;
  readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
}

export function countPlaywright({ suites }: PlaywrightReport): Count {
  return sumOf(suites.map(countSuite));
}

function countSuite({ suites = [], specs }: PlaywrightSuite): Count {
  return sumOf([...suites.map(countSuite), ...specs.flatMap(({ tests }) => tests).map(countTest)]);
}

function countTest({ status, expectedStatus }: PlaywrightTest): Count {
  if (status === 'unexpected') return FAILED;
  if (status !== 'skipped') return PASSED;
  // Playwright calls "skipped" too what was interrupted, and what another failure, a signal or a time limit kept from
  // running.
  return expectedStatus === 'skipped' ? { ...NOTHING, skipped: 1 } : { ...FAILED, notRun: 1 };
}
