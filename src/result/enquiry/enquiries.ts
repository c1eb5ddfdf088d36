import type { Bar, OpenPoint } from '../../../rules/judge';
import type { Remedies } from '../../../rules/remedies';
import type { Recipient } from '../../../rules/ruling';

/** Who reads a message: a party to ask, or whoever did the check, as a list to go through. */
const recipients = ['jetro', 'counterpart', 'alibaba', 'self'] as const;
type EnquiryRecipient = (typeof recipients)[number];

/** What is asked of one recipient, by why it is open. */
export interface Enquiry {
  readonly recipient: EnquiryRecipient;
  /** The FAQ is silent. */
  readonly silent: readonly OpenPoint[];
  /** The FAQ is clear, and the applicant does not know. */
  readonly unsure: readonly OpenPoint[];
  /** The FAQ says so of its time. */
  readonly dated: readonly Bar[];
}

const recipientOf: Record<Recipient, EnquiryRecipient> = {
  jetro: 'jetro',
  counterpart: 'counterpart',
  alibaba: 'alibaba',
  applicant: 'self',
  guidelines: 'self',
};

/**
 * The messages that what is open calls for, one a recipient. None where no reply could bring this applicant further.
 */
export function enquiriesFor({ open, bars, settlingHelps }: Remedies): Enquiry[] {
  if (!settlingHelps) return [];
  const dated = bars.filter(({ certainty }) => certainty === 'dated');
  return recipients
    .map((recipient): Enquiry => {
      const points = open.filter(({ settleWith }) => recipientOf[settleWith] === recipient);
      return {
        recipient,
        silent: points.filter(({ gap }) => gap === 'faq'),
        unsure: points.filter(({ gap }) => gap === 'applicant'),
        // Alibaba can lift its ban; whether the goods are then in the programme is for JETRO to say.
        dated: recipient === 'alibaba' || recipient === 'jetro' ? dated : [],
      };
    })
    .filter(({ silent, unsure, dated: ofThen }) => silent.length + unsure.length + ofThen.length > 0);
}
