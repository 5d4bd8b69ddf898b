import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Locale } from '../i18n/translate';
import { Wall } from './Wall';
import { createWallReceiver } from './wall-receiver';

/** The wall instead of the application: without keys, without storage. */
export function startWall(root: Element, firstLocale: Locale): void {
  createRoot(root).render(
    <StrictMode>
      <Wall receiver={createWallReceiver(window)} firstLocale={firstLocale} />
    </StrictMode>,
  );
}
