import { useStore } from 'zustand';
import { isByFinger } from '../canvas/is-by-finger';
import { LegendBar } from '../features/legend/LegendBar';
import { MessageLine, type MessageText } from '../features/messages/MessageLine';
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

/** Under the sheet: the legend and what was just done. */
export function SheetLegend({ editor, projection, isFolded, message }: SheetLegendProps) {
  const withGenogram = useStore(editor.store, ({ committed }) => committed.options.genogramSymbols);
  const { isOn, textScale } = useStore(projection);
  return (
    <div
      className={classNames(styles['legendPlace'], isOn && styles['projected'])}
      style={isOn ? textScaleOf(textScale) : undefined}
    >
      <LegendBar isFolded={isFolded} withGenogram={withGenogram} isProjected={isOn} />
      <MessageLine message={message} isByFinger={isByFinger()} />
    </div>
  );
}
