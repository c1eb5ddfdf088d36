/** Every FAQ entry this project rests on (what they say: faq.ts), in the order of the FAQ. */
export const faqIds = [
  'Q3',
  'Q4',
  'Q5',
  'Q6',
  'Q7',
  'Q8',
  'Q9',
  'Q10',
  'Q11',
  'Q12',
  'Q13',
  'Q14',
  'Q15',
  'Q16',
  'Q17',
  'Q18',
  'Q19',
  'Q20',
  'Q21',
  'Q22',
  'Q23',
  'Q24',
  'Q25',
  'Q26',
] as const;

export type FaqId = (typeof faqIds)[number];

/** These entries in the order of the FAQ, each once. */
export function inFaqOrder(ids: readonly FaqId[]): FaqId[] {
  return faqIds.filter((id) => ids.includes(id));
}
