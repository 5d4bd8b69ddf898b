import type { Rect } from '../layout/geometry';
import type { FigureShape } from '../layout/scene';
import type { Presence } from '../model/sitting';
import { INK, SOFTENED, TEXT_SIZE, WEIGHT } from './drawing-tokens';
import { FigureGlyph, figureInk } from './FigureGlyph';
import { PresenceMark } from './PresenceMark';
import { SheetText } from './SheetText';
import type { SignState } from './sign-state';
import { SymbolPlate } from './SymbolPlate';

const FEET = 24;
const LABEL_TOP = 27;
const HEIGHT = 48;

export interface FigureSymbolProps {
  readonly shape: FigureShape;
  readonly state?: SignState;
  readonly focused?: boolean;
}

/** Somebody: figure, presence mark, name and second line. */
export function FigureSymbol({ shape, state = 'rest', focused = false }: FigureSymbolProps) {
  const { look, centre, scale, presence } = shape;
  return (
    <g {...opacityOf(state)}>
      <SymbolPlate around={enclosing(shape.figure, shape.label)} state={state} focused={focused} />
      <FigureGlyph look={look} centre={centre} scale={scale} />
      {presence !== null && (
        <PresenceMark presence={presence} centre={markCentre(shape, presence)} ink={figureInk(look)} />
      )}
      <FigureLabel shape={shape} />
    </g>
  );
}

function FigureLabel({ shape: { look, centre, title, detail } }: { readonly shape: FigureShape }) {
  const professional = look === 'professional';
  const nameSize = professional ? TEXT_SIZE.professionalName : TEXT_SIZE.familyName;
  const detailSize = professional ? TEXT_SIZE.professionalDetail : TEXT_SIZE.familyDetail;
  const top = centre.y + LABEL_TOP;
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
          x={centre.x}
          y={title === '' ? top + detailSize * 0.8 : top + nameSize * 1.06 + detailSize * 0.78}
          size={detailSize}
          weight={WEIGHT.regular}
          ink={professional ? INK.greenText : INK.detail}
        >
          {detail}
        </SheetText>
      )}
    </>
  );
}

/** Beside the head; a phone or a letter is wider and stands a little further out. */
function markCentre({ centre, scale }: FigureShape, presence: Presence) {
  const wide = presence === 'phone' || presence === 'invited';
  return {
    x: centre.x + 13.5 * scale + (wide ? 4 : 1),
    y: centre.y + FEET - HEIGHT * scale + 5,
  };
}

function enclosing(a: Rect, b: Rect): Rect {
  return {
    x0: Math.min(a.x0, b.x0),
    y0: Math.min(a.y0, b.y0),
    x1: Math.max(a.x1, b.x1),
    y1: Math.max(a.y1, b.y1),
  };
}

function opacityOf(state: SignState) {
  if (state === 'softened') return { opacity: SOFTENED.node };
  return state === 'preview' ? { opacity: SOFTENED.preview } : {};
}
