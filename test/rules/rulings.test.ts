import { describe, expect, test } from 'vitest';
import { citationOf, faq } from '../../rules/faq';
import { findingsOn } from '../../rules/judge';
import { type QuestionId, questions } from '../../rules/questions';
import { history } from '../../rules/source';

/**
 * Every answer and what it means, by hand from the FAQ: question, answer, effect, entries, certainty, and then
 * for an open point its gap and desk, for a bar what it may become (nothing: it cannot be removed).
 */
const byHand = `
applicant      japanCompany         meets   Q7      express
applicant      japanSoleProprietor  meets   Q7,Q8   express
applicant      overseasCompany      bars    Q7      express  nothing
applicant      japanBranch          confirm Q7      silent   faq jetro
applicant      otherOrganisation    confirm Q7      silent   faq jetro
applicant      notSure              confirm Q7      express  applicant applicant
employees      upTo50               meets   Q8      express
employees      over300              confirm Q8      silent   faq jetro
employees      notSure              confirm Q8      express  applicant applicant
membership     none                 meets   Q15     express
membership     free                 meets   Q17     express
membership     paid                 bars    Q15,Q17 express  nothing
membership     leavingToApply       bars    Q15     express  nothing
membership     paidBefore           confirm Q15,Q17 silent   faq jetro
membership     groupPaid            confirm Q15     silent   faq jetro
membership     notSure              confirm Q15,Q17 express  applicant alibaba
listedCompany  same                 meets   Q10     express
listedCompany  different            bars    Q10     express  same:anotherApplicant
listedCompany  notDecided           confirm Q10     express  applicant applicant
restricted     none                 meets   Q6,Q12  express
restricted     some                 note    Q6,Q12  express
restricted     all                  bars    Q6,Q12  express  none:otherProducts,some:otherProducts
restricted     infectionControl     bars    Q6,Q12  dated    none:otherProducts,some:otherProducts
restricted     notChecked           confirm Q6,Q12  express  applicant alibaba
eligibleItems  all                  meets   Q11,Q12 express
eligibleItems  some                 note    Q11,Q12 inferred
eligibleItems  none                 bars    Q11,Q12 inferred all:otherProducts,some:otherProducts
eligibleItems  notChecked           confirm Q11,Q12 express  applicant guidelines
sharedProduct  no                   meets   Q9      inferred
sharedProduct  notSure              confirm Q9      express  applicant counterpart
agreement      agreed               meets   Q9      express
agreement      notYetAgreed         confirm Q9      express  applicant counterpart
agreement      refused              bars    Q9      inferred agreed:agreement,someRefused:otherProducts
agreement      someRefused          note    Q9      inferred
agreement      otherPairing         confirm Q9      silent   faq jetro
circumstances  consumerGoods        note    Q11     express
circumstances  sellToConsumers      note    Q11     express
circumstances  madeOverseas         note    Q12     express
circumstances  otherJetroProgrammes note    Q16     express
circumstances  foreignOwned         note    Q7      inferred
circumstances  subsidiaryBrand      note    Q10     inferred
`;

/** The industry, by band: within the SME Basic Act's limit it is met, above it open. */
const within = 'meets   Q8      express';
const above = 'confirm Q8      silent   faq jetro';
const unknown = 'confirm Q8      express  applicant applicant';
const byBand = [
  ['from51To100', 'manufacturingOrOther', within],
  ['from51To100', 'wholesale', within],
  ['from51To100', 'services', within],
  ['from51To100', 'retail', above],
  ['from51To100', 'notSure', unknown],
  ['from101To300', 'manufacturingOrOther', within],
  ['from101To300', 'wholesale', above],
  ['from101To300', 'services', above],
  ['from101To300', 'retail', above],
  ['from101To300', 'notSure', unknown],
] as const;

/** A finding in the words of the table above. */
function asWritten(question: QuestionId, answers: object): string[] {
  return findingsOn(question, answers).map((finding) => {
    const shared = [finding.effect, finding.cites.join(), finding.certainty];
    if (finding.effect === 'confirm') return [...shared, finding.gap, finding.settleWith].join(' ');
    if (finding.effect !== 'bars') return shared.join(' ');
    const becomes = Object.entries(finding.becomes).map(([option, change]) => `${option}:${change}`);
    expect(finding.removable).toBe(becomes.length > 0);
    return [...shared, becomes.join() || 'nothing'].join(' ');
  });
}

const rows = byHand
  .trim()
  .split('\n')
  .map((row) => row.split(/\s+/));

describe('every ruling is the one written by hand', () => {
  test.each(rows)('%s = %s: %s', (question = '', option = '', ...expected) => {
    const id = Object.keys(questions).find((known): known is QuestionId => known === question);
    if (!id) throw new Error(`no question ${question}`);
    const answer = questions[id].kind === 'ticks' ? [option] : option;
    expect(asWritten(id, { [id]: answer })).toEqual([expected.join(' ')]);
  });

  test.each(byBand)('%s employees in %s', (employees, industry, expected) => {
    expect(asWritten('industry', { employees, industry })).toEqual([expected.replace(/\s+/g, ' ')]);
  });

  test('and none is missing', () => {
    const options = Object.entries(questions).flatMap(([id, { options: offered }]) =>
      Object.keys(offered).map((option) => `${id} ${option}`),
    );
    const decidedElsewhere = ['employees from51To100', 'employees from101To300', 'sharedProduct yes'];
    const written = [
      ...rows.map(([id, option]) => `${id} ${option}`),
      ...byBand.map(([, option]) => `industry ${option}`),
      ...decidedElsewhere,
    ];
    expect(new Set(written)).toEqual(new Set(options));
  });
});

