import { describe, expect, test } from 'vitest';
import { questionIds } from '../../../rules/answers';
import { conditionOf, optionsOf } from '../../../rules/questions';
import { rulesVersion } from '../../../rules/source';
import { csvFileOf } from '../../../src/desk/files/csv-export';
import { importFile } from '../../../src/desk/files/import-file';
import { optionLabel } from '../../../src/desk/files/option-words';
import { openWithJetro } from '../../examples';
import { bare, newcomers, yamada } from './example-case';
import { casesOf, fileOf, imported, refusal } from './file-of';

const answersIn = async (text: string) => (await casesOf(text)).map(({ answers }) => answers);

describe('a CSV file that is written', () => {
  test('names its columns by the ids of the questions, and says what each case comes to', async () => {
    const [header, row] = await csvFileOf(
      [{ ...bare, client: '山田', answers: { membership: 'paid' } }],
      'ids',
    );
    expect(header).toBe(
      '\uFEFFid,client,reference,adviser,applicant,employees,industry,membership,listedCompany,restricted,' +
        'eligibleItems,sharedProduct,agreement,circumstances,note,note.applicant,note.employees,note.industry,note.membership,' +
        'note.listedCompany,note.restricted,note.eligibleItems,note.sharedProduct,note.agreement,note.circumstances,settlements,' +
        'isArchived,createdAt,changedAt,outcome,bars,open,unanswered,rules\r\n',
    );
    expect(row).toBe(
      '00000000-0000-4000-8000-000000000001,山田,,,,,,paid,,,,,,,,,,,,,,,,,,,no,2026-11-23T00:00:00.000Z,2026-11-23T00:00:00.000Z,' +
        'cannotApply,membership=paid (Q15 Q17),,"applicant, listedCompany, restricted, eligibleItems, sharedProduct",2026.2\r\n',
    );
  });

  test('names them in words for people', async () => {
    const [header, row] = await csvFileOf([{ ...bare, answers: openWithJetro.answer }], 'ja');
    expect(header).toContain('事業者名,整理番号,担当者,申込者,従業員数,');
    expect(header).toContain(',メモ：申込者,');
    expect(row).toContain(`,${openWithJetro.ja.label},`);
    expect(row).toContain('（Q7） 確認先：ジェトロ,');
  });

  test('calls the client so, not “yourself” as a result does', async () => {
    const undecided = { ...bare, answers: { listedCompany: 'notDecided' } } as const;
    expect((await csvFileOf([undecided], 'ja'))[1]).toContain('確認先：事業者,');
    expect((await csvFileOf([undecided], 'en'))[1]).toContain('Where to settle this: the client.');
  });

  test('tells nothing ticked from not answered', async () => {
    const ticked = await csvFileOf([{ ...bare, answers: { circumstances: [] } }], 'ids');
    expect(ticked[1]).toContain(',none,');
    const notAnswered = await csvFileOf([bare], 'ids');
    expect(notAnswered[1]).not.toContain(',none,');
  });

  test('holds no formula in any cell', async () => {
    const file = await csvFileOf(
      [{ ...bare, client: '=1+1', reference: '＝1', adviser: ' @A', note: '\n-1' }],
      'ids',
    );
    expect(file[1]).toContain(",'=1+1,'＝1,' @A,");
    expect(file[1]).toContain('"\'\n-1"');
  });

  test('shows settled points as they can be read', async () => {
    const file = await csvFileOf([yamada], 'ids');
    expect(file[1]).toContain(
      'question: applicant\nanswer: japanBranch\non: 2026-11-20\nby: ジェトロ 事務局\nreply: 申し込めます。\n  \n  ただし、',
    );
  });
});

