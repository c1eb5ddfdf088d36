import type { EnquiryText } from './use-enquiry-text';

/** Some mail programs cut or refuse longer addresses. In characters, all of it counted. */
const longestAddress = 2000;

/** A link that begins an e-mail (RFC 6068). Lines of the body end in `\n`. */
function mailtoAddress(to: string, subject: string, body: string): string {
  const lines = body.replaceAll('\n', '\r\n');
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}

/** The link with as much of a message as mail programs take: all of it, or else its questions alone. */
export function fittingMailto(to: string, { subject, full, questions }: EnquiryText) {
  const whole = mailtoAddress(to, subject, full);
  return whole.length <= longestAddress
    ? ({ address: whole, part: 'full' } as const)
    : ({ address: mailtoAddress(to, subject, questions), part: 'questions' } as const);
}
