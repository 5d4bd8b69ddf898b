import type { ScreenView } from '../canvas/OverSheet';
import type { ToolEnd, ToolState } from '../canvas/sheet-tool';
import { figureTyped } from '../commands/figure-typed';
import { HouseholdStep } from '../features/context-bar/HouseholdStep';
import { ToolHint } from '../features/context-bar/ToolHint';
import type { Translate } from '../i18n/translate';
import type { CommandHost } from '../session/command';
import { Button } from '../ui/Button';
import { hintPlace } from './hint-place';
import type { HandActions } from './use-sheet-hands';
import { useSignTitle } from './use-sign-title';

interface ToolHintOnSheetProps {
  readonly tool: ToolState;
  readonly host: CommandHost;
  readonly hands: HandActions;
  readonly view: ScreenView;
  readonly onStop: () => void;
}

/** What the tool in hand waits for, over the sheet where it hides nobody. */
export function ToolHintOnSheet({ tool, host, hands, view, onStop }: ToolHintOnSheetProps) {
  const { t } = host;
  const titleOf = useSignTitle(host);
  const nameTold = (end: FigureToName): string => {
    const typed = figureTyped(end, host.editor.store.getState().committed, host);
    return typed.ok ? typed.value.name : end.name;
  };
  const sentence = sentenceFor(tool, { titleOf, nameTold, t });
  if (sentence === null) return null;
  const { step } = tool;
  return (
    <ToolHint sentence={sentence} place={hintPlace(view)} onStop={onStop}>
      {step.kind === 'members' && <HouseholdStep onSurround={hands.surround} />}
      {step.kind === 'tie' &&
        (['couple', 'parent', 'child'] as const).map((kinship) => (
          <Button
            key={kinship}
            onClick={() => {
              hands.chooseTie(kinship);
            }}
          >
            {t(`tie.${kinship}`, { one: titleOf(step.one), two: titleOf(step.two) })}
          </Button>
        ))}
    </ToolHint>
  );
}

/** An end that is still to be made. */
type FigureToName = Extract<ToolEnd, { readonly name: string }>;

interface Words {
  readonly titleOf: (id: string) => string;
  /** The name alone, without what was typed after it. */
  readonly nameTold: (end: FigureToName) => string;
  readonly t: Translate;
}

/** `null`: the tool waits for nothing that is not plain to see. */
function sentenceFor({ tool, step }: ToolState, { titleOf, nameTold, t }: Words): string | null {
  switch (step.kind) {
    case 'name':
    case 'end':
    case 'relative':
      return null;
    case 'addEnd':
      return t('toolStep.addEnd');
    case 'members':
      return t('toolStep.members', { count: step.ids.length });
    case 'tie':
      return t('toolStep.tie', { one: titleOf(step.one), two: titleOf(step.two) });
    case 'other': {
      const name = 'id' in step.first ? titleOf(step.first.id) : nameTold(step.first);
      if (tool === 'activation' || tool === 'relay' || tool === 'kinship')
        return t(`toolStep.${tool}Other`, { name });
      return null;
    }
    case 'ready':
      return tool === 'select' || tool === 'pan' ? null : t(`toolStep.${tool}`);
  }
}
