import { useState } from 'react';
import { useStore } from 'zustand';
import type { ScreenView } from '../canvas/OverSheet';
import type { FigureKind, Step, ToolState } from '../canvas/sheet-tool';
import { NameBox } from '../features/context-bar/NameBox';
import type { Translate } from '../i18n/translate';
import { buildingAt } from '../layout/building-at';
import type { DiagramDocument } from '../model/document';
import { recordAt } from '../model/records';
import type { CommandHost } from '../session/command';
import type { HandActions } from './use-sheet-hands';
import { useSignTitle } from './use-sign-title';

type Naming = Extract<Step, { readonly kind: 'name' | 'end' | 'relative' }>;

interface NameBoxOnSheetProps {
  readonly tool: ToolState;
  readonly step: Naming;
  readonly host: CommandHost;
  readonly hands: HandActions;
  readonly view: ScreenView;
  readonly onLeave: () => void;
}

/** The name that a gesture asks for, where the figure will stand. */
export function NameBoxOnSheet({ tool, step, host, hands, view, onLeave }: NameBoxOnSheetProps) {
  const { editor, t } = host;
  const document = useStore(editor.store, ({ committed }) => committed);
  const titleOf = useSignTitle(host);
  const kinds = kindsFor(tool);
  const [chosen, setChosen] = useState<FigureKind>(() => likelyKind(tool, document));
  const { x0: x, y0: y } = view.toScreen({ x0: step.at.x, y0: step.at.y, x1: step.at.x, y1: step.at.y });
  return (
    <NameBox
      label={labelFor(tool, step, { document, titleOf, t })}
      hint={t(
        `nameBox.hint.${step.kind === 'relative' && step.relation === 'colleague' ? 'professional' : chosen}`,
      )}
      kinds={kinds.map((value) => ({
        value,
        label: t(value === 'person' && tool.tool === 'person' ? 'nameBox.family' : `nameBox.${value}`),
      }))}
      kind={chosen}
      onKind={setChosen}
      at={{ x, y }}
      sheet={view.size}
      onName={hands.giveName}
      onLeave={onLeave}
    />
  );
}

/** What a new figure may be; the family passes no relay. */
function kindsFor({ tool, step }: ToolState): readonly FigureKind[] {
  if (step.kind === 'end')
    return tool === 'relay' ? ['professional', 'institution'] : ['person', 'professional', 'institution'];
  return tool === 'person' ? ['person', 'other'] : [];
}

/** Activations go mostly from those who live together to those who work, or back. */
function likelyKind({ tool, step }: ToolState, { persons }: DiagramDocument): FigureKind {
  if (step.kind !== 'end') return tool === 'professional' || tool === 'institution' ? tool : 'person';
  if (tool === 'relay' || step.first === null) return tool === 'relay' ? 'professional' : 'person';
  const lives =
    'id' in step.first ? recordAt(persons, step.first.id) !== undefined : step.first.kind === 'person';
  return lives ? 'professional' : 'person';
}

interface Words {
  readonly document: DiagramDocument;
  readonly titleOf: (id: string) => string;
  readonly t: Translate;
}

function labelFor({ tool }: ToolState, step: Naming, { document, titleOf, t }: Words): string {
  if (step.kind === 'end') return t(step.first === null ? 'nameBox.firstEnd' : 'nameBox.otherEnd');
  if (step.kind === 'name') {
    if (tool === 'professional') {
      const house = buildingAt(document, step.at, t);
      return house === null ? t('nameBox.newProfessional') : t('nameBox.newWorker', { name: titleOf(house) });
    }
    return tool === 'institution' ? t('nameBox.newInstitution') : t('nameBox.newPerson');
  }
  const couple = recordAt(document.couples, step.of);
  if (couple !== undefined) {
    const [one, two] = couple.partners;
    return t('nameBox.childOfTwo', { one: titleOf(one), two: titleOf(two) });
  }
  const isBuilding = recordAt(document.institutions, step.of) !== undefined;
  return t(isBuilding ? 'nameBox.worker' : `nameBox.${step.relation}`, { name: titleOf(step.of) });
}
