import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type ConfigData, HtmlValidate } from 'html-validate';
import { builtFiles } from '../../server/built-app.mjs';
import { expect, test } from './visitor';

/** How React, our formatter and server/not-found.mjs write what is valid either way. */
const notation: ConfigData['rules'] = {
  'attr-case': 'off',
  'attr-quotes': ['error', { style: 'any' }],
  'attribute-boolean-style': 'off',
  'doctype-style': 'off',
  'no-trailing-whitespace': 'off',
  'void-style': 'off',
  // React's ids begin with an underscore, and those of the pages are fragments of addresses.
  'valid-id': ['error', { relaxed: true }],
};

/** Pages made at build time stand beside each other, each with a header and footer; one of them is shown. */
const ofSeveralPages: ConfigData['rules'] = { 'unique-landmark': 'off' };

const files = () => builtFiles('dist').filter((file) => file.endsWith('.html'));

test('every HTML file of the built app is valid', async () => {
  expect(files()).toContain('/index.html');
  for (const file of files()) {
    await test.step(file, async () => {
      const text = readFileSync(path.join('dist', file), 'utf8');
      const isOfSeveralPages = text.includes('class="page"');
      const checker = new HtmlValidate({
        extends: ['html-validate:recommended'],
        rules: { ...notation, ...(isOfSeveralPages && ofSeveralPages) },
      });
      const { results } = await checker.validateString(text);
      const faults = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`),
      );
      expect.soft(faults, file).toEqual([]);
    });
  }
});
