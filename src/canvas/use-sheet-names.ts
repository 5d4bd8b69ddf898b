import { useCallback, useMemo, useState } from 'react';
import { createAccessibleNames } from '../documents/accessible-names';
import type { Translate } from '../i18n/translate';
import type { DiagramDocument } from '../model/document';

const NO_NAMES: ReadonlyMap<string, string> = new Map();

/**
 * What a screen reader says of each figure, building and arrow of the shown document.
 * @param document `null`: nothing of it can be read out yet.
 */
export function useSheetNames(document: DiagramDocument | null, t: Translate): (id: string) => string {
  const [namesOf] = useState(createAccessibleNames);
  const names = useMemo(() => (document === null ? NO_NAMES : namesOf(document, t)), [namesOf, document, t]);
  return useCallback((id) => names.get(id) ?? '', [names]);
}
