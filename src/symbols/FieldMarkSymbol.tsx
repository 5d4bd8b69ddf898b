import { markWidth, type FieldMark, type MARK_SIZE } from '../layout/field-mark';
import { INK, STROKE, WEIGHT } from './drawing-tokens';
import { FIELD_ICON_PATHS } from './icon-paths';
import { OutlineIcon } from './OutlineIcon';
import { tenth } from './path-text';
import { SheetText } from './SheetText';

export interface FieldMarkSymbolProps {
  readonly mark: FieldMark;
  /** Left edge. */
  readonly x: number;
  readonly middle: number;
  readonly size: (typeof MARK_SIZE)[keyof typeof MARK_SIZE];
}

/** A field on a sign: its icon, or its few letters in a frame. Never a hue of its own. */
export function FieldMarkSymbol({ mark, x, middle, size }: FieldMarkSymbolProps) {
  if (mark.kind === 'icon') {
    return (
      <OutlineIcon
        path={FIELD_ICON_PATHS[mark.icon]}
        x={x}
        y={middle - size.icon / 2}
        size={size.icon}
        ink={INK.greenText}
      />
    );
  }
  const width = markWidth(mark, size);
  const height = size.icon;
  return (
    <>
      <rect
        x={tenth(x)}
        y={tenth(middle - height / 2)}
        width={tenth(width)}
        height={height}
        rx={height / 4}
        fill={INK.white}
        stroke={INK.greenText}
        strokeWidth={STROKE.fieldTag}
      />
      <SheetText
        x={x + width / 2}
        y={middle + size.letters * 0.35}
        size={size.letters}
        weight={WEIGHT.semibold}
        ink={INK.greenText}
        halo={false}
      >
        {mark.text}
      </SheetText>
    </>
  );
}
