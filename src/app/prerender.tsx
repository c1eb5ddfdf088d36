import { text } from 'node:stream/consumers';
import { renderToStaticMarkup } from 'react-dom/server';
import { prerenderToNodeStream } from 'react-dom/static';
import { type Answers, questionIds } from '../../rules/answers';
import { judge } from '../../rules/judge';
import { optionsOf, type QuestionId } from '../../rules/questions';
import { afterEvent, placeOf, replay } from '../../rules/replay';
import { givenFrom } from '../router/answers-schema';
import { formatFragment, type Page } from '../router/fragment';
import { setPageLanguage } from '../router/language-word';
import { PageOrigin } from '../router/page-origin';
import { titleInTab } from '../ui/page-title';
import { enFirst } from '../words/en-first';
import { changeLanguage } from '../words/i18n';
import { jaFirst } from '../words/ja-first';
import type { Language } from '../words/languages';
import { App } from './App';

const firstWords = { ja: jaFirst, en: enFirst };

const [firstQuestion] = questionIds;

const firstPage = { name: 'question', question: firstQuestion } as const;

interface Ahead {
  readonly page: Page;
  readonly answers: Answers;
  readonly title: string;
  /** The answer that leads here from the first question, where one does. */
  readonly answer?: string;
}

/** Where those answers to the first question lead that need no comment, which most visitors give. */
function secondPages(titleOf: (question: QuestionId) => string): Ahead[] {
  return optionsOf(firstQuestion).flatMap((option) => {
    const given = givenFrom(firstQuestion, option);
    const after = afterEvent(replay({}, firstPage), { type: 'ANSWER', ...given });
    const { answers } = after.context;
    const page = placeOf(after);
    const isMet = judge(answers).findings.every(({ effect }) => effect === 'meets');
    if (!isMet || page.name !== 'question') return [];
    return [{ page, answers, answer: option, title: titleOf(page.question) }];
  });
}

/**
 * The pages that stand in the file of one language before any script has run. Browsers paint what they have read: the
 * start page comes early, and before it only the one page that others link to, lest they see another first.
 * @param root where the site begins, seen from that file: empty, or `../`
 * @returns HTML
 */
export async function makePages(language: Language, root: string): Promise<string> {
  await changeLanguage(language);
  setPageLanguage(language);
  const words = firstWords[language];
  const firstFragment = formatFragment({ page: firstPage, answers: {}, language });
  const titleOf = (question: QuestionId) => words.question[question].title;
  const ahead: Ahead[] = [
    { page: firstPage, answers: {}, title: titleOf(firstQuestion) },
    { page: { name: 'start' }, answers: {}, title: words.start.title },
    ...secondPages(titleOf),
  ];
  const making = ahead.map(async ({ page, answers, answer, title }, place) => {
    const fragment = formatFragment({ page, answers, language });
    const prefix = `page${place}`;
    // What the app fetches later is waited for, and stays in its place, however long it makes the page.
    const { prelude } = await prerenderToNodeStream(
      <PageOrigin value={{ fragment, root }}>
        <App />
      </PageOrigin>,
      { identifierPrefix: prefix, progressiveChunkSize: Number.POSITIVE_INFINITY },
    );
    const made = await text(prelude);
    const isStart = page.name === 'start';
    // A file has one `main` that is not hidden: the styles show what is hidden once the address asks for it.
    const html = isStart ? made : made.replace('<main ', '<main hidden ');
    return renderToStaticMarkup(
      <div
        className="page"
        id={fragment.slice(1)}
        data-fragment={fragment}
        data-prefix={prefix}
        data-title={titleInTab(title, words.service.name)}
        data-after={answer && firstFragment}
        data-answer={answer}
        data-start={isStart || undefined}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: it is what React itself has made two lines above.
        dangerouslySetInnerHTML={{ __html: html }}
      />,
    );
  });
  return (await Promise.all(making)).join('\n');
}
