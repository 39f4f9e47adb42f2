import type { ReactNode } from 'react';
import { reachLine } from '../styles/reach.ts';
import styles from './place-screen.module.css';

export interface PanelDrawingProps {
  readonly panelWidthMm: number;
  readonly panelHeightMm: number;
  readonly panelBottomMm: number | null;
  readonly reachLimitMm: number;
  readonly alt: string;
}

/** Of wall to see, in millimetres: the highest panel there may be, and a person beside it. */
const WALL_MM = 1700;
const PERSON_MM = 900;
/** Where a panel is drawn that nobody measured. */
const UNKNOWN_MM = 800;

/** The panel on the wall, to scale, beside a person who sits; the part within reach is coloured. */
export function PanelDrawing({
  panelWidthMm,
  panelHeightMm,
  panelBottomMm,
  reachLimitMm,
  alt,
}: PanelDrawingProps): ReactNode {
  const bottom = panelBottomMm ?? UNKNOWN_MM;
  const wall = Math.max(WALL_MM, bottom + panelHeightMm + 100);
  const top = wall - bottom - panelHeightMm;
  const line =
    panelBottomMm === null
      ? undefined
      : top + panelHeightMm * reachLine({ panelHeightMm, panelBottomMm, reachLimitMm });
  const within = line === undefined ? 0 : Math.min(panelHeightMm, Math.max(0, top + panelHeightMm - line));
  const width = PERSON_MM + panelWidthMm + 100;
  return (
    <svg
      className={styles['drawing']}
      viewBox={`0 0 ${width} ${wall + 20}`}
      preserveAspectRatio="xMidYMax"
      role="img"
      aria-label={alt}
    >
      <Person floor={wall} />
      <rect className={styles['glass']} x={PERSON_MM} y={top} width={panelWidthMm} height={panelHeightMm} rx={12} />
      {line !== undefined && (
        <>
          <rect
            className={styles['within']}
            x={PERSON_MM}
            y={top + panelHeightMm - within}
            width={panelWidthMm}
            height={within}
          />
          <path className={styles['line']} d={`M${PERSON_MM - 80} ${line}h${panelWidthMm + 160}`} />
        </>
      )}
      <path className={styles['floor']} d={`M0 ${wall}h${width}`} />
    </svg>
  );
}

/** Somebody in a wheelchair, about 1300 mm high. */
function Person({ floor }: { readonly floor: number }): ReactNode {
  return (
    <g className={styles['person']} transform={`translate(0 ${floor - 1300})`}>
      <circle cx={330} cy={110} r={95} />
      <path d="M330 205v485h260l60 400h120M330 330l220 140 170-60" />
      <circle cx={330} cy={990} r={290} />
      <circle cx={680} cy={1200} r={80} />
    </g>
  );
}
