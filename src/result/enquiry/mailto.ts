import type { EnquiryText } from './use-enquiry-text';

/** Some mail programs cut or refuse longer addresses. In characters, all of it counted. */
const longestAddress = 2000;

/** A link that begins an e-mail (RFC 6068). Lines of the body end in `\n`. */
function mailtoAddress(to: string, subject: string, body: string): string {
  const lines = body.replaceAll('\n', '\r\n');
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}

/** The link with as much of a message as mail programs take: all of it, or else its essentials. */
export function fittingMailto(to: string, { subject, full, brief: [brief, questions] }: EnquiryText) {
  const isShort = (address: string) => address.length <= longestAddress;
  const whole = mailtoAddress(to, subject, full);
  if (isShort(whole)) return { address: whole, part: 'full' } as const;
  const essentials = mailtoAddress(to, subject, brief);
  const address = isShort(essentials) ? essentials : mailtoAddress(to, subject, questions);
  return { address, part: 'brief' } as const;
}
