import type { Point } from '../model/point';
import type { Presence } from '../model/sitting';
import { INK, STROKE } from './drawing-tokens';
import { MAIL_PATH, PHONE_PATH } from './icon-paths';
import { OutlineIcon } from './OutlineIcon';
import { pointText, tenth } from './path-text';

const RADIUS = 4;
/** Radius of the outline whose outer edge is at `RADIUS`, near enough. */
const RING = 3.6;
const ICON = 13;

export interface PresenceMarkProps {
  readonly presence: Presence;
  readonly centre: Point;
  readonly ink: string;
}

/** Whether somebody is there today. An absent keeps all their strength: only this small mark differs. */
export function PresenceMark({ presence, centre, ink }: PresenceMarkProps) {
  const x = tenth(centre.x);
  const y = tenth(centre.y);
  const ring = <circle cx={x} cy={y} r={RING} fill={INK.white} stroke={ink} strokeWidth={STROKE.outline} />;
  switch (presence) {
    case 'present':
      return (
        <>
          <circle cx={x} cy={y} r={RADIUS + 0.8} fill={INK.white} />
          <circle cx={x} cy={y} r={RADIUS} fill={ink} />
        </>
      );
    case 'absent':
      return ring;
    case 'excused': {
      const top = pointText({ x: centre.x, y: centre.y - RING });
      const bottom = pointText({ x: centre.x, y: centre.y + RING });
      return (
        <>
          {ring}
          <path d={`M${top} A${RING},${RING} 0 0 0 ${bottom} Z`} fill={ink} />
        </>
      );
    }
    case 'phone':
    case 'invited':
      return (
        <>
          <circle cx={x} cy={y} r={8} fill={INK.white} />
          <OutlineIcon
            path={presence === 'phone' ? PHONE_PATH : MAIL_PATH}
            x={centre.x - ICON / 2}
            y={centre.y - ICON / 2}
            size={ICON}
            ink={ink}
            strokeWidth={2.3}
          />
        </>
      );
  }
}
