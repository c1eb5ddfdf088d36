import { describe, expect, test } from 'vitest';
import { jsonFileOf } from '../../../src/desk/files/json-export';
import { bare, yamada } from './example-case';
import { casesOf, refusal } from './file-of';

const envelope = {
  format: 'eligibility-check',
  version: 1,
  rules: '2026.2',
  exportedAt: '2026-11-23T09:00:00.000Z',
};
const fileWith = (...cases: unknown[]) => JSON.stringify({ ...envelope, cases });
const other = { ...bare, id: '00000000-0000-4000-8000-000000000002' };

describe('a JSON file that is written', () => {
  test('says what it is, and has a line for each case', async () => {
    const text = (await jsonFileOf([yamada, bare], '2026-11-23T09:00:00.000Z')).join('');
    expect(text.split('\n')).toEqual([
      '{"format":"eligibility-check","version":1,"rules":"2026.2","exportedAt":"2026-11-23T09:00:00.000Z","cases":[',
      `${JSON.stringify(yamada)},`,
      JSON.stringify(bare),
      ']}',
      '',
    ]);
  });

  test('is JSON without a case, too', async () => {
    const text = (await jsonFileOf([], '2026-11-23T09:00:00.000Z')).join('');
    expect(JSON.parse(text)).toEqual({ ...envelope, cases: [] });
    expect(await casesOf(text)).toEqual([]);
  });
});

describe('a JSON file that is read', () => {
  test.each([
    ['indented', JSON.stringify({ ...envelope, cases: [yamada, bare] }, null, 2)],
    ['with its fields in another order', JSON.stringify({ cases: [yamada, bare], ...envelope })],
    ['with a byte order mark', `\uFEFF${fileWith(yamada, bare)}`],
    ['with brackets and quotation marks in texts', fileWith({ ...yamada, note: '}]"\\"{[' }, bare)],
  ])('may be %s', async (_, text) => {
    expect(await casesOf(text)).toMatchObject([{ client: yamada.client }, bare]);
  });

  test('takes a tick said twice once', async () => {
    const [one] = await casesOf(
      fileWith({ ...bare, answers: { circumstances: ['madeOverseas', 'consumerGoods', 'madeOverseas'] } }),
    );
    expect(one?.answers).toEqual({ circumstances: ['madeOverseas', 'consumerGoods'] });
  });

  test('may have 1,900 notes on what was settled', async () => {
    const settlement = { question: 'applicant', answer: 'notSure', on: '2026-11-23', by: '', reply: '' };
    const [one] = await casesOf(fileWith({ ...bare, settlements: Array(1_900).fill(settlement) }));
    expect(one?.settlements).toHaveLength(1_900);
  });

  test('shows names as they are written', async () => {
    const [one] = await casesOf(fileWith({ ...bare, client: '<img src=x onerror=alert(1)>' }));
    expect(one?.client).toBe('<img src=x onerror=alert(1)>');
  });
});

