import { Spline } from 'lucide-react';
import { setArrowKind } from '../../commands/arrow-facts';
import { freeShape } from '../../commands/arrow-shape';
import {
  dateSaid,
  editAbout,
  editArrowDate,
  editConcerns,
  editPresent,
  editToldBy,
} from '../../commands/edit-arrow';
import { wordOnPeople } from '../../catalogue/words-on-people';
import { dateWords } from '../../documents/date-words';
import { listedFigures } from '../../documents/find-figures';
import type { Translate } from '../../i18n/translate';
import type { Activation } from '../../model/activation';
import { livesTogether } from '../../model/arrow-colour';
import type { DiagramDocument } from '../../model/document';
import type { FigureId, SomebodyId } from '../../model/ids';
import { textLength } from '../../model/text';
import { writeDate } from '../../quick-entry/write-date';
import { Button } from '../../ui/Button';
import { ChoiceGroup } from '../../ui/ChoiceGroup';
import { SelectField } from '../../ui/SelectField';
import { useTranslation } from '../../ui/translation';
import { ArrowEnds } from './ArrowEnds';
import { ArrowOrder } from './ArrowOrder';
import styles from './Card.module.css';
import type { CardTools } from './card-tools';
import { EndedField } from './EndedField';
import { PeopleField } from './PeopleField';
import { RemoveButtons } from './RemoveButtons';
import { StaysHereField } from './StaysHereField';
import { TypedField } from './TypedField';

/** Code points that a line about an arrow is invited to stay under; more are taken. */
const INVITED_LENGTH = 60;

interface ArrowFieldsProps {
  readonly tools: CardTools;
  readonly arrow: Activation;
}

/** All that can be said of an activation or a relay. */
export function ArrowFields({ tools, arrow }: ArrowFieldsProps) {
  const { host, document } = tools;
  const { id, kind, about, concerns, present } = arrow;
  const { t } = useTranslation();
  return (
    <div className={styles['arrow']}>
      <ArrowEnds tools={tools} arrow={arrow} />
      <TypedField
        isFirst
        label={t('card.about')}
        value={about ?? ''}
        hintFor={(text) => labelHint(text, t)}
        counterFor={(text) => t('card.aboutCount', { count: textLength(text), invited: INVITED_LENGTH })}
        onCommit={(typed) => editAbout(host, id, typed)}
      />
      {kind === 'relay' && (
        <PeopleField
          tools={tools}
          label={t('card.concerns')}
          addLabel={t('card.concernsAdd')}
          who={concerns}
          isOffered={(one) => livesTogether(document, one)}
          onChange={(who) => {
            editConcerns(host, id, who);
          }}
        />
      )}
      <DateAndTeller host={host} document={document} arrow={arrow} />
      <EndedField host={host} arrows={[arrow]} />
      <KindField host={host} document={document} arrow={arrow} />
      <PeopleField
        tools={tools}
        label={t('card.present')}
        addLabel={t('card.presentAdd')}
        who={present}
        isOffered={(one): one is SomebodyId => isSomebody(document, one)}
        onChange={(who) => {
          editPresent(host, id, who);
        }}
      />
      <ArrowOrder host={host} document={document} arrow={arrow} />
      <StaysHereField host={host} signs={[arrow]} hint={t('said.arrowStaysHereHint')} />
      <div className={styles['actions']}>
        {(arrow.shapedByHand || arrow.badgeByHand) && (
          <Button
            variant="plain"
            icon={<Spline size={18} strokeWidth={2} />}
            onClick={() => {
              freeShape(host, id);
            }}
          >
            {t('card.freeShape')}
          </Button>
        )}
        <RemoveButtons host={host} />
      </div>
    </div>
  );
}

type PartProps = Pick<CardTools, 'host' | 'document'> & Pick<ArrowFieldsProps, 'arrow'>;

/** When it happened, as precisely as it was said, and who told it. */
function DateAndTeller({ host, document, arrow: { id, date, toldBy } }: PartProps) {
  const { t } = useTranslation();
  const somebody = listedFigures(document, t).flatMap(({ id: one, label }) =>
    isSomebody(document, one) ? [{ value: one, label }] : [],
  );
  const readAs = (text: string): string => {
    const read = dateSaid(document, text, host.now());
    if (read === null) return t('card.dateHint');
    const words = dateWords(read, t);
    return words === text ? '' : t('card.dateRead', { date: words });
  };
  return (
    <div className={styles['pair']}>
      <TypedField
        isWhole
        label={t('card.date')}
        value={date === null ? '' : writeDate(date)}
        hintFor={readAs}
        onCommit={(typed) => editArrowDate(host, id, typed)}
      />
      <SelectField
        label={t('card.toldBy')}
        value={toldBy ?? NOBODY}
        options={[{ value: NOBODY, label: t('card.unsaid') }, ...somebody]}
        onChange={(who) => {
          editToldBy(host, id, who === NOBODY ? null : who);
        }}
      />
    </div>
  );
}

/** « Mise en garde », when a word speaks of a person; it never keeps one from writing. */
function labelHint(text: string, t: Translate): string {
  const word = wordOnPeople(text);
  return word === null ? '' : t('said.labelHint', { word });
}

/** Not an id: nobody was named. */
const NOBODY = '-';

function isSomebody({ persons, professionals }: DiagramDocument, id: FigureId): id is SomebodyId {
  return Object.hasOwn(persons, id) || Object.hasOwn(professionals, id);
}

/** A relay goes from professionals to professionals: it is offered where both sides work. */
function KindField({ host, document, arrow: { id, kind, from, to } }: PartProps) {
  const { t } = useTranslation();
  if ([...from, ...to].some((end) => livesTogether(document, end))) return null;
  return (
    <ChoiceGroup
      label={t('card.arrowKind')}
      value={kind}
      choices={(['activation', 'relay'] as const).map((value) => ({ value, label: t(`card.kind.${value}`) }))}
      onChange={(chosen) => {
        setArrowKind(host, id, chosen);
      }}
    />
  );
}
