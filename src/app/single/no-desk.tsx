import { replaceFragment } from '../../router/address-bar';
import { formatDeskFragment, parseDeskFragment } from '../../router/desk-fragment';
import { formatFragment } from '../../router/fragment';
import { useFragment } from '../../router/page-origin';
import { ButtonLink } from '../../ui/button-link';
import { PageFocus } from '../../ui/page-focus';
import { usePageTitle } from '../../ui/page-title';
import type { Language } from '../../words/languages';
import { singleWords } from '../../words/single-words';
import { useLanguageSync } from '../../words/use-language';
import { Frame } from '../frame';

const fragmentIn = (language: Language) =>
  formatDeskFragment({ page: { name: 'list' }, language, isPresenting: false });

const keepLanguage = (stays: Language) => replaceFragment(fragmentIn(stays));

/**
 * Stands where the desk is on the site. The file has none: browsers give every page opened from a disk one database
 * together, or none at all, and clients are not to lie there.
 */
export function DeskApp() {
  const { language } = parseDeskFragment(useFragment());
  useLanguageSync(language, keepLanguage);
  const words = singleWords[language];
  usePageTitle(words.noDesk);
  const beside = (name: 'start' | 'about') => formatFragment({ page: { name }, answers: {}, language });
  const otherLanguage = language === 'ja' ? 'en' : 'ja';
  return (
    <Frame
      homeFragment={beside('start')}
      aboutFragment={beside('about')}
      otherLanguage={otherLanguage}
      otherLanguageFragment={fragmentIn(otherLanguage)}
    >
      <PageFocus isStart={false}>
        <div className="stack-form">
          <h1 tabIndex={-1}>{words.noDesk}</h1>
          <p>{words.noDeskWhy}</p>
          <ButtonLink fragment={beside('start')}>{words.toStart}</ButtonLink>
        </div>
      </PageFocus>
    </Frame>
  );
}
