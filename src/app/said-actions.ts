import { DoorClosed, MessageCircle } from 'lucide-react';
import { keepHere } from '../commands/stays-here';
import type { Activation } from '../model/activation';
import { figureAt } from '../model/figure-at';
import { recordAt } from '../model/records';
import type { CommandHost } from '../session/command';
import type { Action } from '../ui/ActionBar';
import { barAction } from './bar-action';

interface SaidSetting {
  readonly host: CommandHost;
  /** A figure, a building or an arrow. */
  readonly id: string;
}

/** What a person wants said, first and larger; then « ne pas sortir ». */
export function saidActions({ host, id }: SaidSetting): readonly Action[] {
  const { editor, t } = host;
  const { committed } = editor.store.getState();
  const isPerson = recordAt(committed.persons, id) !== undefined;
  const sign = figureAt(committed, id) ?? recordAt<Activation>(committed.activations, id);
  const isHere = sign?.staysHere === true;
  const wish = barAction('wish', t('said.barWish'), MessageCircle, () => {
    host.surroundings.openCard('wish');
  });
  const staysHere = barAction('staysHere', t('said.barStaysHere'), DoorClosed, () => {
    keepHere(host, [id], !isHere);
  });
  return [...(isPerson ? [{ ...wish, isWide: true }] : []), { ...staysHere, isPressed: isHere }];
}
