/** Fails to compile when a `switch` misses a case, and fails loudly if one gets through anyway. */
export function unreachable(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
