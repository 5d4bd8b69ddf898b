import type { Page } from 'playwright-core';

export interface Stage {
  readonly page: Page;
  /** A screen that is worth looking at is there. */
  readonly shoot: (what: string, of?: Page) => Promise<void>;
  /** Where what is downloaded goes. */
  readonly folder: string;
  readonly name: string;
}

export const SCENES: Readonly<Record<string, (stage: Stage) => Promise<void>>>;
export function arrange(page: Page): Promise<void>;
