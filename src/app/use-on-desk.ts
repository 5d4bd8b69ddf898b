import { useState } from 'react';
import type { Translate } from '../i18n/translate';
import type { Desk, OpenSheet } from './desk';
import { openStored } from './open-stored';
import type { Announce } from './use-messages';

/** A sheet, with the text to draw on it when it came from a file. */
interface OnDesk {
  readonly sheet: OpenSheet;
  readonly opening: string | null;
}

interface DeskTop {
  /** `null`: the start screen is shown. */
  readonly onDesk: OnDesk | null;
  /** Why the sheet that was here is no longer; `null`: somebody put it away. */
  readonly problem: string | null;
  readonly put: (sheet: OpenSheet, opening: string | null) => void;
  /** Once the sheet is closed, or gone. */
  readonly clear: () => void;
  /** Puts the sheet away; it stays, and that is said, as long as not all of it is saved. */
  readonly leave: () => Promise<void>;
  /** Takes the sheet from the list again: another tab has drawn on it, or it is no longer kept from here. */
  readonly reopen: () => Promise<void>;
}

const NOTHING = { onDesk: null, problem: null } as const;

/** What lies on the desk: one open sheet, or nothing. */
export function useOnDesk(desk: Pick<Desk, 'open' | 'lay'>, t: Translate, announce: Announce): DeskTop {
  const [top, setTop] = useState<Pick<DeskTop, 'onDesk' | 'problem'>>(NOTHING);
  const { onDesk } = top;
  const put = (sheet: OpenSheet, opening: string | null): void => {
    setTop({ onDesk: { sheet, opening }, problem: null });
  };
  const clear = (): void => {
    setTop(NOTHING);
  };
  const close = async ({ sheet }: OnDesk): Promise<boolean> => {
    const isClosed = await sheet.session.close();
    if (!isClosed) announce(t('app.leaveNotSaved'));
    return isClosed;
  };
  return {
    ...top,
    put,
    clear,
    async leave() {
      if (onDesk !== null && (await close(onDesk))) clear();
    },
    async reopen() {
      if (onDesk === null || !(await close(onDesk))) return;
      const { sheet, note } = await openStored(desk, onDesk.sheet.id, t);
      if (sheet === null) {
        setTop({ onDesk: null, problem: note });
        return;
      }
      put(sheet, null);
      if (note !== null) announce(note);
    },
  };
}
