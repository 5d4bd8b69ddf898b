import { currentSitting } from '../model/current-sitting';
import type { DiagramDocument } from '../model/document';
import { withoutLosses } from '../model/shown-part';
import { inOrderOfTelling } from '../model/order-of-telling';
import { nameWriter } from './name-writer';
import { writeArrow } from './write-arrow';
import { writeInstitutions, writePersons, writeProfessionals } from './write-figures';
import { writeHouseholds, writeKin } from './write-kin';
import { writeIntrus, writePresences, writeSitting } from './write-sitting';

/**
 * The drawing in the language, in an order in which it can be read back: who is there first, then what ties
 * them, then the arrows in order of telling. Reading it on a blank sheet gives the same drawing, up to ids; the
 * language has no words for pregnancies that ended, which are left out with all that points at them.
 */
export function writeText(whole: DiagramDocument): string {
  const document = withoutLosses(whole);
  const names = nameWriter(document);
  const sitting = currentSitting(document);
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ['La séance', [writeSitting(sitting)]],
    ['Ceux qui vivent ensemble, et les autres', writePersons(document, names)],
    [
      'Ceux qui travaillent ensemble',
      [...writeInstitutions(document, names), ...writeProfessionals(document, names)],
    ],
    ['La parenté et les foyers', [...writeKin(document, names), ...writeHouseholds(document, names)]],
    ['Le fil de la séance', inOrderOfTelling(document).map((arrow) => writeArrow(arrow, names))],
    ['Qui est là', [...writePresences(sitting, names), ...writeIntrus(sitting)]],
  ];
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => [`# ${title}`, ...lines.map(withoutControls), ''].join('\n'))
    .join('\n');
}

/** What no line may hold: it would be refused when it is read. */
function withoutControls(line: string): string {
  return line.replace(/\p{Cc}/gu, ' ').replace(/[\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, '');
}
