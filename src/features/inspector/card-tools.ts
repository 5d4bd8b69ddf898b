import type { DiagramDocument } from '../../model/document';
import type { CardPart, CommandHost } from '../../session/command';

/** What every part of the panel works with. */
export interface CardTools {
  readonly host: CommandHost;
  /** As it is saved: what is being dragged or typed elsewhere is not in it. */
  readonly document: DiagramDocument;
  /** Takes a figure in hand and brings it into sight; the panel then tells of it. */
  readonly onShow: (id: string) => void;
}

/** A part of a card that somebody asked for. */
export interface PartAsked {
  /** `null`: none. */
  readonly partAsked: CardPart | null;
  /** Rises each time somebody asks. */
  readonly asked: number;
  /** It is ready, and need not be asked for again. */
  readonly onReady: (asked: number) => void;
}
