/** What is looked at of an FAQ entry. Entries of any age are compared, so little of their form is relied on. */
export interface QuotedEntry {
  readonly page?: number;
  readonly quote?: string;
  readonly otherQuotes?: Readonly<Record<string, string>>;
  readonly gist?: Readonly<Record<string, string>>;
}

export type QuotedFaq = Readonly<Record<string, QuotedEntry>>;

/** What is shown of the FAQ otherwise than before, a line for each: page, phrases, gists. */
export function faqChanges(before: QuotedFaq, after: QuotedFaq): string[] {
  const ids = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return ids.flatMap((id) => {
    const [was, is] = [before[id], after[id]];
    if (!was) return [`${id}: the entry is new`];
    if (!is) return [`${id}: the entry is gone`];
    return entryChanges(was, is).map((change) => `${id}: ${change}`);
  });
}

function entryChanges(was: QuotedEntry, is: QuotedEntry): string[] {
  const page = was.page === is.page ? [] : [`page ${was.page} → ${is.page}`];
  const phrases = changedIn(was.otherQuotes, is.otherQuotes).map((name) =>
    phraseChange(` (${name})`, was.otherQuotes?.[name], is.otherQuotes?.[name]),
  );
  const first = was.quote === is.quote ? [] : [phraseChange('', was.quote, is.quote)];
  const languages = changedIn(was.gist, is.gist);
  const gist = languages.length > 0 ? [`gist rewritten (${languages.join(', ')})`] : [];
  return [...page, ...first, ...phrases, ...gist];
}

function phraseChange(name: string, was: string | undefined, is: string | undefined): string {
  if (was === undefined) return `a phrase is new${name}: 「${is}」`;
  if (is === undefined) return `a phrase is gone${name}: 「${was}」`;
  return `another phrase is quoted${name}: 「${was}」 → 「${is}」`;
}

function changedIn(
  was: Readonly<Record<string, string>> = {},
  is: Readonly<Record<string, string>> = {},
): string[] {
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((name) => was[name] !== is[name]);
}
