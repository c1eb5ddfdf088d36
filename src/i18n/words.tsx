import { useTranslation } from './use-translation';

const japanese = /([\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]+)/u;

/** A text of ours in which Japanese names may stand: marked as Japanese, so that a screen reader says them rightly. */
export function Words({ children }: { children: string }) {
  const { i18n } = useTranslation();
  if (i18n.language === 'ja') return children;
  // Splitting by a group keeps what matched, at the odd places.
  return children.split(japanese).map((part, place) =>
    place % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places.
      <span key={place} lang="ja">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
