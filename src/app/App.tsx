import '../ui/base.css';
import '../ui/frame.css';
import './pages.css';
import '../ui/print.css';
import { Suspense, useEffect } from 'react';
import { questionIds } from '../../rules/answers';
import { judge } from '../../rules/judge';
import { CheckScreen, laterCheckPages } from '../check/check-screen';
import { LinkProblemBanner } from '../check/link-problem-banner';
import { StartPage } from '../check/start-page';
import { addressWith, pushFragment } from '../router/address-bar';
import { isDeskFragment } from '../router/desk-path';
import { formatFragment, isResultPage, type Location, type Page } from '../router/fragment';
import type { HandingOver, Journey } from '../router/journey';
import { lazyWithWords } from '../router/lazy-with-words';
import { useFragment } from '../router/page-origin';
import { WayToRules } from '../router/rules-link';
import type { RulesPart } from '../router/rules-part';
import { useVisit } from '../router/use-visit';
import { placeToResume } from '../router/visit';
import { ClosableBanner } from '../ui/closable-banner';
import { CrashNotice } from '../ui/crash-notice';
import { PageFocus } from '../ui/page-focus';
import { loadRemainingWords } from '../words/i18n';
import { defaultLanguage } from '../words/languages';
import { useLanguageSync } from '../words/use-language';
import { useTranslation } from '../words/use-translation';
import { Frame } from './frame';

/** What comes after the questions is fetched while the first answers are given, its words with it. */
const afterQuestions = {
  ...laterCheckPages,
  FormerBanner: async () => (await import('../check/former-banner')).FormerBanner,
  VerdictPage: async () => (await import('../result/verdict-page')).VerdictPage,
  ReportPage: async () => (await import('../result/report/report-page')).ReportPage,
  RulebookPage: async () => (await import('../rulebook/rulebook-page')).RulebookPage,
  AboutPage: async () => (await import('./about-page')).AboutPage,
};

const FormerBanner = lazyWithWords(afterQuestions.FormerBanner);
const VerdictPage = lazyWithWords(afterQuestions.VerdictPage);
const ReportPage = lazyWithWords(afterQuestions.ReportPage);
const RulebookPage = lazyWithWords(afterQuestions.RulebookPage);
const AboutPage = lazyWithWords(afterQuestions.AboutPage);
const DeskApp = lazyWithWords(async () => (await import('./DeskApp')).DeskApp);

/** The app: the check or, at an address of its own, the consultant's desk. */
export function App() {
  const fragment = useFragment();
  const isDesk = isDeskFragment(fragment);
  return <CrashNotice key={String(isDesk)}>{isDesk ? <Desk /> : <Check />}</CrashNotice>;
}

/** The consultant's desk, fetched by whoever goes there. */
function Desk() {
  const { t } = useTranslation();
  return (
    <Suspense fallback={<p>{t('service.loading')}</p>}>
      <DeskApp />
    </Suspense>
  );
}

