import type { LucideIcon } from 'lucide-react';
import type { Action } from '../ui/ActionBar';

/** A button of the bar beside what is in hand. */
export function barAction(id: string, label: string, Icon: LucideIcon, onPress: () => void): Action {
  return { id, label, icon: <Icon size={22} strokeWidth={1.9} />, onPress };
}
