/**
 * A few of all `rows` in which every pair of values that stands together in some row does so too, beginning with
 * `first`: the row with most new pairs is taken until there are none. The same ones in every run.
 *
 * Not a package: it picks from rows that are listed anyway, so it can neither lose a pair nor make up a row that cannot
 * be. covertable 2.5 loses pairs where some rows cannot be.
 */
export function pairwise<Row extends object>(rows: readonly Row[], first: readonly Row[]): readonly Row[] {
  const missing = new Set(rows.flatMap(pairsOf));
  const taken: Row[] = [];
  const take = (row: Row) => {
    taken.push(row);
    for (const pair of pairsOf(row)) missing.delete(pair);
  };
  for (const row of first) take(row);
  while (missing.size > 0) {
    const news = rows.map((row) => pairsOf(row).filter((pair) => missing.has(pair)).length);
    take(rows[news.indexOf(Math.max(...news))] as Row);
  }
  return taken;
}

function pairsOf(row: object): readonly string[] {
  const values = Object.entries(row).map(([name, value]) => `${name} ${value}`);
  return values.flatMap((one, index) => values.slice(index + 1).map((other) => `${one} with ${other}`));
}
