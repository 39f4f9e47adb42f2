import { type CSSProperties, type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { LockIcon } from '../components/icons.tsx';
import styles from './staff-mark.module.css';

/** Longer than anybody rests a finger by chance. */
export const HOLD_MS = 3000;

/**
 * The way in for staff, in a corner of every patient screen: press and hold. No button, so that it is no stop of the walk
 * by keys and nothing is said of it; staff at a keyboard have the key chord. A ring fills while it is held, and a finger
 * that slides off changes its mind.
 */
export function StaffMark({ onHeld }: { readonly onHeld: () => void }): ReactNode {
  /** The finger that holds it, each for itself: a palm that rests elsewhere changes nothing. */
  const [heldBy, setHeldBy] = useState<number>();
  const isHeld = heldBy !== undefined;
  const latest = useRef(onHeld);
  latest.current = onHeld;
  useEffect(() => {
    if (!isHeld) return;
    const timer = window.setTimeout(() => {
      setHeldBy(undefined);
      latest.current();
    }, HOLD_MS);
    return () => window.clearTimeout(timer);
  }, [isHeld]);
  const release = ({ pointerId }: PointerEvent) => setHeldBy((held) => (held === pointerId ? undefined : held));
  return (
    <div
      className={styles['mark']}
      aria-hidden="true"
      data-staff-mark
      onPointerDown={({ pointerId, button }) => {
        if (button === 0) setHeldBy((held) => held ?? pointerId);
      }}
      // A finger is bound to where it began, so leaving is seen by its place.
      onPointerMove={(event) => {
        if (!isOver(event)) release(event);
      }}
      onPointerUp={release}
      onPointerCancel={release}
      onLostPointerCapture={release}
    >
      {isHeld && (
        <svg
          aria-hidden="true"
          viewBox="0 0 100 100"
          className={styles['ring']}
          style={{ '--hold': `${HOLD_MS}ms` } as CSSProperties}
        >
          <circle cx="50" cy="50" r="44" className={styles['track']} />
          <circle cx="50" cy="50" r="44" pathLength="1" className={styles['filled']} />
        </svg>
      )}
      <LockIcon />
    </div>
  );
}

function isOver({ currentTarget, clientX, clientY }: PointerEvent): boolean {
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}
