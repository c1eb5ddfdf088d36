/** What of a message an e-mail begun by a link holds. */
export type MailPart = 'full' | 'questions' | 'subject';

/** Some mail programs cut or refuse longer addresses. In characters, all of it counted. */
const longestAddress = 2000;

/** A link that begins an e-mail (RFC 6068). Lines of the body end in `\n`. */
function mailtoAddress({ to, subject, body }: { to: string; subject: string; body: string }): string {
  const lines = body.replaceAll('\n', '\r\n');
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}

/** The link with the most of a message that mail programs take: all of it, its questions, or a note where to paste it. */
export function fittingMailto(
  { to, subject }: { to: string; subject: string },
  bodies: Readonly<Record<MailPart, string>>,
): { readonly address: string; readonly part: MailPart } {
  const parts = ['full', 'questions'] as const;
  for (const part of parts) {
    const address = mailtoAddress({ to, subject, body: bodies[part] });
    if (address.length <= longestAddress) return { address, part };
  }
  return { address: mailtoAddress({ to, subject, body: bodies.subject }), part: 'subject' };
}
