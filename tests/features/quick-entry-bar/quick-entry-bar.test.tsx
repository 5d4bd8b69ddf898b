// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { createRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import {
  QuickEntryBar,
  type QuickEntryBarProps,
  type QuickEntryHandle,
} from '../../../src/features/quick-entry-bar/QuickEntryBar';
import type { NewFigureKind } from '../../../src/quick-entry/chip';
import type { Completion } from '../../../src/quick-entry/completion';
import type { LineReading } from '../../../src/quick-entry/reading';
import { idOf } from '../../builders';
import { focused, renderUi, textNamedBy } from '../../ui/render-ui';

/** A tiny language of its own: the real one has its own tests. « > » needs somebody after it. */
function readTiny(text: string, kinds: ReadonlyMap<string, NewFigureKind>): LineReading {
  const blank: LineReading = { kind: 'blank', text, intents: [], chips: [], problem: null, selection: [] };
  if (text.trim() === '') return blank;
  if (/>\s*$/.test(text)) {
    const part = { start: text.length, end: text.length, text: '' };
    return { ...blank, kind: 'line', problem: { kind: 'missingActivated', part } };
  }
  const kind = kinds.get('new') ?? 'professional';
  const choice = { key: 'new', kind, kinds: ['professional', 'family'] } as const;
  const chip =
    kind === 'family'
      ? ({
          kind: 'newPerson',
          name: text,
          birthYear: null,
          birthApproximate: false,
          deceased: false,
          deathYear: null,
          choice,
        } as const)
      : ({ kind: 'newProfessional', name: text, function: null, choice } as const);
  return { ...blank, kind: 'line', chips: [chip] };
}

/** People whose name begins with the last word. */
function completeTiny(text: string, caret: number): readonly Completion[] {
  const start = text.lastIndexOf(' ', caret - 1) + 1;
  const begun = text.slice(start, caret).toLowerCase();
  return ['Sandrine Morel', 'Samir Benali']
    .filter((name) => begun !== '' && name.toLowerCase().startsWith(begun))
    .map((name) => ({
      start,
      end: caret,
      text: name,
      label: name,
      detail: null,
      group: 'sheet',
      icon: 'family',
    }));
}

function openBar(parts: Partial<QuickEntryBarProps> = {}) {
  const handle = createRef<QuickEntryHandle>();
  const props: QuickEntryBarProps = {
    ref: handle,
    read: readTiny,
    complete: completeTiny,
    isShort: false,
    onDraw: vi.fn(() => true),
    onPasteBlock: vi.fn(),
    onReading: vi.fn(),
    onOpenChange: vi.fn(),
    onLeave: vi.fn(),
    onUndo: vi.fn(),
    onRedo: vi.fn(),
    ...parts,
  };
  const { user } = renderUi(
    <>
      <QuickEntryBar {...props} />
      <button type="button">feuille</button>
    </>,
  );
  const line = screen.getByRole<HTMLInputElement>('combobox', { name: 'Saisie rapide' });
  const type = async (keys: string) => {
    if (focused() !== line) await user.click(line);
    await user.keyboard(keys);
  };
  return { props, user, line, type, handle: () => handle.current! };
}

const preview = () => screen.getByRole('region', { name: 'Aperçu' });
const activeName = (line: HTMLElement) => textNamedBy(line, 'aria-activedescendant');

describe('what a line would draw', () => {
  const reading = (intents: LineReading['intents']): LineReading => ({
    ...{ kind: 'line', text: '', intents, problem: null, selection: [] },
    chips: [{ kind: 'newProfessional', name: 'Samir', function: null, choice: null }],
  });
  const where = () => screen.queryByText('aperçu en pointillé sur la feuille');

  it.each([
    [
      'is said to be dotted on the sheet',
      [{ kind: 'setPresence', who: idOf<'person'>('a'), presence: 'present' }],
      true,
    ],
    ['is not, where it only tells of the sitting', [{ kind: 'setSitting', facts: { place: 'Riom' } }], false],
  ] as const)('%s', async (_, intents, isSaid) => {
    const { user, line } = openBar({ read: () => reading([...intents]) });
    await user.type(line, 'x');
    expect(where() !== null).toBe(isSaid);
  });
});

