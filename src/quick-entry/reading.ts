import type { DiagramDocument } from '../model/document';
import type { FigureId } from '../model/ids';
import type { IsoDay } from '../model/sitting';
import type { Chip, NewFigureKind } from './chip';
import type { Intent } from './intent';
import type { Problem } from './problem';

/** What a line is read against. */
export interface ReadingContext {
  readonly document: DiagramDocument;
  /** Stands in for the day of a sitting that has none. */
  readonly today: IsoDay;
  /** Kinds chosen by hand for new figures, by `KindChoice.key`. */
  readonly kinds?: ReadonlyMap<string, NewFigureKind>;
  /** Longest line understood, in code points; 500, that of a typed line, when not given. */
  readonly maxLength?: number;
}

/** What one line says. With a `problem` nothing would be drawn: `intents` is empty. */
export interface LineReading {
  readonly kind: 'blank' | 'comment' | 'line';
  readonly text: string;
  readonly intents: readonly Intent[];
  readonly chips: readonly Chip[];
  readonly problem: Problem | null;
  /** « déjà sur la feuille »: the line names only who is there, and selects them. */
  readonly selection: readonly FigureId[];
}
