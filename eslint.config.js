import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import testingLibrary from 'eslint-plugin-testing-library';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'node_modules', 'test-results', 'src/**/*.generated.ts'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Records are keyed by id: deleting a computed key is how a figure leaves the document.
      '@typescript-eslint/no-dynamic-delete': 'off',
      // Numbers in SVG paths and messages are printed as they are.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only: one name everywhere.' },
      ],
    },
  },
  {
    files: ['src/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.recommended],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  {
    files: ['tests/**/*.{ts,tsx}', 'bench/**/*.{ts,tsx}'],
    rules: {
      // A test that meets null has failed already.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['tests/**/*.tsx'], extends: [testingLibrary.configs['flat/react']] },
  {
    // Parts of these run in the page.
    files: ['bench/*.mjs', 'scripts/pictures.mjs'],
    languageOptions: {
      globals: {
        document: 'readonly',
        performance: 'readonly',
        addEventListener: 'readonly',
        requestAnimationFrame: 'readonly',
      },
    },
  },
  {
    files: ['*.config.ts', '*.config.js', 'scripts/**', 'bench/**', 'tests/e2e/**'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        fetch: 'readonly',
      },
    },
    rules: { 'no-console': 'off', 'no-restricted-syntax': 'off' },
  },
);
