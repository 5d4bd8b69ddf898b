import { MARK_SIZE, markWidth } from '../layout/field-mark';
import { detailWidth } from '../layout/figure-box';
import { enclosing } from '../layout/rects';
import type { FigureShape } from '../layout/scene';
import type { Presence } from '../model/sitting';
import { DETAIL_SIZE, FEET, FIGURE_HEIGHT, LABEL_TOP, NAME_SIZE } from '../layout/sheet-metrics';
import { INK, WEIGHT } from './drawing-tokens';
import { FieldMarkSymbol } from './FieldMarkSymbol';
import { FigureGlyph, figureInk } from './FigureGlyph';
import { PresenceMark } from './PresenceMark';
import { SheetText } from './SheetText';
import { opacityOf, type SignState } from './sign-state';
import { SymbolPlate } from './SymbolPlate';

export interface FigureSymbolProps {
  readonly shape: FigureShape;
  readonly state?: SignState;
  readonly focused?: boolean;
}

/** Somebody: figure, presence mark, name and second line. */
export function FigureSymbol({ shape, state = 'rest', focused = false }: FigureSymbolProps) {
  const { look, centre, scale, presence } = shape;
  return (
    <g opacity={opacityOf(state, 'node')}>
      <SymbolPlate around={enclosing(shape.figure, shape.label)} state={state} focused={focused} />
      <FigureGlyph look={look} centre={centre} scale={scale} genogram={shape.genogram} />
      {presence !== null && (
        <PresenceMark presence={presence} centre={markCentre(shape, presence)} ink={figureInk(look)} />
      )}
      <FigureLabel shape={shape} />
    </g>
  );
}

function FigureLabel({ shape }: { readonly shape: FigureShape }) {
  const { look, centre, title, detail } = shape;
  const professional = look === 'professional';
  const nameSize = professional ? NAME_SIZE.professional : NAME_SIZE.family;
  const top = centre.y + LABEL_TOP;
  const baseline = title === '' ? top + DETAIL_SIZE * 0.8 : top + nameSize * 1.06 + DETAIL_SIZE * 0.78;
  return (
    <>
      {title !== '' && (
        <SheetText
          x={centre.x}
          y={top + nameSize * 0.8}
          size={nameSize}
          weight={WEIGHT.semibold}
          ink={professional ? INK.greenText : INK.black}
        >
          {title}
        </SheetText>
      )}
      {detail !== null && (
        <SheetText
          x={shape.field === null ? centre.x : centre.x - detailWidth(shape) / 2}
          y={baseline}
          anchor={shape.field === null ? 'middle' : 'start'}
          size={DETAIL_SIZE}
          weight={WEIGHT.regular}
          ink={professional ? INK.greenText : INK.detail}
        >
          {detail}
        </SheetText>
      )}
      {shape.field !== null && (
        <FieldMarkSymbol
          mark={shape.field}
          x={centre.x + detailWidth(shape) / 2 - markWidth(shape.field, MARK_SIZE.figure)}
          middle={baseline - DETAIL_SIZE * 0.34}
          size={MARK_SIZE.figure}
        />
      )}
    </>
  );
}

/** Beside the head; a phone or a letter is wider and stands a little further out. */
function markCentre({ centre, scale }: FigureShape, presence: Presence) {
  const wide = presence === 'phone' || presence === 'invited';
  return {
    x: centre.x + 13.5 * scale + (wide ? 4 : 1),
    y: centre.y + FEET - FIGURE_HEIGHT * scale + 5,
  };
}