describe('the line', () => {
  it('draws on Enter, empties and stays in hand', async () => {
    const { type, line, props } = openBar();
    await type('Hugo Martin{Enter}');
    expect(props.onDraw).toHaveBeenCalledOnce();
    expect(vi.mocked(props.onDraw).mock.calls[0]![0].text).toBe('Hugo Martin');
    expect(line.value).toBe('');
    expect(focused()).toBe(line);
  });

  it('keeps what it was drawn from on Shift+Enter, and whatever could not be drawn', async () => {
    const onDraw = vi.fn(() => true);
    const { type, line } = openBar({ onDraw });
    await type('Hugo{Shift>}{Enter}{/Shift}');
    expect(onDraw).toHaveBeenCalledOnce();
    expect(line.value).toBe('Hugo');
    onDraw.mockReturnValue(false);
    await type('{Enter}');
    expect(line.value).toBe('Hugo');
  });

  it('says why a line is not understood, at once on Enter, and keeps every letter', async () => {
    const { type, line, props } = openBar();
    await type('Hugo >');
    const sentence = () => within(preview()).getByText(/Il manque l’autre personne/);
    expect(sentence().hasAttribute('data-asked')).toBe(false);
    await type('{Enter}');
    expect(sentence().hasAttribute('data-asked')).toBe(true);
    expect(line.value).toBe('Hugo >');
    expect(props.onDraw).not.toHaveBeenCalled();
  });

  it('keeps its text for the next time when it is left by Escape', async () => {
    const { type, user, line, props } = openBar({
      onLeave: () => {
        screen.getByText('feuille').focus();
      },
    });
    await type('Hugo{Escape}');
    expect(props.onOpenChange).toHaveBeenLastCalledWith(false);
    expect(props.onReading).toHaveBeenLastCalledWith(null);
    await user.click(line);
    expect(line.value).toBe('Hugo');
  });

  it('begins with the character typed on the sheet, behind what was left', async () => {
    const { type, line, handle } = openBar();
    act(() => {
      handle().begin('S');
    });
    expect(line.value).toBe('S');
    expect(focused()).toBe(line);
    await type('amir');
    expect(line.value).toBe('Samir');
  });

  it('hands a pasted block over, and takes one pasted line itself', async () => {
    const { type, user, line, props } = openBar();
    await type('x');
    await user.paste('Sandrine\nKarim');
    expect(props.onPasteBlock).toHaveBeenCalledExactlyOnceWith('Sandrine\nKarim');
    expect(line.value).toBe('x');
    await user.paste(' Lina');
    expect(line.value).toBe('x Lina');
  });

  it('leaves Enter to whoever composes a character', async () => {
    const { type, line, props } = openBar();
    await type('Hugo');
    fireEvent.keyDown(line, { key: 'Enter', isComposing: true });
    expect(props.onDraw).not.toHaveBeenCalled();
  });
});

describe('its list', () => {
  it('has no active option until an arrow key, and then Enter takes it instead of drawing', async () => {
    const { type, line, props } = openBar();
    await type('sa');
    expect(line.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'Sandrine Morel',
      'Samir Benali',
    ]);
    expect(activeName(line)).toBeNull();
    await type('{ArrowDown}{ArrowDown}');
    expect(activeName(line)).toBe('Samir Benali');
    await type('{Enter}');
    expect(line.value).toBe('Samir Benali');
    expect(props.onDraw).not.toHaveBeenCalled();
    await type('{Enter}');
    expect(props.onDraw).toHaveBeenCalledOnce();
  });

  it('draws when the arrows have gone past its end', async () => {
    const { type, line, props } = openBar();
    await type('sa{ArrowUp}{ArrowDown}');
    expect(activeName(line)).toBeNull();
    await type('{Enter}');
    expect(props.onDraw).toHaveBeenCalledOnce();
  });

  it('is completed by Tab when there is something to complete; else Tab goes on', async () => {
    const { type, line } = openBar();
    await type('San{Tab}');
    expect(line.value).toBe('Sandrine Morel');
    expect(focused()).toBe(line);
    await type('{Tab}');
    expect(focused()).not.toBe(line);
  });

  it('takes an option by a tap, and keeps the line in hand', async () => {
    const { type, user, line } = openBar();
    await type('sa');
    await user.click(screen.getByRole('option', { name: 'Samir Benali' }));
    expect(line.value).toBe('Samir Benali');
    expect(focused()).toBe(line);
  });

  it('is put away with the line', async () => {
    const { type, line } = openBar({
      onLeave: () => {
        screen.getByText('feuille').focus();
      },
    });
    await type('sa{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(line.getAttribute('aria-expanded')).toBe('false');
  });
});

describe('Ctrl+Z', () => {
  it('takes back typing while the field holds text, the sheet when it is empty', async () => {
    const { type, line, props } = openBar();
    await type('Lina sam{Tab}');
    expect(line.value).toBe('Lina Samir Benali');
    await type('{Control>}z{/Control}');
    expect(line.value).toBe('Lina sam');
    await type('{Control>}z{/Control}');
    expect(line.value).toBe('Lina');
    await type('{Control>}z{/Control}');
    expect(line.value).toBe('');
    expect(props.onUndo).not.toHaveBeenCalled();
    await type('{Control>}z{/Control}');
    expect(props.onUndo).toHaveBeenCalledOnce();
  });

  it('is taken back by Ctrl+Maj+Z and Ctrl+Y, in the field and on the sheet', async () => {
    const { type, line, props } = openBar();
    await type('{Control>}y{/Control}{Control>}{Shift>}Z{/Shift}{/Control}');
    expect(props.onRedo).toHaveBeenCalledTimes(2);
    await type('a b{Control>}z{/Control}');
    expect(line.value).toBe('a');
    await type('{Control>}y{/Control}');
    expect(line.value).toBe('a b');
  });
});

describe('the preview', () => {
  it('changes the kind of a new figure with the arrows or a tap, and draws it so', async () => {
    const { type, user, props } = openBar();
    await type('Hugo');
    const chip = () => within(preview()).getByRole('button');
    expect(chip().textContent).toContain('nouveau professionnel');
    await user.click(chip());
    expect(chip().textContent).toContain('famille');
    act(() => {
      chip().focus();
    });
    await user.keyboard('{ArrowLeft}');
    expect(chip().textContent).toContain('nouveau professionnel');
    await user.keyboard('{ArrowRight}{Enter}');
    expect(vi.mocked(props.onDraw).mock.calls[0]![0].chips[0]!.kind).toBe('newPerson');
  });

  it('tells the sheet what the line says, as it is typed', async () => {
    const { type, props } = openBar();
    await type('Lina');
    expect(vi.mocked(props.onReading).mock.lastCall![0]?.text).toBe('Lina');
  });
});
