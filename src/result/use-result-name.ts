import type { Outcome } from '../../rules/judge';
import { type FileName, fileNameOf } from '../platform/file-name';
import { isoDate } from '../words/dates';
import { useTranslation } from '../words/use-translation';

/** What tells one result from another in a folder of files. */
interface Named {
  readonly what: 'result' | 'report';
  /** The client's name; empty if it is not known or not to be shown. */
  readonly client: string;
  readonly outcome: Outcome;
  readonly day: Date;
}

/** Names the files of a result, in the language shown: what it is, whose, what came of it, and the day. */
export function useResultName(): (named: Named, extension?: string) => FileName {
  const { t } = useTranslation();
  return ({ what, client, outcome, day }, extension) =>
    fileNameOf([t(`fileName.${what}`), client, t(`fileName.${outcome}`), isoDate(day)], extension);
}