describe('a CSV file that is read', () => {
  test('makes new cases of rows that say no more than a name', async () => {
    expect(await casesOf('client\r\n山田\r\n佐藤\r\n')).toEqual([
      {
        ...bare,
        id: '00000000-0000-4000-8000-900000000001',
        client: '山田',
        createdAt: '2026-11-23T09:00:00.000Z',
        changedAt: '2026-11-23T09:00:00.000Z',
      },
      {
        ...bare,
        id: '00000000-0000-4000-8000-900000000002',
        client: '佐藤',
        createdAt: '2026-11-23T09:00:00.000Z',
        changedAt: '2026-11-23T09:00:00.000Z',
      },
    ]);
  });

  test('gives each case its first judgement, so that it can be told later when the rules are older', async () => {
    const [unfinished, barred, unasked] = await casesOf('client,membership\r\nA,none\r\nB,paid\r\nC,\r\n');
    expect(unfinished?.judgements).toEqual([
      {
        judgedAt: '2026-11-23T09:00:00.000Z',
        rules: rulesVersion,
        outcome: null,
        weights: { membership: 'meets' },
      },
    ]);
    expect(barred?.judgements).toMatchObject([{ outcome: 'cannotApply', weights: { membership: 'bars' } }]);
    expect(unasked?.judgements).toEqual([]);
  });

  test('puts its judgement above the history of a case that is known', async () => {
    const paidInJune = {
      judgedAt: '2026-06-01T00:00:00.000Z',
      rules: rulesVersion,
      outcome: 'cannotApply' as const,
      weights: { membership: 'bars' as const },
    };
    const historyOf = (id: string) => (id === yamada.id ? [paidInJune] : []);
    const casesWith = async (answer: string) => {
      const file = fileOf(`id,membership\r\n${yamada.id},${answer}\r\n`);
      return importFile(file, { ...newcomers(), historyOf });
    };
    expect(await casesWith('paidBefore')).toMatchObject({
      cases: [{ judgements: [{ outcome: null, judgedAt: '2026-11-23T09:00:00.000Z' }, paidInJune] }],
    });
    expect(await casesWith('paid')).toMatchObject({ cases: [{ judgements: [paidInJune] }] });
  });

  test.each([
    ['commas', 'client,membership,note\nA,paid,"x;y"\n'],
    ['semicolons', 'client;membership;note\nA;paid;"x;y"\n'],
    ['tabs', 'client\tmembership\tnote\nA\tpaid\tx;y\n'],
    ['CRLF', 'client,membership,note\r\nA,paid,"x;y"\r\n'],
    ['CR alone', 'client,membership,note\rA,paid,"x;y"\r'],
    ['no line end at the end', 'client,membership,note\nA,paid,x;y'],
    ['rows left empty', 'client,membership,note\n\n,,\nA,paid,x;y\n,,\n\n'],
    ['everything quoted', '"client","membership","note"\r\n"A","paid","x;y"\r\n'],
    ['columns in another order', 'note,client,membership\nx;y,A,paid\n'],
    ['columns named in Japanese', '事業者名,Alibaba.comの利用,メモ\nA,有料で出展している,x;y\n'],
    ['columns named in English', 'Client,Use of Alibaba.com,Note\nA,"Yes, as a paying member",x;y\n'],
    ['full-width and upper-case names', 'ＣＬＩＥＮＴ, Membership ,NOTE\nA, ＰＡＩＤ ,x;y\n'],
    ['an empty column without a name', 'client,,membership,note\nA,,paid,x;y\n'],
    ['columns of a result', 'client,membership,note,outcome,結果\nA,paid,x;y,canApply,何でも\n'],
  ])('may have %s', async (_, text) => {
    expect(await casesOf(text)).toMatchObject([
      { client: 'A', answers: { membership: 'paid' }, note: 'x;y' },
    ]);
  });

  test('understands every answer by its id and by its words in both languages', async () => {
    for (const question of questionIds.filter((id) => !conditionOf(id) || id === 'eligibleItems')) {
      for (const option of optionsOf(question)) {
        for (const word of [
          option,
          optionLabel(question, option, 'ja'),
          optionLabel(question, option, 'en'),
        ]) {
          const [answers] = await answersIn(`client,${question}\nA,"${word}"\n`);
          expect(answers).toEqual({ [question]: question === 'circumstances' ? [option] : option });
        }
      }
    }
  });

  test.each([
    ['listedCompany', 'はい', 'same'],
    ['listedCompany', 'いいえ', 'different'],
    ['listedCompany', 'Yes', 'same'],
    ['sharedProduct', 'いいえ', 'no'],
    ['sharedProduct', 'No', 'no'],
    ['sharedProduct', 'はい', 'yes'],
    ['membership', 'NO', 'none'],
  ])('understands yes and no where only one answer begins so: %s, %s', async (question, word, option) => {
    expect(await answersIn(`client,${question}\nA,${word}\n`)).toEqual([{ [question]: option }]);
  });

  test.each([
    ['50', 'upTo50'],
    ['５１', 'from51To100'],
    ['"1,000"', 'over300'],
    ['"１，０００"', 'over300'],
    ['三百', 'from101To300'],
    ['三百一人', 'over300'],
    ['0', 'upTo50'],
    ['51人から100人', 'from51To100'],
    ['Not sure', 'notSure'],
  ])('puts employees into their band: %s', async (text, band) => {
    expect(await answersIn(`applicant,employees\njapanSoleProprietor,${text}\n`)).toEqual([
      { applicant: 'japanSoleProprietor', employees: band },
    ]);
  });

  test.each([
    ['', undefined],
    ['none', []],
    ['当てはまるものはない', []],
    ['None of these', []],
    ['consumerGoods', ['consumerGoods']],
    ['consumerGoods;madeOverseas', ['consumerGoods', 'madeOverseas']],
    ['consumerGoods；　madeOverseas；', ['consumerGoods', 'madeOverseas']],
    ['"海外で製造した製品がある\nWe deal in consumer goods"', ['madeOverseas', 'consumerGoods']],
  ])('reads what is ticked: %j', async (text, ticked) => {
    const [answers] = await answersIn(`client,circumstances\nA,${text}\n`);
    expect(answers?.circumstances).toEqual(ticked);
  });

  test('leaves out answers to questions that are not asked, and says so', async () => {
    const text = 'applicant,employees,membership\njapanCompany,120,none\n';
    expect(await answersIn(text)).toEqual([{ applicant: 'japanCompany', membership: 'none' }]);
    const result = await imported(text);
    expect(result).toMatchObject({
      remarks: {
        problems: [
          {
            where: { in: 'cell', row: 2, column: { letter: 'B', header: 'employees' } },
            fault: { kind: 'notAsked' },
          },
        ],
      },
    });
  });

  test('shows how its first rows were understood', async () => {
    const { preview } = await imported('事業者名,申込者,従業員数\n山田,日本の個人事業主,三百\n佐藤,月,5\n');
    expect(preview?.columns.map(({ place }) => `${place.letter} ${place.header}`)).toEqual([
      'A 事業者名',
      'B 申込者',
      'C 従業員数',
    ]);
    expect(preview?.rows).toEqual([
      {
        row: 2,
        cells: [
          { written: '山田', understood: { ja: '山田', en: '山田' } },
          {
            written: '日本の個人事業主',
            understood: { ja: '日本の個人事業主', en: 'A sole proprietor in Japan' },
          },
          { written: '三百', understood: { ja: '101人から300人', en: '101 to 300' } },
        ],
      },
      {
        row: 3,
        cells: [
          { written: '佐藤', understood: undefined },
          { written: '月', understood: undefined },
          { written: '5', understood: undefined },
        ],
      },
    ]);
  });

  test('gives ten rows to look at, and all of them as cases', async () => {
    const result = await imported(`client\n${'A\n'.repeat(300)}`);
    expect(result).toMatchObject({ cases: { length: 300 }, preview: { rows: { length: 10 } } });
  });

  test('gives as many cells of a row to look at as there may be columns', async () => {
    const { preview } = await imported(`client,note\n${'A,'.repeat(5_000)}\n`);
    expect(preview?.rows[0]?.cells).toHaveLength(1_000);
  });
});

