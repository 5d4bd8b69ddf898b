import {
  memo,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type RefObject,
} from 'react';
import type { ScreenView } from '../../canvas/OverSheet';
import { WholeDrawing } from '../../symbols/WholeDrawing';
import type { Rect } from '../../layout/geometry';
import { inflate } from '../../layout/rects';
import type { Scene } from '../../layout/scene';
import { sceneIn } from '../../layout/scene-in';
import type { Point } from '../../model/point';
import styles from './Loupe.module.css';
import type { LoupeLink } from './loupe-link';
import {
  drawnPart,
  glassMiddle,
  glassWithin,
  isDrawnWhole,
  isNearEdge,
  loupeDiameter,
  loupeScale,
} from './loupe-place';
import { useLoupePointer, type LoupePointer } from './use-loupe-pointer';

/** Px round all signs, for their strokes and halos. */
const AIR = 24;

interface LoupeProps {
  readonly view: ScreenView;
  /** The room of the sheet, whose pointers it follows; `null`: only those of others. */
  readonly sheetElement: RefObject<HTMLElement | null> | null;
  /** Keeps its identity. */
  readonly link: LoupeLink;
}

/**
 * A round glass over the sheet, for the back row. It draws the signs themselves, larger, once: what it has drawn
 * then moves about under it without being painted again. Of a very large sheet it draws what is near, until its
 * edge comes.
 */
export function Loupe({ view, sheetElement, link }: LoupeProps) {
  const { size, scene } = view;
  const { x: left, y: top, zoom } = cameraOf(view);
  const diameter = loupeDiameter(size);
  const scale = loupeScale(zoom);
  const glass = useRef<HTMLDivElement>(null);
  const slide = useRef<SVGSVGElement>(null);
  const middle = { x: size.width / 2, y: size.height / 2 };
  /** `null`: it looks where another does. */
  const own = useRef<LoupePointer | null>(null);
  const isTelling = useRef(false);
  const toSheet = ({ x, y }: Point): Point => ({ x: (x - left) / zoom, y: (y - top) / zoom });
  const [anchor, setAnchor] = useState(() => toSheet(middle));
  const whole = isDrawnWhole(scene) ? scene.extent : null;
  const part = useMemo(
    () => (whole === null ? drawnPart(anchor, diameter, scale) : inflate(whole, AIR)),
    [anchor, diameter, scale, whole],
  );
  const place = (): void => {
    const { current: pointer } = own;
    const seen = pointer === null ? (link.seen() ?? toSheet(middle)) : toSheet(pointer.at);
    const centre =
      pointer === null
        ? glassWithin({ x: seen.x * zoom + left, y: seen.y * zoom + top }, diameter, size)
        : glassMiddle(pointer.at, pointer.isFinger, diameter, size);
    moveTo(glass.current, centre.x - diameter / 2, centre.y - diameter / 2);
    moveTo(
      slide.current,
      diameter / 2 - (seen.x - part.x0) * scale,
      diameter / 2 - (seen.y - part.y0) * scale,
    );
    if (whole === null && isNearEdge(seen, part, diameter, scale)) setAnchor(seen);
    if (pointer === null) return;
    isTelling.current = true;
    link.tell(seen);
    isTelling.current = false;
  };
  // Where the glass is follows the camera and what is drawn; between two of these, the pointer moves it by itself.
  useLayoutEffect(place);
  useLoupePointer(sheetElement, (next) => {
    own.current = next;
    place();
  });
  const followOther = useEffectEvent(() => {
    if (isTelling.current) return;
    own.current = null;
    place();
  });
  // Follows the other loupes.
  useEffect(() => link.follow(followOther), [link]);
  return (
    <div
      ref={glass}
      className={styles['glass']}
      style={{ width: diameter, height: diameter }}
      data-loupe
      aria-hidden="true"
    >
      <Magnified ref={slide} scene={scene} part={part} scale={scale} />
    </div>
  );
}

interface MagnifiedProps {
  readonly ref: RefObject<SVGSVGElement | null>;
  readonly scene: Scene;
  readonly part: Rect;
  readonly scale: number;
}

const Magnified = memo(function Magnified({ ref, scene, part, scale }: MagnifiedProps) {
  const { x0, y0, x1, y1 } = part;
  return (
    <svg
      ref={ref}
      className={styles['slide']}
      width={(x1 - x0) * scale}
      height={(y1 - y0) * scale}
      viewBox={`${x0} ${y0} ${x1 - x0} ${y1 - y0}`}
    >
      <WholeDrawing scene={isDrawnWhole(scene) ? scene : sceneIn(scene, part)} />
    </svg>
  );
});

function moveTo(element: HTMLElement | SVGElement | null, x: number, y: number): void {
  if (element !== null) element.style.transform = `translate(${x}px, ${y}px)`;
}

function cameraOf({ toScreen }: ScreenView): {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
} {
  const { x0, y0, x1 } = toScreen({ x0: 0, y0: 0, x1: 1, y1: 1 });
  return { x: x0, y: y0, zoom: x1 - x0 };
}
