import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/machine.mjs';

/** A browser with its own profile, as a person's: what is stored stays until `close`. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors, uncaught exceptions, refused policies and requests to another origin, since the start. */
  readonly complaints: readonly string[];
  /** The same profile, as after closing the lid: a new browser on the same folder. */
  readonly comeBack: () => Promise<Visit>;
  readonly close: () => Promise<void>;
}

export interface VisitOptions extends BrowserContextOptions {
  readonly address: string;
}

export const LAPTOP = { viewport: { width: 1440, height: 900 } } as const;
export const WALL = { viewport: { width: 1920, height: 1080 } } as const;
export const TABLET = { viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true } as const;

/** Opens the application as a visitor does. */
export async function openTrace(options: VisitOptions): Promise<Visit> {
  const profile = mkdtempSync(join(tmpdir(), 'trace-profile-'));
  return visit(profile, options);
}

async function visit(profile: string, { address, ...options }: VisitOptions): Promise<Visit> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    args: CHROMIUM_ARGS,
    headless: true,
    locale: 'fr-FR',
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const complaints: string[] = [];
  listen(page, address, complaints);
  context.on('page', (opened) => {
    listen(opened, address, complaints);
  });
  await page.goto(address);
  return {
    page,
    context,
    complaints,
    comeBack: async () => {
      await context.close();
      return visit(profile, { address, ...options });
    },
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

function listen(page: Page, address: string, complaints: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    complaints.push(`exception: ${error.message}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) complaints.push(`request: ${url}`);
  });
}
