import { blankSitting } from './blank-sitting';
import { DEFAULT_FIELDS } from './default-fields';
import type { DiagramDocument } from './document';
import type { MakeId } from './ids';
import { DEFAULT_OPTIONS } from './sheet-options';
import type { Sitting } from './sitting';

/** A blank sheet: five fields and one sitting. */
export function newDocument(makeId: MakeId, sitting: Pick<Sitting, 'date' | 'title'>): DiagramDocument {
  const first = blankSitting(makeId<'sitting'>(), sitting);
  return {
    persons: {},
    professionals: {},
    institutions: {},
    households: {},
    couples: {},
    filiations: {},
    activations: {},
    sittings: { [first.id]: first },
    fields: DEFAULT_FIELDS,
    options: DEFAULT_OPTIONS,
  };
}
