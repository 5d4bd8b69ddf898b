import type { Catalogue } from '../message';

export const editorFr = {
  'editor.undo': 'Annuler',
} as const satisfies Catalogue;
