import { useTranslation } from './use-translation';

const japanese = /([\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]+)/u;

/**
 * A text of ours in which Japanese names may stand: marked as Japanese, so that a screen reader says them rightly. Every
 * part has an element of its own, as a translator that replaces a text takes it away from React.
 */
export function Words({ children }: { children: string }) {
  const { i18n } = useTranslation();
  if (i18n.language === 'ja') return <span>{children}</span>;
  // Splitting by a group keeps what matched, at the odd places.
  return children.split(japanese).map(
    (part, place) =>
      part && (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places.
        <span key={place} lang={place % 2 === 1 ? 'ja' : undefined}>
          {part}
        </span>
      ),
  );
}
