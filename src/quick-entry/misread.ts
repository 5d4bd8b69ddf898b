import type { Part, Problem } from './problem';

/** A line that is not understood, on its way up to `readLine`, which alone catches it. */
export class Misread extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.kind);
    this.problem = problem;
  }
}

export function partBetween(text: string, start: number, end: number): Part {
  return { start, end, text: text.slice(start, end) };
}
