import type { FigureId } from '../../model/ids';
import type { CardTools } from './card-tools';
import { FigurePicker } from './FigurePicker';
import { FigureRow } from './FigureRow';

interface PeopleFieldProps<Who extends FigureId> {
  readonly tools: CardTools;
  readonly label: string;
  readonly addLabel: string;
  readonly who: readonly Who[];
  readonly isOffered: (id: FigureId) => id is Who;
  readonly onChange: (who: readonly Who[]) => void;
}

/** A few of those on the sheet: whom a relay is about, who was there. */
export function PeopleField<Who extends FigureId>(props: PeopleFieldProps<Who>) {
  const { tools, label, addLabel, who, isOffered, onChange } = props;
  const { document } = tools;
  const without = (id: Who) => who.filter((other) => other !== id);
  return (
    <div role="group" aria-label={label}>
      <FigurePicker
        document={document}
        title={label}
        label={addLabel}
        isOffered={(id) => isOffered(id) && !who.includes(id)}
        onPick={(id) => {
          if (isOffered(id)) onChange([...who, id]);
          return null;
        }}
      />
      {who.length > 0 && (
        <ul>
          {who.map((id) => (
            <FigureRow
              key={id}
              tools={tools}
              id={id}
              onTakeOut={() => {
                onChange(without(id));
              }}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
