import { describe, expect, it } from 'vitest';
import { frenchTypography, NBSP } from '../../src/i18n/typography';

const visible = (text: string) => text.replaceAll(NBSP, '~');

describe('frenchTypography', () => {
  it.each([
    ['appel : Yanis revient', 'appel~: Yanis revient'],
    ['vraiment ?  Oui !', 'vraiment~?  Oui~!'],
    ["qu'est-ce que l'on dit ; rien", 'qu’est-ce que l’on dit~; rien'],
    ['« on peut parler ? »', '«~on peut parler~?~»'],
    ['«bonjour»', '«~bonjour~»'],
    ['M. Thomas et Mme Da Silva chez le Dr Rousseau', 'M.~Thomas et Mme~Da Silva chez le Dr~Rousseau'],
    ['rendez-vous à 14:32', 'rendez-vous à 14:32'],
    ['https://exemple.fr/?a=1;b=2', 'https://exemple.fr/?a=1;b=2'],
    ['Madrigal', 'Madrigal'],
    ['le 12/09/2024', 'le 12/09/2024'],
  ])('sets « %s »', (typed, printed) => {
    expect(visible(frenchTypography(typed))).toBe(printed);
  });

  it('changes a text already set no more', () => {
    const once = frenchTypography("« l'appel » : M. Roy ?");
    expect(frenchTypography(once)).toBe(once);
  });
});
