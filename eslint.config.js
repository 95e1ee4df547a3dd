import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'node_modules', 'src/polish/data', 'offices/office.schema.json'] },
  js.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  {
    // One adapter speaks to Outlook; nobody else knows how Office.js is spelt.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/outlook/office-js/**'],
    rules: {
      'no-restricted-globals': ['error', { name: 'Office', message: 'Only src/outlook/office-js touches Office.js.' }],
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}', 'scripts/**', 'bench/**', 'e2e/**'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly', module: 'writable' },
    },
    rules: { 'no-console': 'off' },
  },
);
