import styles from './PaperSketch.module.css';

interface PaperSketchProps {
  readonly paper: 'a4' | 'a3';
  readonly orientation: 'portrait' | 'landscape';
  readonly isConfidential: boolean;
  /** Height of the drawing for a width of 1. */
  readonly shape: number;
}

/** Sides of the sheets, in a unit of 3 mm. */
const SIDES = { a4: [70, 99], a3: [99, 140] } as const;
const ROOM = { width: 160, height: 156 };
const LINES = [0, 1, 2, 3];

/** The page to come, from far: title, drawing, legend and list. For the eye only. */
export function PaperSketch({ paper, orientation, isConfidential, shape }: PaperSketchProps) {
  const [short, long] = SIDES[paper];
  const [width, height] = orientation === 'portrait' ? [short, long] : [long, short];
  const left = (ROOM.width - width) / 2;
  const top = (ROOM.height - height) / 2;
  // What does not fit under the drawing follows on the next page.
  const isWhole = orientation === 'landscape' || shape > 1;
  const drawing = isWhole ? height - 34 : height * 0.48;
  return (
    <div className={styles['room']} aria-hidden="true">
      <svg viewBox={`0 0 ${ROOM.width} ${ROOM.height}`} width="100%" height={190}>
        <g transform={`translate(${left},${top})`}>
          <rect className={styles['paper']} width={width} height={height} rx={1.5} />
          <rect className={styles['ink']} x={6} y={6} width={width * 0.42} height={3} rx={1} />
          <rect className={styles['line']} x={6} y={11} width={width * 0.6} height={1.6} rx={0.8} />
          {isConfidential && (
            <rect className={styles['ink']} x={width - 28} y={5} width={22} height={5} rx={1.2} />
          )}
          <rect className={styles['drawing']} x={6} y={17} width={width - 12} height={drawing - 2} rx={2} />
          {LINES.map((line) => (
            <rect
              key={line}
              className={styles['line']}
              x={6}
              y={drawing + 18.5 + line * 3.4}
              width={(width - 12) * (line % 2 === 0 ? 1 : 0.86)}
              height={1.4}
              rx={0.7}
            />
          ))}
        </g>
      </svg>
    </div>
  );
}
