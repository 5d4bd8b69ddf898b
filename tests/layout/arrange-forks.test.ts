import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../src/i18n/translate';
import { applyArrangement } from '../../src/layout/apply-arrangement';
import { arrangeJob } from '../../src/layout/arrange-job';
import type { DiagramDocument } from '../../src/model/document';
import { inOrderOfTelling } from '../../src/model/order-of-telling';
import type { SheetRoom } from '../../src/model/sheet-room';
import { fictionalDocument } from '../fixtures/fictional-document';
import { qualityOf } from './quality-of';

const t = createTranslate('fr');

describe('a fork after « Ranger »', () => {
  it.each([
    ['on a tablet held upright', 'tall', fictionalDocument()],
    ['among six, on a tablet held upright', 'tall', withForks(fictionalDocument())],
    ['among six, on a laptop', 'wide', withForks(fictionalDocument())],
  ] as const)('runs through nobody, and its number touches no other: %s', (_, room, document) => {
    const { piercedFigures, touchingBadges } = qualityOf(tidied(document, room));
    expect({ piercedFigures, touchingBadges }).toEqual({ piercedFigures: 0, touchingBadges: 0 });
  });
});

function tidied(document: DiagramDocument, room: SheetRoom): DiagramDocument {
  const job = arrangeJob(document, t, { room });
  let step = job.next();
  while (step.done !== true) step = job.next();
  const result = step.value;
  return produce(document, (draft) => {
    applyArrangement(draft, result);
  });
}

/** Every seventh arrow also reaches somebody else of those it reaches. */
function withForks(document: DiagramDocument): DiagramDocument {
  return produce(document, (draft) => {
    const sides = [draft.persons, draft.professionals].map((records) => Object.keys(records));
    inOrderOfTelling(document).forEach(({ id, kind, from, to }, turn) => {
      const [end] = to;
      const side = sides.find((ids) => ids.includes(end ?? ''));
      if (turn % 7 !== 3 || kind === 'relay' || end === undefined || side === undefined) return;
      const other = side[(side.indexOf(end) + 1 + turn) % side.length] as typeof end;
      if (![...from, ...to].includes(other)) {
        Object.assign(draft.activations[id]!, { to: [...to, other], angles: [], badgeAt: null });
      }
    });
  });
}
