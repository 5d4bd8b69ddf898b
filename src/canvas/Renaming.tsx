import type { Translate } from '../i18n/translate';
import { centreOf } from '../layout/rects';
import type { Scene } from '../layout/scene';
import type { DiagramDocument } from '../model/document';
import { figureAt } from '../model/figure-at';
import type { Point } from '../model/point';
import { RenameField } from './RenameField';
import { signAt } from './sign-at';

/** Who is being renamed, and what becomes of it. */
export interface RenamingHands {
  readonly onRenaming: (id: string | null) => void;
  /** @returns what is wrong with the name, or `null` when it was taken. */
  readonly onRename: (id: string, name: string) => string | null;
}

export interface RenamingProps extends RenamingHands {
  readonly id: string;
  readonly scene: Scene;
  readonly document: DiagramDocument;
  readonly t: Translate;
}

/** The field over the name of the figure or the sign of the building `id`; nothing when it is gone. */
export function Renaming({ id, scene, document, t, onRename, onRenaming }: RenamingProps) {
  const figure = figureAt(document, id);
  const at = labelOf(scene, id);
  if (figure === undefined || at === null) return null;
  return (
    <RenameField
      key={id}
      at={at}
      name={figure.name}
      label={t('rename.label')}
      onRename={(name) => onRename(id, name)}
      onLeave={() => {
        onRenaming(null);
      }}
    />
  );
}

function labelOf(scene: Scene, id: string): Point | null {
  const sign = signAt(scene, id);
  if (sign === undefined) return null;
  const label = 'figure' in sign ? sign.label : sign.sign.rect;
  return { x: centreOf(label).x, y: label.y0 - 4 };
}
