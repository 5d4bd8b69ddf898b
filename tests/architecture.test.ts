import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import { afterAll, describe, expect, it } from 'vitest';

/**
 * Folders by level: each may import from the levels before its own. Words, catalogue and model are free for
 * all and import none of each other; folders of one level do not know each other, but for two pairs.
 */
const LEVELS = [
  ['i18n', 'catalogue', 'model'],
  ['quick-entry', 'layout', 'format', 'session'],
  ['commands', 'vault', 'storage', 'symbols', 'documents'],
  ['export', 'canvas'],
  ['features'],
  ['app'],
] as const;
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

describe('the house', () => {
  it('keeps its dependency rule, without cycles', async () => {
    expect(await breaches(process.cwd())).toEqual([]);
  }, 60_000);

  const planted = mkdtempSync(join(tmpdir(), 'planted-'));
  symlinkSync(join(process.cwd(), 'node_modules'), join(planted, 'node_modules'));
  afterAll(() => {
    rmSync(planted, { recursive: true });
  });

  it.each([
    ['level-of-model', 'model/a.ts', "import { b } from '../layout/b';", 'layout/b.ts'],
    ['level-of-model', 'model/a.ts', "import type { b } from '../i18n/b';", 'i18n/b.ts'],
    ['level-of-layout', 'layout/a.ts', "import { b } from '../quick-entry/b';", 'quick-entry/b.ts'],
    ['level-of-storage', 'storage/a.ts', "import { b } from '../commands/b';", 'commands/b.ts'],
    ['level-of-canvas', 'canvas/a.ts', "import { b } from '../features/x/b';", 'features/x/b.ts'],
    ['ui-stands-alone', 'ui/a.ts', "import { b } from '../model/b';", 'model/b.ts'],
    ['features-do-not-meet', 'features/x/a.ts', "import { b } from '../y/b';", 'features/y/b.ts'],
    ['no-barrel', 'app/a.ts', "import { b } from '../ui/index';", 'ui/index.ts'],
    ['react-where-drawn', 'session/a.ts', "import { memo as b } from 'react';", null],
    ['dexie-in-storage', 'app/a.ts', "import { Dexie as b } from 'dexie';", null],
    ['flow-in-canvas', 'features/x/a.ts', "import { Position as b } from '@xyflow/react';", null],
    ['primitives-in-ui', 'app/a.ts', "import { Menu as b } from '@base-ui/react/menu';", null],
  ])(
    'sees a planted breach of %s in %s',
    async (rule, file, line, target) => {
      const root = mkdtempSync(join(planted, 'case-'));
      symlinkSync(join(planted, 'node_modules'), join(root, 'node_modules'));
      plant(root, file, `${line}\nexport const a = b as unknown;\n`);
      if (target !== null) plant(root, target, 'export const b = 1;\nexport type b = 1;\n');
      expect((await breaches(root)).join()).toContain(rule);
    },
    60_000,
  );

  it('sees a cycle made of types only', async () => {
    const root = mkdtempSync(join(planted, 'case-'));
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
