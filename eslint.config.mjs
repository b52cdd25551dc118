import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import tseslint from 'typescript-eslint';
import { arrows } from './tests/support/arrows.mjs';

/** 领域与模拟器里不许有的写法：结果要在每一种浏览器内核里都一样。 */
const bans = [
  ['CallExpression[callee.property.name=/^(sort|toSorted)$/]', 'Use sortBy: it demands a total order.'],
  [
    'MemberExpression[object.name="Math"]:not([property.name=/^(floor|imul|min|max|abs)$/])',
    'Integers only: floor, imul, min, max, abs.',
  ],
  ['BinaryExpression[operator="**"], AssignmentExpression[operator="**="]', 'Integers only: no powers.'],
  [
    ':not(CallExpression[callee.property.name="floor"]) > BinaryExpression[operator="/"]',
    'Integers only: divide inside Math.floor.',
  ],
  ['MemberExpression[property.name=/^(localeCompare|toLocale.*)$/]', 'Order and text must not depend on a locale.'],
].map(([selector, message]) => ({ selector, message }));

const noClasses = { selector: 'ClassDeclaration, ClassExpression', message: 'Plain functions and data; no classes.' };

const pure = ['src/domain/**/*.ts', 'src/simulator/**/*.ts', 'src/classroom/**/*.ts'];

export default tseslint.config(
  {
    ignores: [
      'node_modules/**',
      'dist/**',
      'dist-offline/**',
      '.astro/**',
      '.cache/**',
      'public/**',
      'content/**',
      'tests/build/fixture/**',
      'tests/old-browsers/node_modules/**',
      'playwright-report/**',
      'test-results/**',
    ],
  },
  {
    files: ['**/*.ts', '**/*.svelte'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname, extraFileExtensions: ['.svelte', '.astro'] },
    },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  ...svelte.configs['flat/recommended'],
  ...astro.configs['flat/recommended'],
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser, projectService: true, extraFileExtensions: ['.svelte'] } },
    // 模板里传给部件的函数，ESLint 看不见它的类型，一律当作 any；这里由 svelte-check 把关。
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  ...arrows,
  {
    files: pure,
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: 'Time comes in with the event.' },
        { name: 'Intl', message: 'Nothing here may depend on a locale.' },
        { name: 'crypto', message: 'Use the keyed dice.' },
        { name: 'performance', message: 'Time comes in with the event.' },
      ],
      'no-restricted-syntax': ['error', ...bans, noClasses],
    },
  },
  // sortBy 是唯一可以排序的地方。
  { files: ['src/domain/engine/collections.ts'], rules: { 'no-restricted-syntax': ['error', ...bans.slice(1), noClasses] } },
);
