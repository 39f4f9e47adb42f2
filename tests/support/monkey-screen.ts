import type { Page } from 'playwright';

/** Something a finger could press now: in view, on top, switched on. Its middle is in CSS pixels. */
export interface Control {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** The part of the screen it lies in. */
  readonly in: 'dialog' | 'main' | 'nav' | 'strip' | 'footer' | 'elsewhere';
  /** Turns or closes. */
  readonly page: 'back' | 'on' | null;
  /** A key of a pad, which may be pressed fast. */
  readonly isKey: boolean;
}

/** What somebody sees who does not read, in the order of the page. */
export interface Screen {
  readonly address: string;
  /** `bare`: none of the kiosk's screens, such as the one that says that a page could not be shown. */
  readonly kind: 'welcome' | 'patient' | 'staff' | 'bare';
  readonly heading: string;
  /** A question lies over the screen. */
  readonly asks: boolean;
  /** That question is "Are you still there?", or another that counts down. */
  readonly countsDown: boolean;
  readonly controls: readonly Control[];
  /** The names of all buttons of the lowest row, also under a question. */
  readonly bar: readonly string[];
  /** The middle of the mark for staff where a finger reaches it. */
  readonly mark: { readonly x: number; readonly y: number } | null;
  readonly width: number;
  readonly height: number;
}

/** Long enough for words and pictures that are loaded, on a slow computer. */
const PATIENCE_MS = 5_000;

/** What is loaded for a screen is there by then, on most computers. */
const STILL_MS = 60;

/** The screen once it has been the same for a moment, so that a choice made from it does not depend on the moment. */
export function settledScreen(page: Page): Promise<Screen> {
  return page.evaluate(
    async ([patienceMs, stillMs]): Promise<Screen> => {
      const nameOf = (element: Element) =>
        (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
      const middle = (element: Element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
      };
      const isOnTop = (element: Element) => {
        const { x, y } = middle(element);
        const hit = document.elementFromPoint(x, y);
        return hit !== null && element.contains(hit);
      };
      const partOf = (element: Element): Control['in'] => {
        if (element.closest('dialog')) return 'dialog';
        if (element.closest('[data-nurse]')) return 'strip';
        return (['main', 'nav', 'footer'] as const).find((part) => element.closest(part)) ?? 'elsewhere';
      };
      const look = (): Screen => {
        const mark = document.querySelector('[data-staff-mark]');
        const dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
        const isWelcome = document.querySelector('main h1[translate=no]') !== null;
        const visitors = mark ? (isWelcome ? 'welcome' : 'patient') : undefined;
        return {
          address: location.href,
          kind: visitors ?? (document.querySelector('footer button') ? 'staff' : 'bare'),
          heading: document.querySelector('main h1')?.textContent ?? '',
          asks: dialog !== undefined,
          // It lies over every other question, wherever it stands in the page.
          countsDown: document.querySelector('dialog[open] [role=timer]') !== null,
          controls: [...document.querySelectorAll('button')]
            .filter((button) => !button.matches(':disabled, [aria-disabled=true]') && isOnTop(button))
            .map((button) => ({
              name: nameOf(button),
              ...middle(button),
              in: partOf(button),
              page: (['back', 'on'] as const).find((way) => way === button.dataset['page']) ?? null,
              isKey: (button.dataset['key'] ?? '') !== '',
            })),
          bar: [...document.querySelectorAll('footer button')].map(nameOf),
          mark: mark && isOnTop(mark) ? middle(mark) : null,
          width: innerWidth,
          height: innerHeight,
        };
      };
      const giveUpAt = performance.now() + patienceMs;
      let [seen, since] = [look(), performance.now()];
      while (performance.now() < Math.min(giveUpAt, since + stillMs)) {
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const now = look();
        if (JSON.stringify(now) !== JSON.stringify(seen)) [seen, since] = [now, performance.now()];
      }
      return seen;
    },
    [PATIENCE_MS, STILL_MS] as const,
  );
}
