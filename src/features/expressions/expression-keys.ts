/** The five « expressions concertatives » of the method, in its order (Lemaire, Vittone, Despret, 2003). */
export const EXPRESSIONS = [
  'expressions.absents',
  'expressions.said',
  'expressions.come',
  'expressions.intrus',
  'expressions.thanks',
] as const;

/** Keys that go on and back: arrows, and what a presenter's clicker sends. */
const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
};

/** @returns the expression that a key goes to; after the last comes the first. `null`: it goes nowhere. */
export function expressionAfter(index: number, key: string): number | null {
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  return step === undefined ? null : (index + step + EXPRESSIONS.length) % EXPRESSIONS.length;
}
