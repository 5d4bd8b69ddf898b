import { currentSitting, sittingYear } from '../model/current-sitting';
import type { DiagramDocument } from '../model/document';
import type { FigureId, SomebodyId } from '../model/ids';
import { recordsOf } from '../model/records';
import type { Presence } from '../model/sitting';
import { personShape, professionalShape } from './figure-box';
import { keepSame } from './keep-same';
import { createLast, createMemo } from './memo';
import type { FigureShape } from './scene';
import type { SheetLabel } from './sheet-label';

const NO_LABEL: SheetLabel = { title: '', detail: null };

export type Labels = ReadonlyMap<FigureId, SheetLabel>;
export type Figures = ReadonlyMap<SomebodyId, FigureShape>;

/** Everybody on the sheet as shapes, the same object for who did not change. */
export function createFigures(): (document: DiagramDocument, labels: Labels) => Figures {
  const shapes = createMemo<SomebodyId, FigureShape>();
  const atSitting = createLast<AtSitting>();
  const whole = createLast<Figures>();
  let list: readonly FigureShape[] = [];
  return (document, labels) => {
    const { genogramSymbols: genogram } = document.options;
    const { presences, year } = atSitting([document.sittings], () => readSitting(document));
    const now: FigureShape[] = [];
    for (const person of recordsOf(document.persons)) {
      const label = labels.get(person.id) ?? NO_LABEL;
      const presence = presences.get(person.id) ?? null;
      now.push(
        shapes.get(person.id, [person, label, presence, year, genogram], () =>
          personShape(person, { label, presence, year, genogram }),
        ),
      );
    }
    for (const professional of recordsOf(document.professionals)) {
      const label = labels.get(professional.id) ?? NO_LABEL;
      const presence = presences.get(professional.id) ?? null;
      now.push(
        shapes.get(professional.id, [professional, label, presence], () =>
          professionalShape(professional, { label, presence }),
        ),
      );
    }
    shapes.sweep();
    list = keepSame(list, now);
    return whole([list], () => new Map(list.map((shape) => [shape.id, shape])));
  };
}

interface AtSitting {
  readonly presences: ReadonlyMap<SomebodyId, Presence>;
  readonly year: number | null;
}

function readSitting(document: DiagramDocument): AtSitting {
  const sitting = currentSitting(document);
  return {
    presences: new Map(sitting.participants.map(({ who, presence }) => [who, presence])),
    year: sittingYear(sitting),
  };
}