describe('a CSV file with something wrong', () => {
  const id = '5f0c1f3e-6f0b-4c0e-9a53-0b8a3d1c2e4f';

  test.each([
    [
      'a column nobody knows',
      'client,moon\nA,1\n',
      ['column B “moon”: We know no column of this name. Correct the name, or delete the column.'],
    ],
    [
      'a prototype’s name for a column',
      'client,__proto__,constructor\nA,1,2\n',
      [
        'column B “__proto__”: We know no column of this name. Correct the name, or delete the column.',
        'column C “constructor”: We know no column of this name. Correct the name, or delete the column.',
      ],
    ],
    [
      'a column twice',
      'applicant,client,申込者\njapanCompany,A,notSure\n',
      ['column C “申込者”: This is the same column as A. Delete one of the two.'],
    ],
    [
      'no header',
      'A,japanCompany\nB,japanBranch\n',
      ['row 1: It names no column we know. It needs names such as “client” and “applicant”.'],
    ],
    [
      'a quotation mark that is not closed',
      'client,note\nA,x\nB,"y\nC,z\n',
      ['row 3, column B “note”: A quotation mark (") is not closed.'],
    ],
    [
      'a quotation mark out of place',
      'client,note\nA,"x"y\nB,z\n',
      ['row 2: A quotation mark (") is out of place. Within a quoted cell, write it twice.'],
    ],
    [
      'quotation marks out of place, again and again, before blanks',
      `client,note\nA,"${'x"y'.repeat(200_000)}${' '.repeat(400_000)},\nB,z\n`,
      ['row 2: A quotation mark (") is out of place. Within a quoted cell, write it twice.'],
    ],
    [
      'quotation marks out of place in the header',
      `client,"${'x"y'.repeat(9_000)}${' '.repeat(9_000)},`,
      ['row 1: A quotation mark (") is out of place. Within a quoted cell, write it twice.'],
    ],
    [
      'columns without end',
      `client${','.repeat(1_000)}\nA\n`,
      ['row 1: There are 1001 columns; at most 1000 can be read.'],
    ],
    [
      'a header without end',
      `client,${'ﷺ'.repeat(200_000)}\nA,B\n`,
      ['row 1: The row is too long. A quotation mark (") may be missing.'],
    ],
    [
      'ticks without end',
      `client,circumstances\nA,${'madeOverseas;'.repeat(1_000)}madeOverseas\n`,
      [expect.stringMatching(/^row 2, column B “circumstances”: Unknown option “madeOverseas;/)],
    ],
    [
      'employees behind blanks without end',
      `client,employees\nA,"1${' '.repeat(500_000)}人x"\n`,
      [expect.stringMatching(/^row 2, column B “employees”: Cannot tell the number of employees from “1”\./)],
    ],
    [
      'settled points without end, told once',
      `client,settlements\nA,"${'question: moon\n'.repeat(2_001)}"\n`,
      [expect.stringMatching(/^row 2, column B “settlements”: Cannot be read as settled points\./)],
    ],
    [
      'a quotation mark not closed in the header',
      'client,"note\nA,x\n',
      ['row 1: A quotation mark (") is not closed.'],
    ],
    ['too few cells', 'client,note,adviser\nA,x,y\nB\n', ['row 3: The row has 1 cells; row 1 has 3.']],
    ['too many cells', 'client,note\nA,x,y\n', ['row 2: The row has 3 cells; row 1 has 2.']],
    [
      'a value under no name',
      'client,,note\nA,x,y\n',
      ['row 2, column B “”: There is a value in a column that row 1 gives no name.'],
    ],
    [
      'an answer that does not exist',
      'client,listedCompany\nA,moon\n',
      [
        'row 2, column B “listedCompany”: Unknown option “moon”. Expected one of: same (Yes, the applicant itself), different (No, another company, such as a subsidiary), notDecided (Not decided yet)',
      ],
    ],
    [
      'a yes that could be several answers',
      'client,listedCompany,membership\nA,はい,Yes\n',
      [expect.stringMatching(/^row 2, column C “membership”: Unknown option “Yes”\./)],
    ],
    [
      'a prototype’s name for an answer',
      'client,membership\nA,__proto__\nB,constructor\n',
      [
        expect.stringMatching(/^row 2, column B “membership”: Unknown option “__proto__”\./),
        expect.stringMatching(/^row 3, column B “membership”: Unknown option “constructor”\./),
      ],
    ],
    [
      'employees that are no number',
      'client,employees\nA,多数\nB,-5\n',
      [
        expect.stringMatching(
          /^row 2, column B “employees”: Cannot tell the number of employees from “多数”\./,
        ),
        expect.stringMatching(
          /^row 3, column B “employees”: Cannot tell the number of employees from “-5”\./,
        ),
      ],
    ],
    [
      'a tick nobody knows',
      'client,circumstances\nA,consumerGoods;moon\n',
      [expect.stringMatching(/^row 2, column B “circumstances”: Unknown option “moon”\./)],
    ],
    [
      'none among ticks',
      'client,circumstances\nA,none;consumerGoods\n',
      ['row 2, column B “circumstances”: “none” cannot stand with other values.'],
    ],
    ['a separator for ticks', 'client,circumstances\nA,;\n', [expect.stringContaining('Unknown option “;”')]],
    [
      'an id the desk did not give',
      'id,client\nC-001,A\n',
      [
        'row 2, column A “id”: “C-001” is not an ID this app has given. Leave it empty; your own numbers go into the column “reference”.',
      ],
    ],
    ['the same id twice', `client,id\nA,${id}\nB,\nC,${id}\n`, ['row 4, column B “id”: Same ID as row 2.']],
    [
      'a moment that is none',
      'client,createdAt\nA,2026/11/23\n',
      ['row 2, column B “createdAt”: “2026/11/23” is not a date with time such as 2026-11-23T04:05:06.000Z.'],
    ],
    [
      'neither yes nor no',
      'client,isArchived\nA,maybe\n',
      ['row 2, column B “isArchived”: Expected yes or no instead of “maybe”.'],
    ],
    [
      'settled points in another form',
      'client,settlements\nA,done\nB,"question: applicant\non: 2026-02-30"\n',
      [
        'row 2, column B “settlements”: Cannot be read as settled points. Keep them in the form in which they were exported.',
        expect.stringMatching(/^row 3, column B “settlements”: Cannot be read as settled points\./),
      ],
    ],
    [
      'a name and a note that are too long',
      `client,note.applicant\n${'A'.repeat(201)},${'x'.repeat(20_001)}\n`,
      [
        'row 2, column A “client”: Too long: at most 200 characters.',
        'row 2, column B “note.applicant”: Too long: at most 20000 characters.',
      ],
    ],
  ])('is refused with %s', async (_, text, lines) => {
    expect([...new Set(await refusal(text))]).toEqual(lines);
  });

  test('tells everything that is wrong, in the language shown', async () => {
    expect(await refusal('client,月,circumstances\nA,1,none;moon\n"B",2\n', 'ja')).toEqual([
      'B列「月」：この列の名前は使えません。名前を直すか、列を削除してください。',
      '2行目、C列「circumstances」：「none」とほかの値を、同時には書けません。',
      '3行目：セルが2個あります。1行目と同じ3個にしてください。',
    ]);
  });

  test('counts rows as a spreadsheet does, line breaks in cells and empty rows included', async () => {
    expect(await refusal('client,note\r\nA,"x\r\ny\r\nz"\r\n\r\nB,x,y\r\n')).toEqual([
      'row 4: The row has 3 cells; row 1 has 2.',
    ]);
  });

  test('names columns beyond Z by their letters', async () => {
    expect(await refusal(`client,${',  '.repeat(26)},moon\nA${','.repeat(28)}\n`)).toEqual([
      'column AC “moon”: We know no column of this name. Correct the name, or delete the column.',
    ]);
  });

  test('says a hundred things at most, and how many more there are', async () => {
    const lines = await refusal(`client,membership\n${'A,moon\n'.repeat(1_234)}`);
    expect(lines).toHaveLength(101);
    expect(lines.at(-1)).toBe('1,134 more problems.');
  });

  test('gives no case, whatever the other rows are', async () => {
    const { cases } = {
      cases: undefined,
      ...(await imported('client,membership\nA,paid\nB,moon\nC,paid\n')),
    };
    expect(cases).toBeUndefined();
    expect(fileOf('').size).toBe(0);
  });
});
