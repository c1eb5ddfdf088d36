import '../ui/base.css';
import '../ui/frame.css';
import '../desk/desk.css';
import '../ui/print.css';
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { CaseDesk } from '../desk/CaseDesk';
import { openDatabase } from '../desk/cases/database';
import type { DeskFilter } from '../desk/cases/desk-list';
import { ComparePage } from '../desk/screens/compare-page';
import { createDeskStore, type DeskStore } from '../desk/screens/desk-store';
import { useFileDrop } from '../desk/screens/file-drop';
import { ListPage } from '../desk/screens/list-page';
import { isReturnToList } from '../desk/screens/list-place';
import { type OpenCases, openCasesOf } from '../desk/screens/open-cases';
import { OverviewPage } from '../desk/screens/overview-page';
import { ReportsPage } from '../desk/screens/reports-page';
import { SettingsPage } from '../desk/screens/settings-page';
import { DeskContext, type DeskHere, useDesk, useDeskWords } from '../desk/screens/use-desk';
import { pushFragment, readFragment, replaceFragment } from '../router/address-bar';
import { beforeReload } from '../router/before-reload';
import {
  type DeskLocation,
  type DeskPage,
  formatDeskFragment,
  parseDeskFragment,
} from '../router/desk-fragment';
import { formatFragment } from '../router/fragment';
import { loadPart } from '../router/load-part';
import { PageLink } from '../router/page-link';
import { useFragment } from '../router/page-origin';
import { CrashNotice } from '../ui/crash-notice';
import { PageFocus } from '../ui/page-focus';
import { deskCaseWords } from '../words/desk-case-words';
import type { Language } from '../words/languages';
import { useLanguageSync } from '../words/use-language';
import { useTranslation } from '../words/use-translation';
import { Frame } from './frame';

/** Reading and writing files knows every word of both languages: fetched by whoever does it. */
const FilesPage = lazy(async () => ({
  default: (await loadPart(() => import('../desk/screens/files-page'))).FilesPage,
}));

/** The desk with its database: one for the page, opened when the desk is first come to. */
interface Desk {
  readonly store: DeskStore;
  readonly openCases: OpenCases;
}

function openDesk(): Desk {
  const store = createDeskStore(openDatabase());
  const openCases = openCasesOf(store);
  beforeReload(openCases.saveAll);
  return { store, openCases };
}

let opened: Desk | undefined;

function theDesk(): Desk {
  opened ??= openDesk();
  return opened;
}

/** The consultant's desk: the page its address stands for, within the frame. */
export function DeskApp({ desk = theDesk() }: { desk?: Desk }) {
  const fragment = useFragment();
  const location = useMemo(() => parseDeskFragment(fragment), [fragment]);
  const { page, language, isPresenting, isNameHidden = false } = location;
  const { t } = useTranslation();
  useLanguageSync(language, useKeptLanguage());
  useFileDrop(undefined, window);
  const { store } = desk;
  const { keptMark } = deskCaseWords[language].status;
  useEffect(() => {
    if (store.getState().phase === 'opening') void store.start(keptMark);
  }, [store, keptMark]);
  const fragmentWith = (change: Partial<DeskLocation>) => formatDeskFragment({ ...location, ...change });
  const here: DeskHere = {
    ...desk,
    fragmentAt: (to) => fragmentWith({ page: to }),
    presenting: {
      isOn: isPresenting,
      otherFragment: fragmentWith({ isPresenting: !isPresenting, isNameHidden: false }),
      name: { isHidden: isNameHidden, otherFragment: fragmentWith({ isNameHidden: !isNameHidden }) },
    },
  };
  const beside = (name: 'start' | 'about') => formatFragment({ page: { name }, answers: {}, language });
  const otherLanguage = language === 'ja' ? 'en' : 'ja';
  const [handedOn, setHandedOn] = useState<HandedOn>({});
  // A selection is for the one visit of the files that it led to: whoever comes back for a backup means everything.
  useEffect(() => {
    if (page.name === 'files') return;
    setHandedOn((given) => {
      const { exported, ...others } = given;
      return exported ? others : given;
    });
  }, [page.name]);
  const handOn = (given: HandedOn, to: DeskPage) => {
    setHandedOn(given);
    pushFragment(fragmentWith({ page: to }));
  };
  return (
    <DeskContext value={here}>
      <Frame
        homeFragment={beside('start')}
        aboutFragment={beside('about')}
        otherLanguage={otherLanguage}
        otherLanguageFragment={fragmentWith({ language: otherLanguage })}
      >
        {!isPresenting && <DeskPages page={page} onLeave={() => setHandedOn({})} />}
        {/* What is chosen or tried out on a page stays as it is when others are to see it. */}
        <CrashNotice key={fragmentWith({ language: 'ja', isPresenting: false })}>
          <Suspense fallback={<p>{t('service.loading')}</p>}>
            <DeskScreen page={page} handedOn={handedOn} onHandOn={handOn} />
          </Suspense>
        </CrashNotice>
      </Frame>
    </DeskContext>
  );
}

