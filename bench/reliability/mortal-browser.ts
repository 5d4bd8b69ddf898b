import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/machine.mjs';

/** A browser on a profile of its own, whose processes are known and can be killed or stopped all at once. */
export interface MortalBrowser {
  readonly context: BrowserContext;
  readonly page: Page;
  /** SIGKILL to every process of it; nothing is flushed, nothing is closed. */
  readonly kill: () => Promise<void>;
  /** SIGSTOP: nothing more is written by it. Only `kill` may follow. */
  readonly freeze: () => void;
  /** As when its window is closed. */
  readonly close: () => Promise<void>;
}

export interface MortalOptions {
  readonly profile: string;
  readonly args?: readonly string[];
  /** Runs in every page before anything of the page. */
  readonly init?: () => void;
}

const HEADLESS = [
  '--headless=new',
  '--remote-debugging-port=0',
  '--window-size=1440,900',
  '--accept-lang=fr-FR',
  '--hide-crash-restore-bubble',
  '--disable-breakpad',
];

export async function startMortalBrowser({
  profile,
  args = [],
  init,
}: MortalOptions): Promise<MortalBrowser> {
  const process_ = spawn(
    findChromium(),
    [...CHROMIUM_ARGS, ...HEADLESS, ...args, `--user-data-dir=${profile}`, 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true, env: { ...process.env, LANGUAGE: 'fr' } },
  );
  const endpoint = await debuggerOf(process_);
  const browser = await chromium.connectOverCDP(endpoint);
  const context = browser.contexts()[0]!;
  if (init !== undefined) await context.addInitScript(init);
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(20_000);
  const hasExited = (): boolean => process_.exitCode !== null || process_.signalCode !== null;
  const gone = async (): Promise<void> => {
    if (!hasExited()) await once(process_, 'exit');
    await browser.close().catch(() => undefined);
  };
  return {
    context,
    page,
    freeze() {
      signal(process_.pid!, 'SIGSTOP');
    },
    async kill() {
      if (hasExited()) return;
      const family = signal(process_.pid!, 'SIGKILL');
      await gone();
      // Whoever dies still holds its files.
      while (family.some(isAlive)) await new Promise((resolve) => setTimeout(resolve, 10));
    },
    async close() {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => undefined);
      await gone();
    },
  };
}

async function debuggerOf({ stderr }: ChildProcess): Promise<string> {
  const said: string[] = [];
  for await (const line of createInterface({ input: stderr! })) {
    const endpoint = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (endpoint !== undefined) {
      // Whoever does not read on makes the browser wait.
      stderr!.resume();
      return endpoint;
    }
    said.push(line);
  }
  throw new Error(`the browser did not start: ${said.slice(-5).join('\n')}`);
}

/** Its process group at once, then whatever of its descendants left the group. @returns them all. */
function signal(pid: number, name: 'SIGKILL' | 'SIGSTOP'): readonly number[] {
  const family = descendantsOf(pid);
  for (const one of [-pid, ...family]) {
    try {
      process.kill(one, name);
    } catch {
      // Gone with the group.
    }
  }
  return family;
}

function descendantsOf(pid: number): readonly number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = stateOf(Number(name))?.parent ?? null;
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const family: number[] = [];
  for (let next = [pid]; next.length > 0; next = next.flatMap((one) => children.get(one) ?? []))
    family.push(...next);
  return family;
}

function isAlive(pid: number): boolean {
  const state = stateOf(pid);
  return state !== null && state.letter !== 'Z' && state.letter !== 'X';
}

function stateOf(pid: number): { readonly letter: string; readonly parent: number } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [letter = '', parent = ''] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { letter, parent: Number(parent) };
  } catch {
    return null;
  }
}
