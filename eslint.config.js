import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const OFFICE = { name: 'Office', message: 'Only src/outlook/office-js touches Office.js.' };
const MESSENGER = { name: 'messenger', message: 'Only src/thunderbird/api touches Thunderbird.' };

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
  // One adapter speaks to each mail client; nobody else knows how its interface is spelt.
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'no-restricted-globals': ['error', OFFICE, MESSENGER] },
  },
  {
    files: ['src/outlook/office-js/**'],
    rules: { 'no-restricted-globals': ['error', MESSENGER] },
  },
  {
    files: ['src/thunderbird/api/**'],
    rules: { 'no-restricted-globals': ['error', OFFICE] },
  },
  {
    files: ['**/*.{js,mjs,cjs}', 'scripts/**', 'bench/**', 'e2e/**'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly', module: 'writable' },
    },
    rules: { 'no-console': 'off' },
  },
);
