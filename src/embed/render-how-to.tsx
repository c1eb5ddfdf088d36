import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '../words/languages';
import { HowTo } from './how-to';

/** The page that shows how other sites take in the check, as HTML for the build to put into its place. */
export function renderHowTo(language: Language): string {
  return renderToStaticMarkup(<HowTo language={language} />);
}
