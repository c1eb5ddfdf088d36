import '../ui/base.css';
import '../ui/frame.css';
import '../ui/print.css';
import './embed.css';
import { Suspense, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { type Answers, questionIds } from '../../rules/answers';
import { judge } from '../../rules/judge';
import { rulesVersion } from '../../rules/source';
import { CheckScreen, laterCheckPages } from '../check/check-screen';
import { useOperatorName } from '../platform/host';
import { replaceFragment } from '../router/address-bar';
import { formatFragment, type Page, parseFragment } from '../router/fragment';
import { lazyWithWords } from '../router/lazy-with-words';
import { PageLink, ShownElsewhere } from '../router/page-link';
import { useVisit } from '../router/use-visit';
import { placeToResume } from '../router/visit';
import { CrashNotice } from '../ui/crash-notice';
import { PageFocus } from '../ui/page-focus';
import { ignoreSecondClick } from '../ui/second-click';
import { embedWords } from '../words/embed-words';
import { loadRemainingWords } from '../words/i18n';
import type { Language } from '../words/languages';
import { useLanguage, useLanguageSync } from '../words/use-language';
import { useTranslation } from '../words/use-translation';
import { EmbeddedStart } from './embedded-start';
import { FullResult } from './full-result';
import type { Hearing, HostPage } from './host-page';
import { type Notice, noticeOf } from './messages';

/** What comes after the questions is fetched while they are read. */
const afterQuestions = {
  ...laterCheckPages,
  CompactVerdict: async () => (await import('../result/compact-verdict')).CompactVerdict,
};

const CompactVerdict = lazyWithWords(afterQuestions.CompactVerdict);

/** The pages meant for the frame of another site. All others open on ours, in a tab of their own. */
type EmbeddedPage = Extract<Page, { readonly question: unknown }> | { readonly name: 'start' | 'result' };

function isEmbedded(page: Page): page is EmbeddedPage {
  return 'question' in page || page.name === 'start' || page.name === 'result';
}

/** The address of a page on our own site, seen from the frame's page. */
const onOurSite = (fragment: string) => `./${fragment}`;

function shownElsewhere(fragment: string): string | undefined {
  return isEmbedded(parseFragment(fragment).location.page) ? undefined : onOurSite(fragment);
}

/** The check within the frame of another site: the questions and a compact result, and nothing that could be kept. */
export function EmbedApp({ host }: { host: HostPage }) {
  const { t } = useTranslation();
  const visiting = useVisit();
  const { visit, fragmentOf } = visiting;
  const { language } = visit.location;
  const asked = visit.location.page;
  const page: EmbeddedPage = isEmbedded(asked) ? asked : { name: 'start' };
  const hearing = useSyncExternalStore(host.subscribe, host.hearing);
  useLanguageSync(language, visiting.keepLanguage);
  useLanguageOfPage(host, fragmentOf);
  useHeightTold(host);
  useEffect(() => {
    // Should this fail, the page itself tries again when it is needed and tells if it cannot.
    Promise.all([...Object.values(afterQuestions).map((load) => load()), loadRemainingWords()]).catch(
      () => undefined,
    );
  }, []);
  const words = embedWords[useLanguage()];
  const otherLanguage = language === 'ja' ? 'en' : 'ja';
  const key = keyOf(page, visit.fragment);
  const { answers } = visit.location;
  const notice = useMemo(
    () => (page.name === 'result' ? noticeOf(judge(answers)) : undefined),
    [page.name, answers],
  );
  useNewPageTold(host, key);
  useOutcomeTold(host, hearing, notice, key);

  return (
    <ShownElsewhere value={shownElsewhere}>
      <div className="embedded" data-is-framed={hearing.kind !== 'unknown' || undefined}>
        <main className="main" onClickCapture={ignoreSecondClick} onMouseDownCapture={ignoreSecondClick}>
          <CrashNotice key={key} next={words.loadAgain}>
            <Suspense fallback={<p>{t('service.loading')}</p>}>
              {/* The first page never takes the focus: it is the other site's. */}
              <PageFocus key={key} isStart>
                <Screen {...visiting} page={page} hearing={hearing} />
              </PageFocus>
            </Suspense>
          </CrashNotice>
        </main>
        <Foot language={language} otherFragment={fragmentOf({ page, language: otherLanguage })} />
      </div>
    </ShownElsewhere>
  );
}

/** What makes a page another one: not its language, nor, on a question, an answer still to be given. */
function keyOf(page: EmbeddedPage, fragment: string): string {
  if ('question' in page) return `${page.name}/${page.question}`;
  return page.name === 'result' ? fragment.replace(/[?&]lang=\w+/, '') : page.name;
}

/** Takes up the language the page around the frame asks for. */
function useLanguageOfPage(host: HostPage, fragmentOf: ReturnType<typeof useVisit>['fragmentOf']): void {
  useEffect(
    () => host.watchLanguage((language) => replaceFragment(fragmentOf({ language }))),
    [host, fragmentOf],
  );
}

/** Keeps the page around the frame informed of how high the content is. */
function useHeightTold(host: HostPage): void {
  useEffect(() => {
    const observer = new ResizeObserver(() => host.tellHeight(document.body.getBoundingClientRect().height));
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [host]);
}

/** Lets the page around the frame bring its top into view when another page is shown in it. */
function useNewPageTold(host: HostPage, key: string): void {
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current !== key) host.tellNewPage();
    shown.current = key;
  }, [host, key]);
}

