import type { editorFr } from '../fr/editor';
import type { TranslationOf } from '../message';

export const editorEn: TranslationOf<typeof editorFr> = {
  'editor.undo': 'Undo',
};
