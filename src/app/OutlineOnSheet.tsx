import { useMemo, useState, type ReactNode, type RefObject } from 'react';
import type { SheetCamera } from '../canvas/use-camera';
import { connect } from '../commands/connect';
import { fittingFigures, listedFigures } from '../documents/find-figures';
import { sheetOutline, type OutlineItem } from '../documents/outline';
import type { CardTools } from '../features/inspector/card-tools';
import type { Asking } from '../features/outline/outline-hands';
import { OutlinePanel } from '../features/outline/OutlinePanel';
import type { Activation } from '../model/activation';
import { livesTogether } from '../model/arrow-colour';
import type { FigureId } from '../model/ids';
import { useTranslation } from '../ui/translation';
import { outlineActions } from './outline-actions';

interface OutlineOnSheetProps {
  readonly tools: CardTools;
  readonly selection: ReadonlySet<string>;
  readonly camera: RefObject<SheetCamera | null>;
  readonly isReadOnly: boolean;
  readonly actions: ReactNode;
  readonly onClose: () => void;
  readonly onLeave: () => void;
}

/** The outline of the sheet, at work: each line selects, shows and has the actions of its sign. */
export function OutlineOnSheet({ tools, selection, camera, isReadOnly, ...panel }: OutlineOnSheetProps) {
  const { host, document } = tools;
  const { t } = useTranslation();
  const outline = useMemo(() => sheetOutline(document, t), [document, t]);
  const [asked, setAsked] = useState<AskedFor | null>(null);
  const onSelect = (item: OutlineItem) => {
    host.editor.select(item.signs);
    camera.current?.reveal(item.signs);
  };
  const asking =
    asked === null
      ? null
      : askFor(asked, tools, () => {
          setAsked(null);
        });
  return (
    <OutlinePanel
      {...panel}
      outline={outline}
      selection={selection}
      hands={{
        onSelect,
        asking,
        actionsOf: (item) =>
          isReadOnly
            ? []
            : outlineActions(item, {
                host,
                document,
                onTake: onSelect,
                onConnect: (kind) => {
                  setAsked({ kind, item });
                },
              }),
      }}
    />
  );
}

interface AskedFor {
  readonly kind: Activation['kind'];
  readonly item: OutlineItem;
}

/** « Qui est activé par Lina ? » */
function askFor({ kind, item }: AskedFor, { host, document }: CardTools, onDone: () => void): Asking {
  const { t } = host;
  const from = item.id as FigureId;
  const others = listedFigures(document, t).filter(
    ({ id }) => id !== from && (kind === 'activation' || !livesTogether(document, id)),
  );
  return {
    key: item.key,
    label:
      kind === 'relay'
        ? t('outline.relayFrom', { name: item.name })
        : t('outline.activateFrom', { name: item.name }),
    optionsFor: (query) => fittingFigures(others, query),
    onChoose: (id) => {
      const problem = connect(host, kind, { id: from }, { id: id as FigureId });
      if (problem === null) onDone();
      return problem;
    },
    onCancel: onDone,
  };
}
