// @ts-check
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', 'dist-host/', '.astro/', '.cache/', 'public/', 'tests/fixtures/', 'lab/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // tsconfig asks for brackets on index signatures (noPropertyAccessFromIndexSignature).
      '@typescript-eslint/dot-notation': 'off',
      // Numbers and booleans read well in a template; objects and nothing do not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // `_` is what is taken out of an object to be left behind.
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_$' }],
      // A text is spread into its letters (code points) on purpose.
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }],
      // Handlers in one line, such as `() => server.close()`, hide nothing.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // `test()` of Node's runner returns a promise that the runner itself waits for.
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
  {
    files: ['{src,cms,scripts}/**/*.{ts,astro}'],
    rules: {
      // Two builds of the same content are equal, whatever the language of the computer.
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.property.name='localeCompare'][arguments.length<2]",
          message: 'Order by compareText, or by sortBy for what people read: this order is that of the computer.',
        },
        {
          selector: 'CallExpression[callee.property.name=/^toLocale/][arguments.length=0]',
          message: 'Name the language: without one it is that of the computer.',
        },
        {
          selector: "NewExpression[callee.object.name='Intl'][arguments.length=0]",
          message: 'Name the language: without one it is that of the computer.',
        },
      ],
    },
  },
  {
    files: ['**/*.d.ts'],
    rules: {
      // A file with an import at its top declares no modules for others.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  {
    files: ['src/components/blocks/blocks.ts'],
    rules: {
      // The types of .astro files are known to `astro check` only.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.recommended],
  },
  { files: ['**/*.astro'], extends: [astro.configs.recommended] },
);
