import { useCallback, useMemo, useState } from 'react';
import { createAccessibleNames } from '../documents/accessible-names';
import type { Translate } from '../i18n/translate';
import type { DiagramDocument } from '../model/document';

/** What a screen reader says of each figure, building and arrow of the shown document. */
export function useSheetNames(document: DiagramDocument, t: Translate): (id: string) => string {
  const [namesOf] = useState(createAccessibleNames);
  const names: ReadonlyMap<string, string> = useMemo(() => namesOf(document, t), [namesOf, document, t]);
  return useCallback((id) => names.get(id) ?? '', [names]);
}