describe('a JSON file with something wrong', () => {
  test.each([
    [
      'a case that is cut off',
      fileWith(yamada, bare).slice(0, -60),
      [
        /^line 1, character \d+: The file ends here, in the middle of case 2\. Exporting or copying it may have stopped half-way\.$/,
      ],
    ],
    [
      'cases that are cut off',
      '{"format":"eligibility-check",\n"cases":[',
      [/^line 2, character 9: The file ends here, before it is complete\./],
    ],
    [
      'a text that is cut off',
      '{"format":"eligib',
      [/^line 1, character 17: The file ends here, before it is complete\./],
    ],
    ['what is no JSON', '{"format": moon}', ['file: This is not JSON.']],
    ['something after its end', `${fileWith(bare)}}`, ['file: This is not JSON.']],
    [
      'a case that is no JSON',
      fileWith(bare).replace('"note"', 'note'),
      ['case 1: This is not JSON (from line 1).'],
    ],
    ['no comma between cases', `{"cases":[{}\n{}]}`, ['line 1, character 12: This is not JSON.']],
    ['a comma too many', `{"cases":[{},\n{},]}`, [/^line 2, character \d: This is not JSON\.$/]],
    ['another list', '[{"id":"a","answers":{}}]', ['file: This is not a file exported by this app.']],
    ['another object', '{"cases":[]}', ['file: This is not a file exported by this app.']],
    [
      'another format',
      fileWith().replace('eligibility', 'credit'),
      ['file: This is not a file exported by this app.'],
    ],
    [
      'a newer format',
      JSON.stringify({ ...envelope, version: 2, clients: [], cases: 'elsewhere' }),
      ['file: The file is in a newer format (version 2). Reload this page and try again.'],
    ],
    [
      'a question of newer rules',
      JSON.stringify({ ...envelope, rules: '2027.1', cases: [{ ...bare, answers: { moon: 'yes' } }] }),
      ['file: The file was made under newer rules (2027.1). Reload this page and try again.'],
    ],
    ['a format of no version', fileWith().replace('"version":1,', ''), ['version: This field is missing.']],
    [
      'an unknown version',
      fileWith().replace('"version":1', '"version":"x"'),
      ['version: Unknown value “x”. Expected one of: 1'],
    ],
    [
      'no list of cases',
      JSON.stringify({ ...envelope, cases: {} }),
      ['cases: Wrong kind of value. Expected a list.'],
    ],
    [
      'a field nobody knows',
      JSON.stringify({ ...envelope, moon: 1, cases: [] }),
      ['file: Unknown field: moon'],
    ],
    [
      'a case that is none',
      fileWith(bare, 5, null, ['x']),
      [
        'case 2: Wrong kind of value. Expected an object.',
        'case 3: Wrong kind of value. Expected an object.',
        'case 4: Wrong kind of value. Expected an object.',
      ],
    ],
    [
      'an answer of the wrong kind, and one that does not exist',
      fileWith(bare, { ...yamada, answers: { applicant: 3, circumstances: ['moon'] } }),
      [
        'case 2 (client 山田製作所 "Yamada", Ltd.), answers.applicant: Unknown value “3”. Expected one of: japanCompany, japanSoleProprietor, overseasCompany, japanBranch, otherOrganisation, notSure',
        'case 2 (client 山田製作所 "Yamada", Ltd.), answers.circumstances.0: Unknown value “moon”. Expected one of: consumerGoods, sellToConsumers, madeOverseas, otherJetroProgrammes, foreignOwned, subsidiaryBrand',
      ],
    ],
    [
      'fields of the wrong kind',
      fileWith({ ...bare, note: 5, isArchived: 'no', settlements: {}, judgements: [[]], createdAt: 'today' }),
      [
        'case 1, note: Wrong kind of value. Expected text.',
        'case 1, settlements: Wrong kind of value. Expected a list.',
        'case 1, createdAt: The value is not valid.',
        'case 1, isArchived: Wrong kind of value. Expected true or false.',
        'case 1, judgements.0: Wrong kind of value. Expected an object.',
      ],
    ],
    [
      'a name that is too long',
      fileWith({ ...bare, client: 'A'.repeat(201) }),
      [/^case 1 \(client A{60}…\), client: Too long: at most 200 characters\.$/],
    ],
    [
      'a field that is missing',
      fileWith({ ...bare, note: undefined }),
      ['case 1, note: This field is missing.'],
    ],
    ['a field too many', fileWith({ ...bare, password: 'x' }), ['case 1: Unknown field: password']],
    [
      'a note on no question',
      fileWith({ ...bare, notes: { moon: 'x' } }),
      ['case 1, notes: Unknown field: moon'],
    ],
    [
      'a prototype in a case',
      fileWith(bare).replace('"id"', '"__proto__":{"isArchived":true},"id"'),
      ['case 1: Unknown field: __proto__'],
    ],
    [
      'a prototype among answers',
      fileWith(bare).replace('"answers":{', '"answers":{"__proto__":{"membership":"none"}'),
      ['case 1, answers: Unknown field: __proto__'],
    ],
    [
      'a prototype around them',
      fileWith(bare).replace('{', '{"__proto__":{"cases":[]},'),
      ['file: Unknown field: __proto__'],
    ],
    [
      'a prototype among notes',
      fileWith(bare).replace('"notes":{', '"notes":{"__proto__":"x"'),
      ['case 1, notes: The value is not valid.'],
    ],
    [
      'a prototype among weights',
      fileWith(yamada).replace('"weights":{', '"weights":{"__proto__":"meets",'),
      [/^case 1 \(client .*\), judgements\.0\.weights: The value is not valid\.$/],
    ],
    ['no notes', fileWith({ ...bare, notes: undefined }), ['case 1, notes: This field is missing.']],
    [
      'a list of hundreds of thousands of values in a case',
      fileWith({ ...bare, answers: { circumstances: Array(300_000).fill(1) } }),
      [/^line 1, character \d+: A single case is too large\.$/],
    ],
    [
      'a hundred thousand keys in a case',
      fileWith(Object.fromEntries(Array.from({ length: 100_000 }, (_, place) => [`key${place}`, 1]))),
      [/^line 1, character \d+: A single case is too large\.$/],
    ],
    [
      'more cases than a consultant has',
      fileWith(...Array(50_001).fill(0)),
      [
        /^line 1, character \d+: There are too many cases; at most 50,000 can be read\. Import them in parts\.$/,
      ],
    ],
    [
      'a name that would turn the words around it, or steer a terminal',
      fileWith({ ...bare, client: '\u202eA\u001b[31mB\u009b\u0000', note: 5 }),
      ['case 1 (client A [31mB), note: Wrong kind of value. Expected text.'],
    ],
    ['the same id twice', fileWith(bare, other, bare), ['case 3, id: Same ID as case 1.']],
    [
      'lists nested 100,000 deep',
      `{"format":"eligibility-check","cases":[${'['.repeat(100_000)}`,
      [/^line 1, character \d+: Lists or objects are nested too deep\.$/],
    ],
    [
      'objects nested 100,000 deep in a case',
      fileWith(bare).replace('"notes":{}', `"notes":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`),
      [/nested too deep\.$/],
    ],
    ['nothing but brackets', '['.repeat(1_000_000), [/nested too deep\.$/]],
  ])('is refused with %s', async (_, text, lines) => {
    const said = await refusal(text);
    expect(said).toHaveLength(lines.length);
    for (const [place, line] of lines.entries()) {
      if (typeof line === 'string') expect(said[place]).toBe(line);
      else expect(said[place]).toMatch(line);
    }
    expect(Object.keys({}.constructor.prototype)).toEqual([]);
  });

  test('is refused in Japanese too', async () => {
    expect(await refusal(fileWith({ ...yamada, note: 5 }), 'ja')).toEqual([
      '1件目（山田製作所 "Yamada", Ltd.）、note：種類が違います。文字列にしてください。',
    ]);
  });
});
