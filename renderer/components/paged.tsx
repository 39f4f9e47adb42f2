import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import styles from './paged.module.css';

export interface Paging {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** The part on screen, from 0; never past the last. */
  readonly part: number;
  /** How many parts the content needs at this size of text and panel; 1 until it was laid out. */
  readonly count: number;
}

/** Follows how many parts the content of a `Paged` needs, and shows the wanted one. */
export function usePaging(wanted: number): Paging {
  const ref = useRef<HTMLDivElement>(null);
  const [count, setCount] = useState(1);
  const part = Math.min(wanted, count - 1);
  const hasJustGrown = useRef(false);

  useLayoutEffect(() => {
    const box = ref.current;
    if (box === null) return;
    const measure = () => {
      const needed = partsOf(box);
      // More parts can bring lower buttons, lower buttons more room, and more room fewer parts: round and round. Once it
      // has grown, the screen keeps its parts until the next frame.
      if (needed > count) {
        hasJustGrown.current = true;
        requestAnimationFrame(() => {
          hasJustGrown.current = false;
        });
      }
      if (!hasJustGrown.current || needed > count) setCount(needed);
      show(box, part);
    };
    measure();
    const resized = new ResizeObserver(measure);
    resized.observe(box);
    // Letters arrive after the layout when a font is still loading.
    document.fonts.addEventListener('loadingdone', measure);
    return () => {
      resized.disconnect();
      document.fonts.removeEventListener('loadingdone', measure);
    };
  });

  // Keys and screen readers go on where the new part begins.
  const shown = useRef(part);
  useEffect(() => {
    if (shown.current === part) return;
    shown.current = part;
    ref.current?.focus({ preventScroll: true });
  }, [part]);

  return { ref, part, count };
}

/** Turns to the part with what is marked as current when that changes; not when the screen comes up, which is read from its top. */
export function useFollowing({ ref, part }: Paging, current: string | undefined, onPart: (part: number) => void): void {
  const last = useRef(current);
  useEffect(() => {
    if (last.current === current) return;
    last.current = current;
    const box = ref.current;
    const element = box?.querySelector('[aria-current]');
    const wanted = box && element ? part + partsAway(box, element) : part;
    if (wanted !== part) onPart(wanted);
  });
}

export interface PagedProps {
  readonly paging: Paging;
  /** Such as "2 of 3"; heard when a part is turned. */
  readonly label: (place: { readonly place: number; readonly total: number }) => string;
  readonly children: ReactNode;
}

/**
 * Content that never scrolls: what does not fit flows into further columns of the same width (CSS multi-column
 * layout), of which one is on screen. Browsers break lines and keep blocks whole by themselves.
 */
export function Paged({ paging: { ref, part, count }, label, children }: PagedProps): ReactNode {
  const name = count > 1 ? { role: 'group', tabIndex: -1, 'aria-label': label({ place: part + 1, total: count }) } : {};
  return (
    <div ref={ref} className={styles['paged']} {...name}>
      {children}
    </div>
  );
}

/**
 * Turns to a part. What lies on another one takes no focus: a box with focus outside would be scrolled to it. A heading
 * there stays readable for screen readers, because the part belongs to it.
 */
function show(box: HTMLElement, part: number): void {
  const toTheLeft = getComputedStyle(box).direction === 'rtl' ? -1 : 1;
  box.scrollLeft = toTheLeft * part * partWidth(box);
  const view = box.getBoundingClientRect();
  const isAway = (element: HTMLElement) => {
    const { left, right } = element.getBoundingClientRect();
    const middle = (left + right) / 2;
    return middle < view.left || middle > view.right;
  };
  for (const button of box.querySelectorAll('button')) button.inert = isAway(button);
  for (const heading of box.querySelectorAll('h1')) heading.toggleAttribute('data-away', isAway(heading));
}

/** How many parts lie between the one on screen and the one with this; under 0 it is on one before. */
function partsAway(box: HTMLElement, element: Element): number {
  const view = box.getBoundingClientRect();
  const { left, right } = element.getBoundingClientRect();
  const isToTheLeft = getComputedStyle(box).direction === 'rtl';
  const way = isToTheLeft ? view.right - (left + right) / 2 : (left + right) / 2 - view.left;
  return Math.floor(way / partWidth(box));
}

/** From the beginning of one part to that of the next. */
function partWidth(box: HTMLElement): number {
  const { paddingInlineStart, columnGap } = getComputedStyle(box);
  return box.getBoundingClientRect().width - 2 * Number.parseFloat(paddingInlineStart) + Number.parseFloat(columnGap);
}

function partsOf(box: HTMLElement): number {
  const gap = Number.parseFloat(getComputedStyle(box).columnGap);
  return Math.max(1, Math.round((box.scrollWidth + gap) / partWidth(box)));
}
