/** One line of progress, so that a person waiting knows what for. */
export function say(step: string, text: string): void {
  console.log(`${step}: ${text}`);
}

/** Runs `work` and prints a line every ten seconds while it lasts, for steps that are silent by themselves. */
export async function sayingSo<T>(step: string, text: string, work: () => Promise<T>): Promise<T> {
  say(step, text);
  const started = performance.now();
  const timer = setInterval(() => {
    say(step, `still at it, ${Math.round((performance.now() - started) / 1000)} s`);
  }, 10_000);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
