import type { RefObject } from 'react';
import type { SheetCamera } from '../canvas/use-camera';
import { useStore } from 'zustand';
import { SheetCanvas } from '../canvas/SheetCanvas';
import { renameFigure } from '../commands/rename-figure';
import { ArrangeBar } from '../features/arrange-bar/ArrangeBar';
import type { Tool } from '../features/toolbar/ToolRail';
import type { CommandHost } from '../session/command';
import { useTranslation } from '../ui/translation';
import { ArrowCardOnSheet } from './ArrowCardOnSheet';
import styles from './app.module.css';
import type { EditorTools } from './use-editor-tools';

interface SheetAreaProps {
  readonly tools: EditorTools;
  readonly camera: RefObject<SheetCamera | null>;
  readonly sheetElement: RefObject<HTMLElement | null>;
  readonly host: CommandHost;
  readonly tool: Tool;
  readonly isReadOnly: boolean;
}

/** The sheet itself, with what lies over it: the words of the arrow in hand, « Ranger ». */
export function SheetArea(props: SheetAreaProps) {
  const { tools, camera, sheetElement, host, tool, isReadOnly } = props;
  const { t } = useTranslation();
  const { editor, arranging, renaming, setRenaming } = tools;
  const document = useStore(editor.store, ({ committed }) => committed);
  const isArranging = arranging.state !== null;
  return (
    <section ref={sheetElement} tabIndex={-1} aria-label={t('sheet.region')} className={styles['sheetArea']}>
      <SheetCanvas
        editor={editor}
        t={t}
        tool={tool === 'pan' || isReadOnly || isArranging ? 'move' : 'choose'}
        gliding={isArranging}
        renaming={isReadOnly ? null : renaming}
        onRenaming={setRenaming}
        onRename={(id, name) => renameFigure(host, id, name)}
        camera={camera}
        renderCard={(place) => <ArrowCardOnSheet document={document} {...place} />}
      />
      {arranging.state !== null && (
        <ArrangeBar
          state={arranging.state}
          onStop={arranging.stop}
          onKeep={arranging.keep}
          onRevert={arranging.revert}
        />
      )}
    </section>
  );
}
