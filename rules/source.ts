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
 * FAQ's own links to the others are lost. A host who knows an address may set it (README, "Deployment").
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
