// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { TextField } from '../../src/ui/TextField';
import { renderUi } from './render-ui';

function Field() {
  const [text, setText] = useState('Ana ');
  return <TextField label="Nom" value={text} onChange={setText} />;
}

const pasted = async (text: string, keys = '{End}') => {
  const { user } = renderUi(<Field />);
  const field = screen.getByRole<HTMLInputElement>('textbox');
  await user.click(field);
  await user.keyboard(keys);
  await user.paste(text);
  return field.value;
};

describe('what is pasted into a field of one line', () => {
  it('glues no two words together where a line ended', async () => {
    expect(await pasted('Lina\r\nHaddad\n')).toBe('Ana Lina Haddad');
  });

  it('stands where the caret was', async () => {
    expect(await pasted('Lina\tet\n\n', '{Home}')).toBe('Lina etAna ');
  });

  it('is left alone when it is one line', async () => {
    expect(await pasted(' Lina ')).toBe('Ana  Lina ');
  });
});
