/** Millimetres as inches with one decimal, written the same in every language. */
export function inches(mm: number): string {
  return (mm / 25.4).toFixed(1);
}
