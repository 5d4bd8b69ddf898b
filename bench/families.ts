import { withFamily } from '../src/format/gedcom-document';
import { readGedcom } from '../src/format/read-gedcom';
import { createTranslate } from '../src/i18n/translate';
import { arrangePositions } from '../src/layout/arrange';
import type { DiagramDocument } from '../src/model/document';
import { aDocument, countingIds } from '../tests/builders';
import { strangersFamilies } from '../tests/format/gedcom-samples';
import { HARD_FAMILIES } from '../tests/layout/families';

/** How long « Ranger » takes for the places of one family. */
interface FamilyBench {
  readonly name: string;
  readonly persons: number;
  /** The first time, as it is for whoever opens the file, and the middle one of the next. */
  readonly firstMs: number;
  readonly medianMs: number;
}

const AGAIN = 9;
const t = createTranslate('fr');

/** The project's own hard families, and the samples of strangers where they are at hand. */
export function benchFamilies(): readonly FamilyBench[] {
  return [...samples(), ...HARD_FAMILIES].map(([name, document]) => {
    const firstMs = timed(document);
    const again = Array.from({ length: AGAIN }, () => timed(document)).sort((a, b) => a - b);
    return {
      name,
      persons: Object.keys(document.persons).length,
      firstMs,
      medianMs: again[Math.floor(AGAIN / 2)] ?? 0,
    };
  });
}

function samples(): readonly (readonly [string, DiagramDocument])[] {
  return strangersFamilies().flatMap(([name, bytes]) => {
    const read = readGedcom(bytes);
    return read.ok ? [[name, withFamily(aDocument(), read.value, countingIds())] as const] : [];
  });
}

function timed(document: DiagramDocument): number {
  const start = performance.now();
  arrangePositions(document, t);
  return performance.now() - start;
}
