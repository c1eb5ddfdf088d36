import postcss from 'postcss';
import { expect, test } from 'vitest';
import { withoutUnused } from '../../tools/build/used-tokens.mjs';

const tokens = ':root { --blue: #0017c1; --red: #ec0000; --accent: var(--blue); --danger: var(--red) }';

test('of the design tokens, the styles keep what ours use and what that is made of', async () => {
  const { css } = await postcss([withoutUnused(['--accent'])]).process(tokens, { from: undefined });
  expect(css).toBe(':root { --blue: #0017c1; --accent: var(--blue)}');
});
