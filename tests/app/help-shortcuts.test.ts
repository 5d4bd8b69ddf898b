import { describe, expect, it } from 'vitest';
import { helpShortcuts } from '../../src/app/help-shortcuts';
import { ALL_COMMANDS } from '../../src/commands/all-commands';
import { createTranslate } from '../../src/i18n/translate';

const t = createTranslate('fr');
const keysOf = (label: string) => helpShortcuts(ALL_COMMANDS, t).find((line) => line.label === label)?.keys;

describe('the keys on the help page', () => {
  it('are the four arrows where all do one thing, and each arrow where they differ', () => {
    expect(keysOf('Déplacer ce qui est choisi')).toEqual(['flèches', 'Maj+flèches']);
    expect(keysOf('Aller au signe le plus proche')).toEqual(['Alt+flèches']);
    expect(keysOf('Aligner à gauche')).toEqual(['Ctrl+Maj+←']);
  });

  it('are named as they are here', () => {
    expect(keysOf('Rétablir')).toEqual(['Ctrl+Maj+Z', 'Ctrl+Y']);
    expect(keysOf('Inverser le sens')).toEqual(['Ctrl+I']);
    expect(keysOf('Choisir qui est relié')).toEqual(['Ctrl+Entrée']);
    expect(keysOf('Retirer…')).toEqual(['Maj+Suppr']);
    expect(keysOf('Coller')).toEqual(['Ctrl+V']);
  });
});