describe('every phrase quoted is the one copied from the FAQ by hand', () => {
  test.each([
    ['Q3', 2, '対応可能国・地域を記載いただくことは可能です'],
    ['Q4', 3, '本事業の出展料金（出展及びプロモーションに係る料金）以外に'],
    ['Q5', 3, 'バイヤーとの商談は原則英語で行います'],
    ['Q6', 3, '制限または禁止されている商品カテゴリーがあります'],
    ['Q7', 3, '海外の現地法人によるお申し込みは対象外となります'],
    ['Q8', 3, '中堅・中小企業の定義に該当する個人事業主であれば、申込可能です'],
    ['Q9', 3, 'メーカーと代理店双方の合意があれば、申込及び出展が可能です'],
    ['Q10', 3, '掲載する企業は同一である必要があります'],
    ['Q11', 4, '募集要項の対象品目に記載のある消費財は対象となります'],
    ['Q12', 4, '制限／禁止製品は対象外となります'],
    ['Q13', 4, '総合的な判断のもと、選考を行います'],
    ['Q14', 4, 'ご連絡は順次メールにてご案内いたします'],
    ['Q15', 4, '本事業にお申込みいただくことはできません'],
    ['Q16', 4, 'お申込み可能です。ただし、別事業となりますので'],
    ['Q17', 4, '沿って新しくページ作成を行います'],
    ['Q18', 5, '登記簿謄本の社名の直訳であるかを確認します'],
    ['Q19', 5, '会社電話番号が記載された企業ホームページの確認が必要'],
    ['Q20', 5, 'メールアドレス宛に、変更・修正内容をお送りください'],
    ['Q21', 5, 'クリック課金型の広告サービスで'],
    ['Q22', 5, '必ず各補助金の担当窓口まで直接ご確認ください'],
    ['Q23', 5, 'ご返金はできかねますのでご了承ください'],
    ['Q24', 6, '各企業のアカウント作成日から1年間となります'],
    ['Q25', 6, '本事業参加者向けのイベントなども行う予定です'],
    ['Q26', 6, '全国のあらゆる支援機関が結集し'],
  ] as const)('%s, page %i', (id, page, quote) => {
    expect(citationOf(id)).toMatchObject({ page, quote });
  });

  test.each([
    ['Q6', 'infectionControl', '掲載禁止となっております'],
    ['Q7', 'substance', '日本に実体のある企業が対象'],
    ['Q11', 'buyers', '取引相手は、一般消費者ではなく'],
    ['Q12', 'origin', '募集要項に記載の商品であれば、日本産に限定されず'],
    ['Q17', 'otherProgramme', '別途募集中の別プログラムにお申込みいただけます'],
  ] as const)('%s, for %s', (id, quoting, quote) => {
    expect(citationOf(id, quoting).quote).toBe(quote);
  });

  test('and no entry has others', () => {
    const others = Object.entries(faq).flatMap(([id, entry]) =>
      'otherQuotes' in entry ? Object.keys(entry.otherQuotes).map((name) => `${id} ${name}`) : [],
    );
    expect(Object.keys(faq)).toHaveLength(24);
    expect(others).toEqual([
      'Q6 infectionControl',
      'Q7 substance',
      'Q11 buyers',
      'Q12 origin',
      'Q17 otherProgramme',
    ]);
  });

  test.each([
    [{ applicant: 'overseasCompany' }, '海外の現地法人によるお申し込みは対象外となります'],
    [{ applicant: 'japanBranch' }, '日本に実体のある企業が対象'],
    [{ restricted: 'infectionControl' }, '掲載禁止となっております'],
    [{ eligibleItems: 'none' }, '募集要項に記載の商品であれば、日本産に限定されず'],
    [{ circumstances: ['sellToConsumers'] }, '取引相手は、一般消費者ではなく'],
    [{ circumstances: ['madeOverseas'] }, '募集要項に記載の商品であれば、日本産に限定されず'],
    [{ membership: 'paid' }, '別途募集中の別プログラムにお申込みいただけます'],
  ] as const)('%o is read out with %s', (answers, quote) => {
    const quoted = Object.keys(questions).flatMap((id) =>
      findingsOn(id as QuestionId, answers).flatMap(({ cites, quoting }) =>
        cites.map((entry) => citationOf(entry, quoting).quote),
      ),
    );
    expect(quoted).toContain(quote);
  });
});

test('the versions of these rulings, newest first: a ruling changed is a new version', () => {
  expect(history).toEqual([
    {
      version: '2026.2',
      changedOn: '2026-12-01',
      changed: ['Q7', 'Q8', 'Q9', 'Q10', 'Q11', 'Q12', 'Q15', 'Q17'],
      gist: { ja: expect.stringContaining('Q9'), en: expect.stringContaining('Q9') },
    },
    {
      version: '2026.1',
      changedOn: '2026-11-23',
      gist: { ja: '最初の版です。', en: 'The first version.' },
    },
  ]);
});

test('a ruling that depends on another question names one, and its answers', () => {
  const links = Object.values(questions).flatMap(({ options }) =>
    Object.values(options).flatMap((decision: object): { id: string; answers: string[] }[] => {
      if ('leftTo' in decision) return [{ id: String(decision.leftTo), answers: [] }];
      if (!('decidedWith' in decision && 'rulings' in decision)) return [];
      return [{ id: String(decision.decidedWith), answers: Object.keys(Object(decision.rulings)) }];
    }),
  );
  const known = new Map(Object.entries(questions).map(([id, { options }]) => [id, Object.keys(options)]));
  const broken = links.filter(
    ({ id, answers }) => !known.has(id) || !answers.every((answer) => known.get(id)?.includes(answer)),
  );
  expect(links.length).toBeGreaterThan(0);
  expect(broken).toEqual([]);
});