/** Puts the address back to the language still shown, if the other could not be fetched. */
function useKeptLanguage() {
  return useCallback((language: Language) => {
    replaceFragment(formatDeskFragment({ ...parseDeskFragment(readFragment()), language }));
  }, []);
}

function DeskPages({ page, onLeave }: { page: DeskPage; onLeave: () => void }) {
  const words = useDeskWords(deskCaseWords);
  const { fragmentAt } = useDesk();
  return (
    <nav className="desk-pages" data-print="none" aria-label={words.desk}>
      {(['list', 'overview', 'files', 'settings'] as const).map((name) => (
        <PageLink
          key={name}
          className="desk-page"
          fragment={fragmentAt({ name })}
          onFollow={onLeave}
          aria-current={page.name === name ? 'page' : undefined}
        >
          {words.pages[name]}
        </PageLink>
      ))}
    </nav>
  );
}

/** What one page of the desk hands to another, kept in this tab alone: no address says it. */
interface HandedOn {
  /** The cases to be exported; left out, all of them. */
  readonly exported?: readonly string[];
  /** What the overview leads to; it holds once, then the list has its own. */
  readonly filter?: DeskFilter;
}

interface ScreenProps {
  readonly page: DeskPage;
  readonly handedOn: HandedOn;
  readonly onHandOn: (handedOn: HandedOn, to: DeskPage) => void;
}

/** A page once what it shows is read: only then is there a heading to take the focus. */
function DeskScreen(props: ScreenProps) {
  const { page, handedOn } = props;
  const { state, store } = useDesk();
  // As it was when the page was gone to.
  const [isReturn] = useState(() => page.name === 'list' && isReturnToList(store, handedOn.filter));
  // The list shows what is read first, and one of those cases can be opened while the others are being read.
  const isEarly = page.name === 'list' || (page.name === 'case' && state.cases.has(page.id));
  if (!isEarly && state.phase !== 'ready') return null;
  return (
    <PageFocus isStart={false} isAtPart={isReturn}>
      <PageOfDesk {...props} />
    </PageFocus>
  );
}

function PageOfDesk({ page, handedOn: { exported, filter }, onHandOn }: ScreenProps) {
  switch (page.name) {
    case 'list':
      return (
        <ListPage initialFilter={filter} onExport={(ids) => onHandOn({ exported: ids }, { name: 'files' })} />
      );
    case 'case':
      return <CaseDesk id={page.id} page={page.page} />;
    case 'files':
      return <FilesPage ids={exported} />;
    case 'settings':
      return <SettingsPage />;
    case 'overview':
      return <OverviewPage onFilter={(chosen) => onHandOn({ filter: chosen }, { name: 'list' })} />;
    case 'compare':
      return <ComparePage ids={page.ids} />;
    case 'reports':
      return <ReportsPage ids={page.ids} />;
  }
}
