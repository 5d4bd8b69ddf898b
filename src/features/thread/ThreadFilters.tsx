import { ChevronDown } from 'lucide-react';
import { isWholeThread, WHOLE_THREAD, type ThreadFilter } from '../../documents/thread-filter';
import type { ArrowColour } from '../../model/arrow-colour';
import { useTranslation } from '../../ui/translation';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './ThreadFilters.module.css';
import type { ThreadOrder, ThreadTools } from './thread-tools';

const COLOURS: readonly ArrowColour[] = ['red', 'orange', 'blue', 'green'];
const ORDERS: readonly ThreadOrder[] = ['telling', 'fact'];

/** Over the thread: which arrows are looked at, and in which of the two orders. */
export function ThreadFilters({ tools }: { readonly tools: ThreadTools }) {
  const { t } = useTranslation();
  const { filter, onFilter, figures, fields, order, onOrder } = tools;
  const change = (part: Partial<ThreadFilter>) => {
    onFilter({ ...filter, ...part });
  };
  return (
    <div className={styles['tools']}>
      <div role="group" aria-label={t('thread.filters')} className={styles['chips']}>
        <Chip
          label={t('thread.all')}
          isOn={isWholeThread(filter)}
          onPress={() => {
            onFilter(WHOLE_THREAD);
          }}
        />
        <Chip
          label={t('thread.relays')}
          isOn={filter.relaysOnly}
          onPress={() => {
            change({ relaysOnly: !filter.relaysOnly });
          }}
        />
        <ChoiceChip
          label={t('thread.around')}
          value={filter.around}
          options={figures.map(({ id, name }) => ({
            id,
            name: t('thread.aroundSomebody', { name }),
            listed: name,
          }))}
          onChoose={(around) => {
            change({ around });
          }}
        />
        <ChoiceChip
          label={t('thread.field')}
          value={filter.field}
          options={fields.map(({ id, name }) => ({
            id,
            name: t('thread.ofField', { field: name }),
            listed: name,
          }))}
          onChoose={(field) => {
            change({ field });
          }}
        />
        <ChoiceChip
          label={t('thread.colour')}
          value={filter.colour}
          options={COLOURS.map((id) => ({
            id,
            name: t(`export.legend.${id}`),
            listed: t(`export.legend.${id}`),
          }))}
          onChoose={(colour) => {
            change({ colour });
          }}
        />
      </div>
      <fieldset className={styles['orders']}>
        <legend>
          <VisuallyHidden>{t('thread.order')}</VisuallyHidden>
        </legend>
        {ORDERS.map((one) => (
          <label key={one} className={styles['order']}>
            <input
              type="radio"
              name="thread-order"
              checked={order === one}
              onChange={() => {
                onOrder(one);
              }}
            />
            {t(`thread.order.${one}`)}
          </label>
        ))}
      </fieldset>
      {order === 'fact' && <p className={styles['note']}>{t('thread.factNote')}</p>}
    </div>
  );
}

interface ChipProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onPress: () => void;
}

function Chip({ label, isOn, onPress }: ChipProps) {
  return (
    <button type="button" className={styles['chip']} aria-pressed={isOn} onClick={onPress}>
      {label}
    </button>
  );
}

interface ChoiceChipProps<Id extends string> {
  /** What it asks, while nothing is chosen; its first line takes the choice back. */
  readonly label: string;
  readonly value: Id | null;
  readonly options: readonly { readonly id: Id; readonly name: string; readonly listed: string }[];
  readonly onChoose: (id: Id | null) => void;
}

/** A chip that drops the browser's own list. What is chosen stands in it in words. */
function ChoiceChip<Id extends string>({ label, value, options, onChoose }: ChoiceChipProps<Id>) {
  const chosen = options.find(({ id }) => id === value);
  return (
    <span className={styles['choice']} data-on={chosen === undefined ? undefined : ''}>
      <span aria-hidden="true" className={styles['chosen']}>
        {chosen?.name ?? label}
      </span>
      <ChevronDown size={16} strokeWidth={2} aria-hidden="true" />
      <select
        aria-label={label}
        translate="no"
        value={chosen?.id ?? ''}
        onChange={({ target }) => {
          onChoose(options.find(({ id }) => id === target.value)?.id ?? null);
        }}
      >
        <option value="">{label}</option>
        {options.map(({ id, listed }) => (
          <option key={id} value={id}>
            {listed}
          </option>
        ))}
      </select>
    </span>
  );
}
