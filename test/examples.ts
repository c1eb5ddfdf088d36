import type { Answers } from '../rules/answers';
import { rulesVersion } from '../rules/source';

/**
 * Answers that tests of screens, links and commands use as examples: these tests ask what is done with a result, not
 * whether it is right. Everything is written by hand, as an address has it: `words`, the answers; `judged`, what they
 * come to. Each was chosen because its reading is unlikely to change. If it changes nevertheless, this is the file to
 * change; what the rules ought to say is tested in test/rules.
 */

/** Nothing in its way: Q7, Q15, Q10, Q9, Q6, Q12 and Q11 name each answer as what the programme is for. */
export const canApply = {
  words:
    'applicant=japanCompany&membership=none&listedCompany=same&restricted=none&eligibleItems=all&sharedProduct=no&circumstances=none',
  judged: `rules=${rulesVersion}&outcome=canApply&effects=mmmmmmo`,
} as const;

/**
 * One point open, to be settled with JETRO, since the FAQ says nothing of it. Q7 names companies, Q8 sole proprietors;
 * whoever is left over chooses this answer, so that it stays open however many kinds of applicant the FAQ adds.
 */
export const openWithJetro = {
  words:
    'applicant=otherOrganisation&membership=none&listedCompany=same&restricted=none&eligibleItems=all&sharedProduct=no&circumstances=none',
  judged: `rules=${rulesVersion}&outcome=askFirst&effects=cmmmmmo`,
  answer: { applicant: 'otherOrganisation' } satisfies Answers,
  finding: {
    question: 'applicant',
    answer: 'otherOrganisation',
    effect: 'confirm',
    cites: ['Q7'],
    certainty: 'silent',
    gap: 'faq',
    settleWith: 'jetro',
  },
  ja: {
    label: 'そのほかの団体・個人',
    settle: '次のような団体・個人も、申し込めますか。',
    describe: 'どのような団体・個人か、日本で何をしているか',
  },
  en: {
    label: 'Another organisation or person',
    settle: 'Can the following organisation or person apply?',
  },
} as const;

/**
 * A second point the FAQ says nothing of: Q15 bars those who exhibit for a fee now, and those who leave to apply, but
 * says nothing of those who once did.
 */
export const alsoOpenWithJetro = {
  answer: { membership: 'paidBefore' } satisfies Answers,
  ja: { settle: '以前に有料で出展していても、申し込めますか。' },
} as const;

/** A bar that an agreement or other products would lift: under Q9 both sides have to agree. */
export const barredByRefusal = {
  words:
    'applicant=japanCompany&membership=none&listedCompany=same&restricted=none&eligibleItems=all&sharedProduct=yes&agreement=refused&circumstances=none',
  judged: `rules=${rulesVersion}&outcome=cannotApply&effects=mmmmmobo`,
} as const;

/** Barred by the first answer already, the rest left open: Q7 excludes corporations abroad in so many words. */
export const barredEarly = {
  words: 'applicant=overseasCompany',
  judged: `rules=${rulesVersion}&outcome=cannotApply&effects=b`,
} as const;

/** Open points, bars that can be lifted and one that cannot (Q15), and every note: each badge, section and line. */
export const everythingAtOnce = {
  words:
    'applicant=otherOrganisation&membership=paid&listedCompany=different&restricted=notChecked&eligibleItems=none&sharedProduct=yes&agreement=refused&circumstances=consumerGoods,sellToConsumers,madeOverseas,otherJetroProgrammes,foreignOwned,subsidiaryBrand',
  judged: `rules=${rulesVersion}&outcome=cannotApply&effects=cbbcbobn`,
} as const;
