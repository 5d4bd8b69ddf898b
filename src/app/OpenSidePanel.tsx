import { useEffect, type RefObject } from 'react';
import { useStore } from 'zustand';
import type { SheetCamera } from '../canvas/use-camera';
import { Inspector } from '../features/inspector/Inspector';
import { PanelSwitch } from '../features/toolbar/PanelSwitch';
import type { PanelKind } from '../features/toolbar/panel-items';
import { withEnds } from '../model/arrow-with-ends';
import { shownPart } from '../model/shown-part';
import type { CommandHost } from '../session/command';
import { focusSign } from './focused-sign';
import { OutlineOnSheet } from './OutlineOnSheet';
import { OverlapsOnSheet } from './OverlapsOnSheet';
import type { SheetViewStore } from './sheet-view';
import { SittingsOnSheet } from './SittingsOnSheet';
import { ThreadOnSheet } from './ThreadOnSheet';
import type { SidePanel } from './use-panel';

export interface SidePanelProps {
  readonly panel: SidePanel;
  readonly kind: PanelKind;
  readonly host: CommandHost;
  readonly camera: RefObject<SheetCamera | null>;
  readonly sheetElement: RefObject<HTMLElement | null>;
  readonly sheetView: SheetViewStore;
  readonly isReadOnly: boolean;
}

/** The panel beside the sheet. What is in hand stays in sight while it takes its room. */
export function OpenSidePanel(props: SidePanelProps) {
  const { panel, kind, host, camera, sheetElement, isReadOnly } = props;
  const { editor } = host;
  const document = shownPart(useStore(editor.store, ({ committed }) => committed));
  const selection = useStore(editor.store, (state) => state.selection);
  // Follows the room of the sheet, which a keyboard that comes up takes too: it is laid out by the first frame, and fitted
  // again by the second.
  useEffect(() => {
    let frame = 0;
    const showInHand = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => {
          const { selection: inHand, committed } = editor.store.getState();
          camera.current?.reveal([...inHand].flatMap((id) => withEnds(committed, id)));
        });
      });
    };
    showInHand();
    window.addEventListener('resize', showInHand);
    return () => {
      window.removeEventListener('resize', showInHand);
      cancelAnimationFrame(frame);
    };
  }, [camera, editor, kind]);

  const onShow = (id: string) => {
    editor.select([id]);
    camera.current?.reveal(withEnds(document, id));
  };
  // To the sign in hand: Tab and the arrow keys go on from there.
  const onLeave = () => {
    focusSign(sheetElement.current, [...selection][0]);
  };
  const tools = { host, document, onShow };
  const shared = {
    selection,
    actions: <PanelSwitch shown={kind} isReadOnly={isReadOnly} onOpen={panel.open} />,
    onClose: () => {
      panel.close();
      onLeave();
    },
    onLeave,
  };
  switch (kind) {
    case 'thread':
      return (
        <ThreadOnSheet
          {...shared}
          tools={tools}
          sheetView={props.sheetView}
          asked={panel.asked}
          isReadOnly={isReadOnly}
        />
      );
    case 'card':
      return <Inspector {...shared} tools={tools} asked={panel.asked} askedPart={panel.askedPart} />;
    case 'overlaps':
      return <OverlapsOnSheet {...shared} tools={tools} camera={camera} sheetView={props.sheetView} />;
    case 'sittings':
      return (
        <SittingsOnSheet
          {...shared}
          tools={tools}
          sheetView={props.sheetView}
          isReadOnly={isReadOnly}
          camera={camera}
        />
      );
    case 'outline':
      return <OutlineOnSheet {...shared} tools={tools} isReadOnly={isReadOnly} camera={camera} />;
  }
}
