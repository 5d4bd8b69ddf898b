import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import { afterAll, describe, expect, it } from 'vitest';

/**
 * Folders by level: each may import from the levels before its own. Words, catalogue and model are free for
 * all and import none of each other; folders of one level do not know each other, but for `NEIGHBOURS`.
 */
const LEVELS = [
  ['i18n', 'catalogue', 'model'],
  ['quick-entry', 'layout', 'format', 'session'],
  ['commands', 'vault', 'storage', 'symbols', 'documents'],
  ['export', 'canvas'],
  ['features'],
  ['app'],
] as const;
/** Outside the levels: `ui` has a rule of its own, `styles` is no code, and the worker is built alone. */
const BESIDE = ['ui', 'styles', 'service-worker'];
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = { 'quick-entry': ['layout'] };
const WITHOUT_REACT =
  'model|quick-entry|layout|format|session|commands|vault|storage|documents|catalogue|i18n';

const folder = (names: readonly string[]): string => `^src/(${names.join('|')})/`;

const levelRules = LEVELS.flatMap((names, level) =>
  names.map((name) => {
    const below = LEVELS.slice(0, level).flat();
    const allowed = [name, ...below, ...(NEIGHBOURS[name] ?? [])];
    const drawn = ['canvas', 'features', 'app'].includes(name) ? ['ui', 'styles'] : [];
    return {
      name: `level-of-${name}`,
      severity: 'error' as const,
      from: { path: folder([name]) },
      to: { path: '^src/', pathNot: folder([...allowed, ...drawn]) + (name === 'i18n' ? '|^src/i18n/' : '') },
    };
  }),
);

const forbidden: NonNullable<IFlattenedRuleSet['forbidden']> = [
  ...levelRules,
  {
    name: 'ui-stands-alone',
    severity: 'error',
    from: { path: '^src/ui/' },
    to: { path: '^src/', pathNot: folder(['ui', 'i18n', 'styles']) },
  },
  {
    name: 'features-do-not-meet',
    severity: 'error',
    from: { path: '^src/features/([^/]+)/' },
    to: { path: '^src/features/', pathNot: '^src/features/$1/' },
  },
  { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
  { name: 'no-barrel', severity: 'error', from: {}, to: { path: '/index[.]tsx?$' } },
  only('react-where-drawn', `^src/(${WITHOUT_REACT})/`, 'node_modules/(@types/)?react(-dom)?/'),
  only('dexie-in-storage', '^src/(?!storage/)', 'node_modules/dexie/'),
  only('flow-in-canvas', '^src/(?!canvas/)', 'node_modules/@xyflow/'),
  only('primitives-in-ui', '^src/(?!ui/)', 'node_modules/@base-ui/'),
];

function only(name: string, from: string, to: string) {
  return { name, severity: 'error' as const, from: { path: from }, to: { path: to } };
}

/** Names of the rules broken below `baseDir`. */
async function breaches(baseDir: string): Promise<readonly string[]> {
  const { output } = await cruise(['src'], {
    baseDir,
    ruleSet: { forbidden },
    validate: true,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.d.ts', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types'],
    },
  });
  return (output as ICruiseResult).summary.violations.map(
    ({ rule, from, to }) => `${rule.name}: ${from} → ${to}`,
  );
}

interface Planted {
  readonly rule: string;
  /** Folder of the file that breaks it. */
  readonly from: string;
  readonly line: string;
  /** The file of ours that it may not import; `null`: it is a package. */
  readonly to: string | null;
}

/** One breach of each rule but that of cycles. */
const PLANTED: readonly Planted[] = [
  ...LEVELS.flatMap((names, level) =>
    names.map((name) => {
      const above = LEVELS[level + 1]?.[0];
      const to = above === undefined ? 'main.ts' : `${above}/of-${name}.ts`;
      return {
        rule: `level-of-${name}`,
        from: name,
        line: `import type { b } from '../${to.slice(0, -3)}';`,
        to,
      };
    }),
  ),
  { rule: 'ui-stands-alone', from: 'ui', line: "import { b } from '../model/b';", to: 'model/b.ts' },
  {
    rule: 'features-do-not-meet',
    from: 'features/x',
    line: "import { b } from '../y/b';",
    to: 'features/y/b.ts',
  },
  { rule: 'no-barrel', from: 'app', line: "import { b } from '../ui/index';", to: 'ui/index.ts' },
  { rule: 'react-where-drawn', from: 'session', line: "import { memo as b } from 'react';", to: null },
  { rule: 'dexie-in-storage', from: 'app', line: "import { Dexie as b } from 'dexie';", to: null },
  {
    rule: 'flow-in-canvas',
    from: 'features/x',
    line: "import { Position as b } from '@xyflow/react';",
    to: null,
  },
  {
    rule: 'primitives-in-ui',
    from: 'app',
    line: "import { Menu as b } from '@base-ui/react/menu';",
    to: null,
  },
];

/** Whether a line of `breaches` tells of this file and this rule. */
function isOf(rule: string, file: string): (breach: string) => boolean {
  return (breach) => breach.startsWith(`${rule}: ${file} → `);
}

describe('the house', () => {
  it('keeps its dependency rule, without cycles', async () => {
    expect(await breaches(process.cwd())).toEqual([]);
  }, 60_000);

  it('has a place for every folder', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual([...LEVELS.flat(), ...BESIDE].sort());
  });

  const planted = mkdtempSync(join(tmpdir(), 'planted-'));
  symlinkSync(join(process.cwd(), 'node_modules'), join(planted, 'node_modules'));
  afterAll(() => {
    rmSync(planted, { recursive: true });
  });

  it('sees a breach of each rule that is planted', async () => {
    for (const { rule, from, line, to } of PLANTED) {
      plant(planted, `${from}/${rule}.ts`, `${line}\nexport const a = b as unknown;\n`);
      if (to !== null) plant(planted, to, 'export const b = 1;\nexport type b = 1;\n');
    }
    const seen = await breaches(planted);
    const rules = forbidden.map(({ name = '' }) => name).filter((name) => name !== 'no-cycle');
    expect(PLANTED.map(({ rule }) => rule).sort()).toEqual(rules.sort());
    expect(PLANTED.filter(({ rule, from }) => !seen.some(isOf(rule, `src/${from}/${rule}.ts`)))).toEqual([]);
  }, 60_000);

  it('sees a cycle made of types only', async () => {
    const root = mkdtempSync(join(planted, 'cycle-'));
    plant(root, 'model/a.ts', "import type { B } from './b';\nexport type A = B | 1;\n");
    plant(root, 'model/b.ts', "import type { A } from './a';\nexport type B = A | 2;\n");
    expect((await breaches(root)).join()).toContain('no-cycle');
  }, 60_000);
});

function plant(root: string, path: string, text: string): void {
  const file = join(root, 'src', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
