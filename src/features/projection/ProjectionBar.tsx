import {
  AArrowDown,
  AArrowUp,
  ChevronLeft,
  ChevronRight,
  EyeOff,
  Spotlight,
  Maximize,
  Quote,
  X,
  ZoomIn,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../../ui/class-names';
import { IconButton } from '../../ui/IconButton';
import { useTranslation } from '../../ui/translation';
import styles from './ProjectionBar.module.css';
import { useRest } from './use-rest';

export interface ProjectionBarProps {
  readonly hasSpotlight: boolean;
  /** Left out: there is none, as on a wall that nobody points at. */
  readonly loupe?: { readonly isOn: boolean; readonly onToggle: () => void };
  readonly onSmaller: () => void;
  readonly onLarger: () => void;
  readonly onWalk: (step: 1 | -1) => void;
  readonly onSpotlight: () => void;
  readonly onExpressions: () => void;
  readonly onHide: () => void;
  /** Back to the editor; absent on a wall, which is a window of its own. */
  readonly onLeave?: () => void;
  readonly onFullScreen?: () => void;
  /** Stays in sight for as long as it is there: what was drawn is not on this device. */
  readonly warning?: ReactNode;
}

const ICON = { size: 22, strokeWidth: 1.9 };

/** The few buttons of a projection: they come with the pointer or the keyboard, and go with it. */
export function ProjectionBar(props: ProjectionBarProps) {
  const { hasSpotlight, onSmaller, onLarger, onWalk, onLeave, onFullScreen, warning = null } = props;
  const { t } = useTranslation();
  const isResting = useRest();
  return (
    <div
      role="toolbar"
      aria-label={t('projection.bar')}
      className={classNames(styles['bar'], isResting && warning === null && styles['resting'])}
    >
      {warning}
      <IconButton
        label={t('projection.previousPart')}
        shortcut={t('key.pageUp')}
        icon={<ChevronLeft {...ICON} />}
        onClick={() => {
          onWalk(-1);
        }}
      />
      <IconButton
        label={t('projection.nextPart')}
        shortcut={t('key.pageDown')}
        icon={<ChevronRight {...ICON} />}
        onClick={() => {
          onWalk(1);
        }}
      />
      <IconButton
        label={t('projection.smaller')}
        shortcut="−"
        icon={<AArrowDown {...ICON} />}
        onClick={onSmaller}
      />
      <IconButton
        label={t('projection.larger')}
        shortcut="+"
        icon={<AArrowUp {...ICON} />}
        onClick={onLarger}
      />
      <IconButton
        label={t('projection.spotlight')}
        shortcut="°"
        aria-pressed={hasSpotlight}
        icon={<Spotlight {...ICON} />}
        onClick={props.onSpotlight}
      />
      {props.loupe !== undefined && (
        <IconButton
          label={t('tool.loupe')}
          shortcut="F4"
          aria-pressed={props.loupe.isOn}
          icon={<ZoomIn {...ICON} />}
          onClick={props.loupe.onToggle}
        />
      )}
      <IconButton
        label={t('projection.expressions')}
        shortcut="§"
        icon={<Quote {...ICON} />}
        onClick={props.onExpressions}
      />
      <IconButton
        label={t('projection.hide')}
        shortcut="F8"
        icon={<EyeOff {...ICON} />}
        onClick={props.onHide}
      />
      {onFullScreen !== undefined && (
        <IconButton
          label={t('wall.fullScreen')}
          shortcut="F9"
          icon={<Maximize {...ICON} />}
          onClick={onFullScreen}
        />
      )}
      {onLeave !== undefined && (
        <IconButton label={t('projection.leave')} shortcut="F9" icon={<X {...ICON} />} onClick={onLeave} />
      )}
    </div>
  );
}
