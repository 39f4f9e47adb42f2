import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { channels } from '../../electron/ipc/contract.ts';
import { root } from '../../scripts/paths.ts';
import { type Kiosk, startKiosk } from '../support/kiosk.ts';

// The way from the page into the shell, in the program itself; what each part refuses is told in the unit tests.

let kiosk: Kiosk;
test.beforeAll(async () => {
  kiosk = await startKiosk();
});
test.afterAll(() => kiosk.close());

/** Odd values that can be sent from page to shell, and some that cannot. */
const odd = fc.sample(fc.anything({ withBigInt: true, withDate: true, withNullPrototype: false, maxDepth: 3 }), {
  numRuns: 400,
  seed: 1,
});

test('thousands of odd calls from the page: each is answered or refused, and the shell lives on', async () => {
  const { calls, answers } = await kiosk.page.evaluate(async (values) => {
    const strange: unknown[] = [
      ...values,
      new ArrayBuffer(8),
      new Map([[1, 2]]),
      new Set([1]),
      new Error('x'),
      /x/,
      Number.NaN,
      'x'.repeat(1_000_000),
      Object.assign([], { x: 1 }),
      JSON.parse('{"__proto__":{"x":1}}'),
      document.body,
      () => {},
      Symbol('x'),
      new Proxy({}, { get: () => new Proxy({}, {}) }),
      new Blob(['x']),
      new MessageChannel().port1,
    ];
    const methods = Object.entries(window.kiosk).filter(
      ([name]) => !name.startsWith('on'),
    ) as unknown as readonly (readonly [string, (...args: readonly unknown[]) => Promise<unknown>])[];
    let calls = 0;
    const answers: Record<string, number> = {};
    for (const [name, method] of methods) {
      for (const [index, value] of strange.entries()) {
        calls += 1;
        const called = (async () => method(value, strange[(index * 7) % strange.length]))();
        const answer = await Promise.race([
          called.then(
            (answer) => ((answer as { why?: string } | null | undefined)?.why === 'locked' ? 'refused' : 'answered'),
            () => 'refused',
          ),
          new Promise<string>((late) => setTimeout(late, 20_000, 'never answered')),
        ]);
        answers[`${name} ${answer}`] = (answers[`${name} ${answer}`] ?? 0) + 1;
      }
    }
    return { calls, answers };
  }, odd);
  expect(calls).toBeGreaterThan(4_000);
  expect(Object.keys(answers).filter((answer) => answer.includes('never'))).toEqual([]);
  // What is for staff alone, and no odd setting, got through.
  for (const method of ['staffReport', 'noteCleaned', 'endProgram'])
    expect(answers).not.toHaveProperty(`${method} answered`);
  expect(existsSync(kiosk.settingsFile)).toBe(false);
  expect(await kiosk.page.evaluate(() => window.kiosk.getSettings())).toMatchObject({ problems: [] });
  await expect(kiosk.page.getByRole('heading', { level: 1 })).toContainText('Kineret');
});

test('the shell hears no channel that the contract does not have', async () => {
  const heard = await kiosk.app.evaluate(({ ipcMain }) => {
    const { _invokeHandlers: handlers } = ipcMain as unknown as { readonly _invokeHandlers: Map<string, unknown> };
    return { invoked: [...handlers.keys()].sort(), events: ipcMain.eventNames().filter((name) => name !== 'error') };
  });
  expect(heard).toEqual({ invoked: Object.values(channels).sort(), events: [] });
});

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "frame-ancestors 'none'",
  'sandbox allow-scripts allow-same-origin',
];

test('everything the scheme answers comes with the same strict policy, also what is not there', async () => {
  const built = join(root, 'out', 'renderer');
  const firstOf = (ending: string) => `kiosk://app/${globSync(`**/*.${ending}`, { cwd: built })[0]}`;
  const addresses = [...['html', 'js', 'css', 'woff2'].map(firstOf), 'kiosk://app/no-such-file.html', 'kiosk://app/'];
  const answers = await kiosk.app.evaluate(async ({ BrowserWindow }, wanted) => {
    const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
    return Promise.all(
      wanted.map(async (address) => {
        const answer = await session?.fetch(address);
        const header = (name: string) => answer?.headers.get(name) ?? '';
        return {
          status: answer?.status,
          policy: header('content-security-policy'),
          sniff: header('x-content-type-options'),
          leave: header('permissions-policy'),
        };
      }),
    );
  }, addresses);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 404, 404]);
  for (const { policy, sniff, leave } of answers) {
    for (const part of POLICY) expect(policy.split('; ')).toContain(part);
    expect(policy).not.toMatch(/unsafe|http|data:|blob:|\*/);
    expect(sniff).toBe('nosniff');
    expect(leave).toContain('fullscreen=()');
  }
});

test('the scheme answers GET alone, whole, and by the ending of the file', async () => {
  const answers = await kiosk.app.evaluate(async ({ BrowserWindow }) => {
    const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
    const ask = async (init: RequestInit) => {
      const answer = await session?.fetch('kiosk://app/index.html', init as never);
      return [answer?.status, answer?.headers.get('content-type') ?? '', (await answer?.text())?.length ?? 0] as const;
    };
    const whole = await ask({});
    const others = await Promise.all(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PROPFIND'].map((method) => ask({ method })));
    return {
      whole,
      others,
      part: await ask({ headers: { range: 'bytes=0-3' } }),
      mime: await ask({ headers: { accept: 'text/javascript' } }),
    };
  });
  expect(answers.whole.slice(0, 2)).toEqual([200, 'text/html']);
  for (const other of answers.others) expect(other.slice(0, 1).concat(other[2])).toEqual([404, 0]);
  expect(answers.part).toEqual(answers.whole);
  expect(answers.mime).toEqual(answers.whole);
});
