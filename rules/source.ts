import type { FaqId } from './faq-ids';

/** One version of the rules. */
export interface Revision {
  /** The year, and a number that grows with every change of meaning. */
  readonly version: string;
  /** The day it was made, in Japan: 2026-11-23. */
  readonly changedOn: string;
  /** The FAQ entries read otherwise than before; left out in the first version. */
  readonly changed?: readonly FaqId[];
}

/** A version as the rules page tells of it. */
export interface ToldRevision extends Revision {
  /** What it reads otherwise than the one before, in a sentence. */
  readonly gist: { readonly ja: string; readonly en: string };
}

/** Every version of the rules, newest first. */
export const history: readonly [ToldRevision, ...ToldRevision[]] = [
  {
    version: '2026.2',
    changedOn: '2026-12-01',
    changed: ['Q7', 'Q8', 'Q9', 'Q10', 'Q11', 'Q12', 'Q15', 'Q17'],
    gist: {
      ja: '同じ製品についての質問を、「ほかの申込者がいるか」と「合意」の2問に分け、一部の製品だけ断られた場合と、メーカーと代理店ではない組合せの答えを加えました（Q9）。感染予防商品が対象外である根拠に、Q12を加えました。過去の有料出展の根拠に、Q17を加えました。個人事業主の根拠に、Q8を加えました。対象品目にある製品だけで申し込むことは、当サイトの解釈と示しました（Q11、Q12）。外国資本の会社（Q7）と子会社のブランド（Q10）は、「そのほかの事情」で説明します。申込者の種類が分からない場合は、ジェトロではなく、登記簿や開業届で確かめます（Q7）。前の版の答えから出た結論は、変わりません。',
      en: 'The question on one product is now two: whether anyone else applies with it, and what was agreed. New answers: some makers refuse, and pairings other than maker and agent (Q9). Infection-control goods now rest on Q12 as well, past paid membership on Q17, and sole proprietors on Q8. That you apply with the listed products only is now marked as our reading (Q11, Q12). Foreign-owned companies (Q7) and a subsidiary’s brand (Q10) are now explained among the other circumstances. Whoever does not know the kind of applicant looks it up in the register instead of asking JETRO (Q7). No outcome of answers given before has changed.',
    },
  },
  {
    version: '2026.1',
    changedOn: '2026-11-23',
    gist: { ja: '最初の版です。', en: 'The first version.' },
  },
];

/** Version of the rules that hold. */
export const rulesVersion = history[0].version;

/** A number that grows with the version: 2026.10 is newer than 2026.9. */
export function versionOrder(version: string): number {
  const [year, number] = version.split('.').map(Number);
  return (year ?? 0) * 10_000 + (number ?? 0);
}

/** A document the check refers to. Without an address it is named but not linked. */
interface SourceDocument {
  readonly address?: string;
}

/**
 * The documents cited. An address stands here only where the FAQ prints one or the law has an official one; the
 * FAQ's own links to the others are lost. A host who knows an address may set it (docs/deployment.md).
 */
export const documents = {
  faq: {},
  guidelines: {},
  listingPolicy: {},
  inquiryForm: {},
  smeAct: { address: 'https://laws.e-gov.go.jp/law/338AC0000000154' },
  jetroServices: { address: 'https://www.jetro.go.jp/services/' },
  consortium: { address: 'https://www.jetro.go.jp/consortium/' },
} as const satisfies Record<string, SourceDocument>;

export type DocumentId = keyof typeof documents;
