import { INK } from '../symbols/drawing-tokens';
import { SheetText } from '../symbols/SheetText';
import type { Line } from './wrap-words';

export interface TextLinesProps {
  readonly lines: readonly Line[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly size: number;
  readonly pitch: number;
  readonly ink?: string;
}

/** Lines of words, flush left. */
export function TextLines({ lines, x, y, size, pitch, ink = INK.black }: TextLinesProps) {
  return lines.map((line, row) =>
    line.map((piece) => (
      <SheetText
        key={`${row} ${piece.x}`}
        x={x + piece.x}
        y={y + row * pitch}
        size={size}
        weight={piece.weight}
        ink={ink}
        anchor="start"
        halo={false}
        isPiece
      >
        {piece.text}
      </SheetText>
    )),
  );
}
