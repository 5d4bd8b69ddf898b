import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './Button.module.css';

type ButtonVariant = 'primary' | 'outline' | 'plain';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  readonly variant?: ButtonVariant;
  /** Drawn before the words. */
  readonly icon?: ReactNode;
}

export function Button({ variant = 'outline', icon, className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={classNames(styles['button'], styles[variant], className)}>
      {icon}
      {children}
    </button>
  );
}
