import type { ProfessionalId } from '../model/ids';
import type { Sex } from '../model/person';
import type { LineDraft } from './line-draft';
import type { Mention } from './mention';
import { tellWork } from './tell-facts';
import { placeFor } from './tell-place';
import { fieldOfWork, functionText, workParts } from './work-parts';

/** Writes down the function, institution and field that a mention tells of somebody who works. */
export function tellProfessional(
  line: LineDraft,
  id: ProfessionalId,
  mention: Mention,
  sex: Sex | null,
): void {
  const before = line.professionalNow(id);
  if (before === null) return;
  const parts = workParts(line, mention);
  const work = parts.function === null ? undefined : functionText(line, parts.function);
  const field =
    mention.field === undefined && (work !== undefined || line.newRecord(id) !== null)
      ? fieldSaid(before, work)
      : mention.field;
  const institution =
    parts.place === null || parts.place === 'none'
      ? parts.place
      : placeFor(line, parts.place, mention.placeNumber, field ?? before.field);
  tellWork(line, id, {
    sex,
    function: work,
    institution: institution === 'none' ? null : (institution ?? undefined),
    field,
  });
}

/** Left out, the field is that of the function, when nothing was known of it; else nothing is said. */
function fieldSaid(
  before: {
    readonly name: string;
    readonly function: string | null;
    readonly field: ReturnType<typeof fieldOfWork>;
  },
  work: string | undefined,
): ReturnType<typeof fieldOfWork> | undefined {
  if (before.field !== null || before.function !== null) return undefined;
  return fieldOfWork(work ?? null, before.name) ?? undefined;
}
