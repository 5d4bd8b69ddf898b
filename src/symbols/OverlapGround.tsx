import type { OverlapShape } from '../layout/overlap-outline';
import { INK } from './drawing-tokens';

const HATCH = 'overlap-hatch';
/** Px between the threads of the hatching. */
const THREADS = 9;

/** The ground of places that overlap: paper tints and a fine hatching, for hue belongs to the arrows. */
export function OverlapGround({ shape }: { readonly shape: OverlapShape }) {
  return (
    <>
      <pattern
        id={HATCH}
        width={THREADS}
        height={THREADS}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width={THREADS} height={THREADS} fill={INK.desk} />
        <path d={`M0,0 v${THREADS}`} stroke={INK.hairline} strokeWidth={2.4} />
      </pattern>
      {shape.outlines.map((outline) => (
        <path
          key={outline}
          d={outline}
          fill={`url(#${HATCH})`}
          stroke={INK.caption}
          strokeWidth={1.4}
          strokeLinejoin="round"
        />
      ))}
    </>
  );
}
