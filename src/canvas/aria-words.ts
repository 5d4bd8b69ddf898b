import type { ReactFlowProps } from '@xyflow/react';
import type { Translate } from '../i18n/translate';

/** React Flow's own words for screen readers, in ours. */
export function ariaWords(t: Translate): NonNullable<ReactFlowProps['ariaLabelConfig']> {
  const moved = t('sheet.nodeHelp');
  return {
    'node.a11yDescription.default': moved,
    'node.a11yDescription.keyboardDisabled': moved,
    'edge.a11yDescription.default': t('sheet.arrows'),
  };
}
