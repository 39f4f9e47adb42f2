/** Why this cannot be a PIN, with one line for staff; undefined where it can. */
export function pinProblem(pin: string): { readonly why: 'form' | 'easy'; readonly problem: string } | undefined {
  if (!/^[0-9]{6,12}$/.test(pin)) return { why: 'form', problem: 'a PIN is 6 to 12 digits' };
  if (isEasy(pin)) {
    return {
      why: 'easy',
      problem:
        'this PIN is easy to guess: use three different digits or more, no row such as 123456, nothing that repeats',
    };
  }
  return undefined;
}

/** What people try first: 000000, 121212, 123123, and rows up or down, each digit once or more, such as 123456 or 998877. */
function isEasy(pin: string): boolean {
  const digits = [...pin.replace(/(.)\1+/g, '$1')].map(Number);
  const steps = digits.slice(1).map((digit, index) => (digit - (digits[index] ?? 0) + 10) % 10);
  return (
    new Set(pin).size < 3 ||
    /^(.+)\1+$/.test(pin) ||
    steps.every((step) => step === 1) ||
    steps.every((step) => step === 9)
  );
}
