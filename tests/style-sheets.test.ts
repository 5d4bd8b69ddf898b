import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** A class is asked of a style sheet by its name: nothing else tells that there is none of this name. */
interface Asking {
  readonly from: string;
  readonly sheet: string;
  readonly names: readonly string[];
  /** Names are chosen as it runs: any class of the sheet may be meant. */
  readonly isOpen: boolean;
}

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) => join('src', path));
const textOf = (file: string): string => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const SHEETS = FILES.filter((file) => file.endsWith('.css'));
const MODULES = SHEETS.filter((file) => file.endsWith('.module.css'));
const CODE = FILES.filter((file) => /\.tsx?$/.test(file));
const ASKINGS = CODE.flatMap(askingsOf);

describe('the style sheets', () => {
  it('have every class that is asked of them', () => {
    const missing = ASKINGS.flatMap(({ from, sheet, names }) => {
      const known = classesIn(textOf(sheet));
      return names.filter((name) => !known.has(name)).map((name) => `${from}: ${name}`);
    });
    expect(ASKINGS.length).toBeGreaterThan(50);
    expect(missing).toEqual([]);
  });

  it('have no class that nobody asks for', () => {
    const dead = MODULES.flatMap((sheet) => {
      const askings = ASKINGS.filter((asking) => asking.sheet === sheet);
      if (askings.some(({ isOpen }) => isOpen)) return [];
      const asked = new Set(askings.flatMap(({ names }) => names));
      return [...classesIn(textOf(sheet))]
        .filter((name) => !asked.has(name))
        .map((name) => `${sheet}: ${name}`);
    });
    expect(dead).toEqual([]);
  });

  it('use only tokens that are set, and set none that is not used', () => {
    const text = SHEETS.map(textOf).join('\n');
    const code = CODE.map(textOf).join('\n');
    const set = new Set(matches(text, /(--[\w-]+)\s*:/g));
    const used = new Set(matches(text, /var\((--[\w-]+)/g));
    const inCode = new Set(matches(code, /['"](--[\w-]+)['"]/g));
    // React Flow and the primitives bring these.
    const isTheirs = (name: string): boolean => /^--(xy|anchor|available)-/.test(name);
    expect(set.size).toBeGreaterThan(20);
    expect([...used].filter((name) => !set.has(name) && !inCode.has(name) && !isTheirs(name))).toEqual([]);
    expect([...set].filter((name) => !used.has(name) && !inCode.has(name) && !isTheirs(name))).toEqual([]);
  });
});

function askingsOf(file: string): readonly Asking[] {
  const text = textOf(file);
  return [...text.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)].map(([, name = '', path = '']) => ({
    from: basename(file),
    sheet: join(dirname(file), path),
    names: matches(text, new RegExp(`\\b${name}\\['([\\w-]+)'\\]`, 'g')),
    isOpen: new RegExp(`\\b${name}\\[[^']`).test(text),
  }));
}

function classesIn(sheet: string): ReadonlySet<string> {
  return new Set(matches(sheet.replace(/:global\([^)]*\)/g, ''), /\.([a-zA-Z][\w-]*)/g));
}

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].flatMap(([, found]) => found ?? []);
}
