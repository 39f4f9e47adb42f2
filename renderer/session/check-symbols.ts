/**
 * Two check symbols after six, over the field of 32 elements (as Reed and Solomon, 1960, with the powers of a primitive
 * element). Both sums come out other for any one symbol that changed, and for any two that changed places; no two
 * changes leave both sums as they were.
 */

/** x^5 + x^2 + 1, whose root generates all elements but zero. */
const POLYNOMIAL = 0b100101;
const powers = [1];
for (let power = 1; power < 31; power += 1) {
  const next = (powers[power - 1] as number) << 1;
  powers.push(next < 32 ? next : next ^ POLYNOMIAL);
}

function power(exponent: number): number {
  return powers[exponent % 31] as number;
}

function times(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : power(powers.indexOf(a) + powers.indexOf(b));
}

function over(a: number, b: number): number {
  return a === 0 ? 0 : power(powers.indexOf(a) + 31 - powers.indexOf(b));
}

/** What the two checks of these symbols come out as, each from 0 to 31. */
export function checksOf(symbols: readonly number[]): readonly [number, number] {
  return [
    symbols.reduce((sum, symbol, place) => sum ^ times(symbol, power(place)), 0),
    symbols.reduce((sum, symbol, place) => sum ^ times(symbol, power(2 * place)), 0),
  ];
}

/** The symbols with two more, for which the checks come out as wanted. */
export function withChecks(symbols: readonly number[], wanted: readonly [number, number]): readonly number[] {
  const place = symbols.length;
  const known = checksOf(symbols);
  const [first, second] = [wanted[0] ^ known[0], wanted[1] ^ known[1]];
  // Two equations for the two last symbols: a^n x + a^(n+1) y = first, a^2n x + a^2(n+1) y = second.
  const [a, b, c, d] = [power(place), power(place + 1), power(2 * place), power(2 * place + 2)];
  const determinant = times(a, d) ^ times(b, c);
  const x = over(times(first, d) ^ times(second, b), determinant);
  const y = over(times(a, second) ^ times(c, first), determinant);
  return [...symbols, x, y];
}
