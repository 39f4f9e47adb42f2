import type { Panel } from '../styles/physical-size.ts';

/** A dead stripe that is narrower lets a finger be felt beside it. */
const FIELD_MM = 32;
/** More would tire whoever touches them all. */
const MOST_FIELDS = 16;
/** Also on a small panel there is room for the way out. */
const LEAST_FIELDS = 4;

/** The whole panel as fields, and which of them have felt a finger. Fields are numbered row by row, from 0. */
export interface Trial {
  readonly columns: number;
  readonly rows: number;
  readonly felt: ReadonlySet<number>;
  /** Something that is no finger pressed. */
  readonly hasOther: boolean;
}

/** `pxPerMm`: what the page takes for a millimetre, in CSS pixels. */
export function startTrial({ widthPx, heightPx }: Panel, pxPerMm: number): Trial {
  const along = (px: number) => Math.min(MOST_FIELDS, Math.max(LEAST_FIELDS, Math.round(px / pxPerMm / FIELD_MM)));
  // An even number, so that the way out, as wide as two, stands in the middle.
  const columns = 2 * Math.round(along(widthPx) / 2);
  return { columns, rows: along(heightPx), felt: new Set(), hasOther: false };
}

/** A finger is felt at this place, as parts of width and height from the upper left corner. */
export function feltAt(trial: Trial, x: number, y: number): Trial {
  const at = (part: number, fields: number) => Math.min(fields - 1, Math.max(0, Math.floor(part * fields)));
  const field = fieldOf(trial, at(y, trial.rows) * trial.columns + at(x, trial.columns));
  return trial.felt.has(field) ? trial : { ...trial, felt: new Set([...trial.felt, field]) };
}

/** The field with the way out, which is as wide as two: its first one, in the middle of the panel. */
export function wayOut({ columns, rows }: Trial): number {
  return Math.floor(rows / 2) * columns + Math.floor(columns / 2) - 1;
}

/** Which field this part of the grid belongs to. */
function fieldOf(trial: Trial, part: number): number {
  return part === wayOut(trial) + 1 ? part - 1 : part;
}

/** Every part of the grid, and whether its field has felt a finger. */
export function partsOf(
  trial: Trial,
): readonly { readonly column: number; readonly row: number; readonly isFelt: boolean }[] {
  const { columns, rows, felt } = trial;
  return Array.from({ length: columns * rows }, (_, part) => ({
    column: part % columns,
    row: Math.floor(part / columns),
    isFelt: felt.has(fieldOf(trial, part)),
  }));
}

/** How many fields there are, and how many felt no finger. */
export function sumOf({ columns, rows, felt }: Trial): { readonly total: number; readonly missed: number } {
  const total = columns * rows - 1;
  return { total, missed: total - felt.size };
}
