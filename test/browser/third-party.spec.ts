import { expect, test } from '@playwright/test';

interface BillOfMaterials {
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly licenses: unknown;
  }[];
}

test('the works of others in the app come with their licences', async ({ request }) => {
  const response = await request.get('/third-party-licences.txt');
  expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8');
  const text = await response.text();
  // Among them one that only styles import, and one that only another needs.
  for (const name of ['@digital-go-jp/design-tokens', 'react', 'react-dom', 'scheduler', 'xstate', 'zod']) {
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(MIT\\)$`, 'm'));
  }
  expect(text).toContain('Copyright (c) Meta Platforms, Inc. and affiliates.');
  expect(text).toContain('デジタル庁');
});

test('the bill of materials names what is in the app, and nothing that only made it', async ({ request }) => {
  const bill: BillOfMaterials = await (await request.get('/sbom.cdx.json')).json();
  const names = bill.components.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['@digital-go-jp/design-tokens', 'react', 'scheduler', 'zod']),
  );
  expect(names).not.toContain('vite');
  expect(names).not.toContain('typescript');
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' });
  expect(bill.components[0]).toMatchObject({
    purl: 'pkg:npm/%40digital-go-jp/design-tokens@1.1.9',
    licenses: [{ expression: 'MIT' }],
  });
  // What tells one build from another would make every build different.
  expect(bill).not.toHaveProperty('serialNumber');
  expect(bill).not.toHaveProperty('metadata.timestamp');
});
