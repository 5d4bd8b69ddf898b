import { Plus, X } from 'lucide-react';
import {
  addCoupleState,
  changeCoupleState,
  dateCoupleState,
  removeCouple,
  removeCoupleState,
} from '../../commands/edit-couple';
import { coupleStateWords } from '../../documents/kin-words';
import { nameAsTyped } from '../../documents/mention';
import type { Couple, CoupleStateKind } from '../../model/couple';
import type { PersonId } from '../../model/ids';
import { Block } from '../../ui/Block';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { Menu } from '../../ui/Menu';
import { SelectField } from '../../ui/SelectField';
import { useTranslation } from '../../ui/translation';
import styles from './Card.module.css';
import type { CardTools, PartAsked } from './card-tools';
import { FigureRow } from './FigureRow';
import { TypedField } from './TypedField';

const STATES = [
  'married',
  'civilUnion',
  'cohabiting',
  'separated',
  'divorced',
  'widowed',
] as const satisfies readonly CoupleStateKind[];

/** `asked`: 0 where this couple is not what somebody asked for. */
interface CoupleBlockProps extends Omit<PartAsked, 'partAsked'> {
  readonly tools: CardTools;
  readonly couple: Couple;
  /** The partner whose panel this is. */
  readonly of: PersonId;
}

/** What a couple went through, in order: one line a state, a new one for a remarriage. */
export function CoupleBlock({ tools, couple, of, asked, onReady }: CoupleBlockProps) {
  const { host, document } = tools;
  const { id, partners, states } = couple;
  const { t } = useTranslation();
  const other = partners[0] === of ? partners[1] : partners[0];
  const name = nameAsTyped(document, other, t);
  return (
    <Block
      title={t('card.coupleWith', { name })}
      detail={states.length === 0 ? null : coupleStateWords(states, t)}
      asked={asked}
      onReady={onReady}
    >
      <ul className={styles['list']}>
        <FigureRow tools={tools} id={other} onTakeOut={null} />
      </ul>
      {states.length > 0 && (
        <ol className={styles['list']} aria-label={t('card.states')}>
          {states.map((_, index) => (
            <StateRow key={index} host={host} couple={couple} index={index} />
          ))}
        </ol>
      )}
      <Menu
        align="start"
        trigger={
          <Button variant="plain" className={styles['adder']} icon={<Plus size={18} strokeWidth={2} />}>
            {t('card.stateAdd')}
          </Button>
        }
        entries={STATES.map((kind) => ({
          kind: 'action',
          id: kind,
          label: t(`card.state.${kind}`),
          onSelect: () => {
            addCoupleState(host, id, kind);
          },
        }))}
      />
      <Button
        variant="plain"
        className={styles['adder']}
        onClick={() => {
          removeCouple(host, id);
        }}
      >
        {t('card.coupleRemove')}
      </Button>
    </Block>
  );
}

interface StateRowProps extends Pick<CardTools, 'host'> {
  readonly couple: Couple;
  readonly index: number;
}

function StateRow({ host, couple: { id, states }, index }: StateRowProps) {
  const { t } = useTranslation();
  const state = states[index];
  if (state === undefined) return null;
  const number = index + 1;
  return (
    <li className={styles['state']}>
      <SelectField
        label={t('card.state', { number })}
        value={state.kind}
        options={STATES.map((kind) => ({ value: kind, label: t(`card.state.${kind}`) }))}
        onChange={(kind) => {
          changeCoupleState(host, id, index, kind);
        }}
      />
      <TypedField
        label={t('card.stateYear', { number })}
        value={String(state.year ?? '')}
        inputMode="numeric"
        onCommit={(typed) => dateCoupleState(host, id, index, typed)}
      />
      <IconButton
        className={styles['stateRemove']}
        label={t('card.stateRemove', { number })}
        tooltipSide="left"
        icon={<X size={18} strokeWidth={2} />}
        onClick={() => {
          removeCoupleState(host, id, index);
        }}
      />
    </li>
  );
}
