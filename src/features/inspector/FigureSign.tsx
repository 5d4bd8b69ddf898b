import { Building2 } from 'lucide-react';
import type { FigureLook } from '../../layout/scene';
import type { DiagramDocument } from '../../model/document';
import type { FigureId } from '../../model/ids';
import { recordAt } from '../../model/records';
import { FigureGlyph } from '../../symbols/FigureGlyph';
import styles from './Card.module.css';

interface FigureSignProps {
  readonly document: DiagramDocument;
  readonly id: FigureId;
}

const ORIGIN = { x: 0, y: 0 };

/** The small figure or building that stands before a name, as the sheet draws it. */
export function FigureSign({ document, id }: FigureSignProps) {
  const look = lookAt(document, id);
  if (look === null) {
    return (
      <Building2
        size={20}
        strokeWidth={2}
        color="var(--vert)"
        aria-hidden="true"
        className={styles['glyph']}
      />
    );
  }
  return (
    <svg width={20} height={30} viewBox="-17 -25.5 34 51" aria-hidden="true" className={styles['glyph']}>
      <FigureGlyph look={look} centre={ORIGIN} scale={1} />
    </svg>
  );
}

/** `null` for a building. */
function lookAt({ persons, professionals }: DiagramDocument, id: FigureId): FigureLook | null {
  const person = recordAt(persons, id);
  if (person === undefined) return recordAt(professionals, id) === undefined ? null : 'professional';
  if (person.expected) return 'expected';
  return person.deceased ? 'deceased' : person.kind;
}