/** The check: the page the address stands for, within the frame all pages share. */
function Check() {
  const { t } = useTranslation();
  const visiting = useVisit();
  const { location } = visiting.visit;
  const { page, language, former } = location;
  const { hasFailed, dismissFailure } = useLanguageSync(language, visiting.keepLanguage);
  const hasBegun = Object.keys(location.answers).length > 0;
  useEffect(() => {
    // Should this fail, the page itself tries again when it is needed and tells if it cannot.
    if (!hasBegun) return;
    Promise.all([...Object.values(afterQuestions).map((load) => load()), loadRemainingWords()]).catch(
      () => undefined,
    );
  }, [hasBegun]);
  // Whoever was sent a result to read does not take the sender's answers along.
  const carried = page.name === 'resultOnly' ? { answers: {} } : {};
  const rulesFragmentAt = (part: RulesPart | undefined) =>
    visiting.fragmentOf({ page: { name: 'rules', part }, ...carried });
  const otherLanguage = language === 'ja' ? 'en' : 'ja';

  return (
    <WayToRules value={{ fragmentAt: rulesFragmentAt, isHere: page.name === 'rules' }}>
      <Frame
        homeFragment={visiting.fragmentOf({ page: { name: 'start' }, ...carried })}
        aboutFragment={visiting.fragmentOf({ page: { name: 'about' }, ...carried })}
        otherLanguage={otherLanguage}
        otherLanguageFragment={visiting.fragmentOf({ language: otherLanguage })}
      >
        {/* Always there, so that screen readers notice what appears in it. */}
        <div role="status">
          {visiting.problem && (
            <LinkProblemBanner problem={visiting.problem} onClose={visiting.dismissProblem} />
          )}
          {hasFailed && (
            <ClosableBanner title={t('service.languageFailed')} onClose={dismissFailure}>
              {t('service.languageFailedNext')}
            </ClosableBanner>
          )}
          {former && page.name === 'question' && !judge(location.answers).outcome && (
            <Suspense>
              <FormerBanner former={former} answers={location.answers} />
            </Suspense>
          )}
        </div>
        <CrashNotice key={pageKey(location)}>
          <Suspense fallback={<p>{t('service.loading')}</p>}>
            <PageFocus isStart={page.name === 'start'} isAtPart={'part' in page && page.part !== undefined}>
              <Screen {...visiting} />
            </PageFocus>
          </Suspense>
        </CrashNotice>
      </Frame>
    </WayToRules>
  );
}

/** What makes a page another one: not its language, nor, on a question, an answer still to be given. */
function pageKey(location: Location): string {
  const { page } = location;
  if (isResultPage(page)) return formatFragment({ ...location, language: defaultLanguage });
  return 'question' in page ? `${page.name}/${page.question}` : page.name;
}

function Screen({ visit, send, fragmentOf }: ReturnType<typeof useVisit>) {
  const { page, answers } = visit.location;
  const fragmentAt = (to: Page) => fragmentOf({ page: to });
  // What is handed over is today's result, also if it was opened by a link from other rules, or by one with a name.
  const linkTo: HandingOver['linkTo'] = (name) =>
    addressWith(fragmentOf({ page: { name }, former: undefined, client: undefined }));
  const journey: Journey = {
    fragmentAt,
    handingOver: { linkTo },
    keep: (kept) => pushFragment(fragmentOf({ answers: kept })),
    fragmentFrom: (known) => fragmentOf({ page: placeToResume(known), answers: known }),
  };
  const startFragment = fragmentOf({ page: { name: 'question', question: questionIds[0] }, answers: {} });
  const hasAnswers = Object.keys(answers).length > 0;
  const resume = () => fragmentAt(hasAnswers ? placeToResume(answers) : { name: 'start' });

  switch (page.name) {
    case 'start':
      return (
        <StartPage
          startFragment={startFragment}
          resumeFragment={hasAnswers ? fragmentAt(placeToResume(answers)) : undefined}
        />
      );
    case 'about':
      return <AboutPage hasAnswers={hasAnswers} backFragment={resume()} />;
    case 'rules':
      return <RulebookPage part={page.part} hasAnswers={hasAnswers} backFragment={resume()} />;
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
    case 'result':
    case 'report':
    case 'resultOnly': {
      const verdict = judge(answers);
      // The machine comes to its end only with an outcome.
      if (!verdict.outcome) return null;
      const { former, client } = visit.location;
      const result = { outcome: verdict.outcome, verdict, answers, former };
      if (page.name === 'report') {
        const named =
          client && ({ names: { client, reference: '', adviser: '' }, namesFrom: 'link' } as const);
        const backFragment = fragmentAt({ name: 'result' });
        return <ReportPage {...result} {...named} link={linkTo('result')} backFragment={backFragment} />;
      }
      return (
        <VerdictPage
          {...result}
          client={client}
          journey={page.name === 'resultOnly' ? undefined : journey}
          link={linkTo(page.name)}
          startFragment={startFragment}
        />
      );
    }
  }
}
