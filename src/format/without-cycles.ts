interface Descent {
  readonly child: number;
  readonly parents: readonly number[];
}

/**
 * The ties that make nobody their own ancestor: of each circle, the one that closes it is left out. One walk
 * over everybody, without recursion, as a file may have thousands of generations.
 */
export function withoutCycles<Tie extends Descent>(ties: readonly Tie[]): readonly Tie[] {
  const upwards = new Map<number, Tie[]>();
  for (const tie of ties) {
    const own = upwards.get(tie.child);
    if (own === undefined) upwards.set(tie.child, [tie]);
    else own.push(tie);
  }
  const closing = new Set<Tie>();
  const done = new Set<number>();
  for (const start of upwards.keys()) {
    const above = new Set<number>();
    const path: { readonly person: number; readonly steps: (readonly [Tie, number])[] }[] = [];
    const enter = (person: number): void => {
      if (done.has(person)) return;
      above.add(person);
      const steps = (upwards.get(person) ?? []).flatMap((tie) =>
        tie.parents.map((parent) => [tie, parent] as const),
      );
      path.push({ person, steps });
    };
    enter(start);
    for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
      const step = last.steps.pop();
      if (step === undefined) {
        path.pop();
        above.delete(last.person);
        done.add(last.person);
      } else if (above.has(step[1])) closing.add(step[0]);
      else enter(step[1]);
    }
  }
  return ties.filter((tie) => !closing.has(tie));
}
