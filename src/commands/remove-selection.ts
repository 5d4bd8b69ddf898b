import type { Draft } from 'immer';
import type { Translate } from '../i18n/translate';
import type { DiagramDocument } from '../model/document';
import { figureAt } from '../model/figure-at';
import type { ActivationId, InstitutionId, PersonId, ProfessionalId } from '../model/ids';
import { arrowNumbers } from '../model/order-of-telling';
import { removeInstitution, removePerson, removeProfessional } from '../model/remove-figure';
import type { Command } from '../session/command';
import { hasSelection } from './choose';
import { reroute } from './reroute';

export const removeSelection: Command = {
  id: 'removeSelection',
  label: 'command.removeSelection',
  shortcuts: ['Delete', 'Backspace'],
  isEnabled: hasSelection,
  run: ({ editor, announce, t }) => {
    const { committed, selection } = editor.store.getState();
    const removed = [...selection].flatMap((id) => shownName(committed, id) ?? []);
    const changed = editor.commit({ label: 'command.removeSelection' }, (draft) => {
      removeSigns(draft, selection, t);
    });
    if (!changed) return;
    const [what] = removed;
    announce(
      removed.length === 1 && what !== undefined
        ? t('done.removed', { what })
        : t('done.removedMany', { count: removed.length }),
    );
  },
};

/** For the end of a recipe: figures, buildings and arrows go, and arrows that lost an end are routed again. */
export function removeSigns(draft: Draft<DiagramDocument>, ids: Iterable<string>, t: Translate): void {
  for (const id of ids) {
    removePerson(draft, id as PersonId);
    removeProfessional(draft, id as ProfessionalId);
    removeInstitution(draft, id as InstitutionId);
    delete draft.activations[id as ActivationId];
  }
  reroute(draft, t, ({ angles }) => angles.length === 0);
}

/** The name of a figure or the number of an arrow; `null` for what is not on the sheet. */
function shownName(document: DiagramDocument, id: string): string | null {
  return figureAt(document, id)?.name ?? arrowNumbers(document).get(id as ActivationId) ?? null;
}
