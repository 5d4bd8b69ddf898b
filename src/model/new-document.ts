import { DEFAULT_FIELDS } from './default-fields';
import type { DiagramDocument } from './document';
import type { MakeId } from './ids';
import { DEFAULT_OPTIONS } from './sheet-options';
import type { IsoDay, Sitting } from './sitting';

/** A blank sheet: five fields and one sitting. */
export function newDocument(
  makeId: MakeId,
  sitting: { readonly date: IsoDay | null; readonly title: string },
): DiagramDocument {
  const first: Sitting = {
    id: makeId<'sitting'>(),
    title: sitting.title,
    date: sitting.date,
    start: null,
    end: null,
    setting: null,
    place: null,
    participants: [],
    guests: [],
    intrus: { count: 0, names: [] },
    next: null,
    recipient: null,
    confidential: false,
    draft: false,
    rank: 0,
    closed: null,
    sheetless: false,
  };
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
