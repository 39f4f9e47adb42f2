import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
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

  useLayoutEffect(() => {
    const box = ref.current;
    if (box === null) return;
    const measure = () => setCount(partsOf(box));
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

  useLayoutEffect(() => {
    const box = ref.current;
    if (box === null) return;
    const toTheLeft = getComputedStyle(box).direction === 'rtl' ? -1 : 1;
    box.scrollLeft = toTheLeft * part * partWidth(box);
  });

  return { ref, part, count };
}

/**
 * Content that never scrolls: what does not fit flows into further columns of the same width (CSS multi-column
 * layout), of which one is on screen. Browsers break lines and keep blocks whole by themselves.
 */
export function Paged({ paging, children }: { readonly paging: Paging; readonly children: ReactNode }): ReactNode {
  return (
    <div ref={paging.ref} className={styles['paged']}>
      {children}
    </div>
  );
}

function partWidth(box: HTMLElement): number {
  return box.clientWidth + Number.parseFloat(getComputedStyle(box).columnGap);
}

function partsOf(box: HTMLElement): number {
  const gap = Number.parseFloat(getComputedStyle(box).columnGap);
  return Math.max(1, Math.round((box.scrollWidth + gap) / partWidth(box)));
}
