import { screen } from '@testing-library/react';
import { useStore } from 'zustand';
import { Inspector } from '../../../src/features/inspector/Inspector';
import type { DiagramDocument } from '../../../src/model/document';
import type { CardPart, CommandHost } from '../../../src/session/command';
import { aHost } from '../../commands/a-host';
import { renderUi } from '../../ui/render-ui';

/** The card of what is in hand, on a sheet of its own, with hands that read like a person's. */
export function openCard(
  document: DiagramDocument,
  selection: readonly string[],
  asked = 0,
  askedPart?: CardPart,
) {
  const sheet = aHost(document);
  sheet.editor.select(selection);
  const left: string[] = [];
  const { user } = renderUi(
    <Card
      host={sheet.host}
      asked={asked}
      askedPart={askedPart ?? null}
      onLeave={() => {
        left.push('left');
      }}
    />,
  );
  const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
  return {
    ...sheet,
    user,
    left,
    card: () => screen.getByRole('region', { name: 'Fiche' }),
    field,
    /** Types over what stands there, and leaves the field. */
    write: async (name: string, text: string) => {
      await user.clear(field(name));
      if (text !== '') await user.type(field(name), text);
      await user.tab();
    },
    choose: async (name: string, option: string) => {
      await user.selectOptions(screen.getByRole('combobox', { name }), option);
    },
    press: async (name: string | RegExp) => {
      await user.click(screen.getByRole('button', { name }));
    },
    tick: async (name: string | RegExp) => {
      await user.click(screen.getByRole('checkbox', { name }));
    },
    pick: async (name: string) => {
      await user.click(screen.getByRole('radio', { name }));
    },
  };
}

interface CardProps {
  readonly host: CommandHost;
  readonly asked: number;
  readonly askedPart: CardPart | null;
  readonly onLeave: () => void;
}

function Card({ host, asked, askedPart, onLeave }: CardProps) {
  const document = useStore(host.editor.store, ({ committed }) => committed);
  const selection = useStore(host.editor.store, (state) => state.selection);
  return (
    <Inspector
      tools={{
        host,
        document,
        onShow: (id) => {
          host.editor.select([id]);
        },
      }}
      selection={selection}
      asked={asked}
      askedPart={askedPart}
      onClose={onLeave}
      onLeave={onLeave}
    />
  );
}
