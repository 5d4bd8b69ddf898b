import { useStore } from 'zustand';
import { LegendBar } from '../features/legend/LegendBar';
import { MessageLine, type MessageText } from '../features/messages/MessageLine';
import { Caption } from '../features/projection/Caption';
import type { Editor } from '../session/editor-store';
import { classNames } from '../ui/class-names';
import styles from './app.module.css';
import type { ProjectionStore } from './projection-store';
import { textScaleOf } from './text-scale';

interface SheetLegendProps {
  readonly editor: Editor;
  readonly projection: ProjectionStore;
  readonly isFolded: boolean;
  readonly message: MessageText | null;
}

/** Under the sheet: the legend, what was just done, and before a room the sentence it is told. */
export function SheetLegend({ editor, projection, isFolded, message }: SheetLegendProps) {
  const withGenogram = useStore(editor.store, ({ committed }) => committed.options.genogramSymbols);
  const { isOn, textScale, caption } = useStore(projection);
  return (
    <div
      className={classNames(styles['legendPlace'], isOn && styles['projected'])}
      style={isOn ? textScaleOf(textScale) : undefined}
    >
      {isOn && caption !== null && <Caption text={caption} />}
      <LegendBar isFolded={isFolded} withGenogram={withGenogram} isProjected={isOn} />
      <MessageLine message={message} />
    </div>
  );
}
