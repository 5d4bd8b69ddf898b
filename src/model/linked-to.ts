import type { DiagramDocument } from './document';
import type { FigureId } from './ids';
import { recordAt, recordsOf } from './records';

/**
 * Who is linked by an arrow to any of `ids`, and both ends of the arrows among them; with those of `ids` that are
 * figures themselves.
 */
export function linkedTo(document: DiagramDocument, ids: Iterable<string>): ReadonlySet<FigureId> {
  const given = new Set(ids);
  const linked = new Set<FigureId>();
  for (const kind of ['persons', 'professionals', 'institutions'] as const) {
    for (const id of given) {
      const figure = recordAt<{ readonly id: FigureId }>(document[kind], id);
      if (figure !== undefined) linked.add(figure.id);
    }
  }
  for (const { id, from, to } of recordsOf(document.activations)) {
    const ends = [...from, ...to];
    if (given.has(id) || ends.some((end) => given.has(end))) for (const end of ends) linked.add(end);
  }
  return linked;
}
