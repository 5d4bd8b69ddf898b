import type { DiagramDocument } from '../model/document';
import type { FigureId } from '../model/ids';
import { isLiving } from '../model/is-living';
import { recordsOf } from '../model/records';

/**
 * Who stands on the sheet and at the end of no arrow: resources that nobody has called on yet. A house counts by
 * its people; the dead and the unborn cannot be called on.
 */
export function notYetCalled(document: DiagramDocument): readonly FigureId[] {
  const called = new Set<FigureId>();
  for (const { from, to } of recordsOf(document.activations))
    for (const id of [...from, ...to]) called.add(id);
  const persons = recordsOf(document.persons).filter(isLiving);
  const professionals = recordsOf(document.professionals);
  const staffed = new Set(professionals.map(({ institution }) => institution));
  const empty = recordsOf(document.institutions).filter(({ id }) => !staffed.has(id));
  return [...persons, ...professionals, ...empty].map(({ id }) => id).filter((id) => !called.has(id));
}
