import type { javascript } from 'projen';
import { HOUSE } from '../test/architecture/house';

const LONGEST_LINE = 150;

/** One style for all code. `npx projen eslint:fix` writes most of it. */
const STYLE: Readonly<Record<string, unknown>> = {
  // Arrow functions have parentheses, around a condition in their body too.
  '@stylistic/arrow-parens': ['error', 'always'],
  '@stylistic/no-confusing-arrow': 'error',
  'arrow-body-style': ['error', 'as-needed'],
  'prefer-arrow-callback': 'error',
  'func-style': ['error', 'declaration', { allowArrowFunctions: true }],
  // Blocks are in braces, on lines of their own.
  '@stylistic/brace-style': ['error', '1tbs', { allowSingleLine: false }],
  'curly': ['error', 'all'],
  '@stylistic/max-statements-per-line': ['error', { max: 1 }],
  // Lines.
  '@stylistic/operator-linebreak': ['error', 'before', { overrides: { '=': 'none' } }],
  '@stylistic/indent-binary-ops': ['error', 2],
  '@stylistic/comma-style': 'error',
  '@stylistic/dot-location': ['error', 'property'],
  '@stylistic/padded-blocks': ['error', 'never'],
  '@stylistic/lines-between-class-members': ['error', 'always', { exceptAfterSingleLine: true }],
  '@stylistic/no-multiple-empty-lines': ['error', { max: 1, maxBOF: 0, maxEOF: 0 }],
  '@stylistic/eol-last': 'error',
  // Spaces.
  '@stylistic/no-tabs': 'error',
  '@stylistic/space-infix-ops': 'error',
  '@stylistic/space-unary-ops': 'error',
  '@stylistic/space-in-parens': 'error',
  '@stylistic/space-before-function-paren': ['error', { anonymous: 'never', named: 'never', asyncArrow: 'always' }],
  '@stylistic/function-call-spacing': 'error',
  '@stylistic/arrow-spacing': 'error',
  '@stylistic/block-spacing': 'error',
  '@stylistic/semi-spacing': 'error',
  '@stylistic/spaced-comment': 'error',
  '@stylistic/template-curly-spacing': 'error',
  '@stylistic/rest-spread-spacing': 'error',
  '@stylistic/switch-colon-spacing': 'error',
  '@stylistic/computed-property-spacing': 'error',
  '@stylistic/no-whitespace-before-property': 'error',
  '@stylistic/type-annotation-spacing': 'error',
  '@stylistic/type-generic-spacing': 'error',
  // One way to say a thing.
  '@stylistic/no-extra-semi': 'error',
  '@stylistic/new-parens': 'error',
  'no-var': 'error',
  'prefer-const': ['error', { destructuring: 'all', ignoreReadBeforeAssign: true }],
  'prefer-template': 'error',
  'object-shorthand': 'error',
  'eqeqeq': 'error',
  'one-var': ['error', 'never'],
  'no-else-return': 'error',
  'no-lonely-if': 'error',
  'no-unneeded-ternary': 'error',
  'no-useless-rename': 'error',
  '@typescript-eslint/array-type': ['error', { default: 'array', readonly: 'array' }],
  '@typescript-eslint/no-inferrable-types': 'error',
  '@typescript-eslint/prefer-readonly': 'error',
  // Imports: types apart, in one order.
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false }],
  'import/order': ['error', { groups: ['builtin', 'external'], alphabetize: { order: 'asc', caseInsensitive: true } }],
  'import/first': 'error',
  'import/newline-after-import': 'error',
};

/** For the code that is published: strings and comments count as well (lines with a URL do not), and members say whether they are public. */
const STYLE_OF_SRC: Readonly<Record<string, unknown>> = {
  '@stylistic/max-len': ['error', { code: LONGEST_LINE, ignoreUrls: true }],
  '@typescript-eslint/explicit-member-accessibility': ['error', { overrides: { constructors: 'no-public' } }],
  '@typescript-eslint/no-explicit-any': 'error',
};

/** Sets the rules of ESLint. */
export function lint(eslint: javascript.Eslint): void {
  eslint.config.reportUnusedDisableDirectives = true;
  eslint.addRules(STYLE);
  eslint.addOverride({ files: ['src/**/*.ts'], rules: STYLE_OF_SRC });
  // test/architecture checks the same and more. Here an editor shows it.
  eslint.addOverride({
    files: HOUSE.withoutCdk.map((wing) => `src/${wing}/**/*.ts`),
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', {
        patterns: [{
          regex: `^(${HOUSE.cdkPackages.join('|')})(/|$)`,
          message: 'This wing runs without CDK, types included: read constructs and assemblies in src/cdk and pass plain data on.',
        }],
      }],
    },
  });
}
