import type { ComponentProps, ReactNode } from 'react';
import { Button } from './Button';
import { Tooltip } from './Tooltip';
import styles from './IconButton.module.css';
import { classNames } from './class-names';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'children' | 'disabled'> {
  readonly label: string;
  readonly icon: ReactNode;
  /** Shown in the tooltip beside the name: « Ctrl+Z ». */
  readonly shortcut?: string;
  /** Why it cannot be pressed now. It then stays focusable, so that the reason can be read. */
  readonly disabledReason?: string | null;
  readonly tooltipSide?: 'top' | 'bottom' | 'left' | 'right';
}

/** A button that shows an icon alone; its name is in its tooltip and its accessible name. */
export function IconButton(props: IconButtonProps) {
  const { label, icon, shortcut, disabledReason = null, tooltipSide, className, onClick, ...rest } = props;
  const isDisabled = disabledReason !== null;
  const tip = (
    <>
      {isDisabled ? disabledReason : label}
      {shortcut !== undefined && !isDisabled && <kbd className={styles['shortcut']}>{shortcut}</kbd>}
    </>
  );
  return (
    <Tooltip text={tip} side={tooltipSide ?? 'bottom'}>
      <Button
        {...rest}
        variant="plain"
        aria-label={label}
        aria-disabled={isDisabled || undefined}
        aria-description={disabledReason ?? undefined}
        onClick={isDisabled ? undefined : onClick}
        icon={icon}
        className={classNames(styles['icon'], className)}
      />
    </Tooltip>
  );
}