/** Tells what a verdict comes to each time one is reached, once the page around the frame may hear it. */
function useOutcomeTold(host: HostPage, hearing: Hearing, notice: Notice | undefined, key: string): void {
  const told = useRef<string>(undefined);
  useEffect(() => {
    if (notice && hearing.kind === 'outcome' && told.current !== key) {
      host.tellOutcome(notice);
      told.current = key;
    }
    if (!notice) told.current = undefined;
  }, [host, hearing, notice, key]);
}

function Screen({
  visit,
  send,
  fragmentOf,
  page,
  hearing,
}: ReturnType<typeof useVisit> & { page: EmbeddedPage; hearing: Hearing }) {
  const { answers, language } = visit.location;
  const fragmentAt = (to: Page) => fragmentOf({ page: to });
  const startFragment = fragmentOf({ page: { name: 'question', question: questionIds[0] }, answers: {} });

  switch (page.name) {
    case 'start':
      return <EmbeddedStart startFragment={startFragment} hearing={hearing} />;
    case 'question':
    case 'change':
    case 'bar':
      return (
        <CheckScreen
          page={page}
          snapshot={visit.snapshot}
          fragmentAt={fragmentAt}
          beforeFirst={fragmentAt({ name: 'start' })}
          send={send}
        />
      );
    case 'result': {
      const verdict = judge(answers);
      // The machine comes to its end only with an outcome.
      if (!verdict.outcome) return null;
      const journey = {
        fragmentAt,
        fragmentFrom: (known: Answers) => fragmentOf({ page: placeToResume(known), answers: known }),
      };
      return (
        <CompactVerdict
          outcome={verdict.outcome}
          verdict={verdict}
          answers={answers}
          journey={journey}
          startFragment={startFragment}
        >
          <FullResult address={onOurSite(formatFragment({ page, answers, language }))} />
        </CompactVerdict>
      );
    }
  }
}

/** What every page in the frame shares. */
function Foot({ language, otherFragment }: { language: Language; otherFragment: string }) {
  const { t } = useTranslation();
  const words = embedWords[useLanguage()];
  const operator = useOperatorName();
  const site = onOurSite(formatFragment({ page: { name: 'start' }, answers: {}, language }));
  const otherLanguage = language === 'ja' ? 'en' : 'ja';
  return (
    <footer className="footer" data-print="frame">
      <div className="footer-inner">
        <PageLink
          className="footer-link"
          fragment={otherFragment}
          lang={otherLanguage}
          hrefLang={otherLanguage}
          replaces
        >
          {t('service.switchTo')}
        </PageLink>
        <a className="footer-link" href={site} target="_blank" rel="noopener">
          {words.openSite}
        </a>
        <span>{t('service.notJetro')}</span>
        <span>{t('service.rulesVersion', { version: rulesVersion })}</span>
        {operator && <span>{t('service.operator', { name: operator })}</span>}
        <span>{words.newTab}</span>
      </div>
    </footer>
  );
}
