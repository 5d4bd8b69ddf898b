import { useMemo } from 'react';
import { threadSentences } from '../documents/thread-sentences';
import type { ThreadItem } from '../features/thread/thread-item';
import type { Translate } from '../i18n/translate';
import { arrowColour } from '../model/arrow-colour';
import type { DiagramDocument } from '../model/document';

/** The thread of the sitting, for its panel. */
export function useThread(document: DiagramDocument, t: Translate): readonly ThreadItem[] {
  return useMemo(
    () =>
      threadSentences(document, t).map(({ activation, number, sentence }) => ({
        id: activation.id,
        kind: activation.kind,
        colour: arrowColour(document, activation),
        number,
        sentence: sentence.parts,
        date: activation.date === null ? null : sentence.date,
      })),
    [document, t],
  );
}
