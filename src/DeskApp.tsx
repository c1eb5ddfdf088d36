import './styles/base.css';
import './styles/frame.css';
import './styles/desk.css';
import { lazy, Suspense, useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { CaseDesk } from './CaseDesk';
import { openDatabase } from './cases/database';
import { CrashNotice } from './crash-notice';
import { createDeskStore, type DeskStore } from './desk/desk-store';
import { ListPage } from './desk/list-page';
import { type OpenCases, openCasesOf } from './desk/open-cases';
import { SettingsPage } from './desk/settings-page';
import { DeskContext, type DeskHere, useDesk, useDeskWords } from './desk/use-desk';
import { Frame } from './frame';
import { deskCaseWords } from './i18n/desk-case-words';
import type { Language } from './i18n/languages';
import { useSpokenLanguage } from './i18n/use-spoken-language';
import { pushFragment, readFragment, replaceFragment, watchFragment } from './link/address-bar';
import {
  type DeskLocation,
  type DeskPage,
  formatDeskFragment,
  parseDeskFragment,
} from './link/desk-fragment';
import { formatFragment } from './link/fragment';
import { PageLink } from './link/page-link';
import { PageFocus } from './page-focus';

/** Reading and writing files knows every word of both languages: fetched by whoever does it. */
const FilesPage = lazy(async () => ({ default: (await import('./desk/files-page')).FilesPage }));

/** The desk with its database: one for the page, opened when the desk is first come to. */
interface Desk {
  readonly store: DeskStore;
  readonly openCases: OpenCases;
}

function openDesk(): Desk {
  const store = createDeskStore(openDatabase());
  return { store, openCases: openCasesOf(store) };
}

let opened: Desk | undefined;

function theDesk(): Desk {
  opened ??= openDesk();
  return opened;
}

/** The consultant's desk: the page its address stands for, within the frame. */
export function DeskApp({ desk = theDesk() }: { desk?: Desk }) {
  const fragment = useSyncExternalStore(watchFragment, readFragment);
  const location = useMemo(() => parseDeskFragment(fragment), [fragment]);
  const { page, language, isPresenting } = location;
  const { t } = useTranslation();
  useSpokenLanguage(language, useKeptLanguage());
  const { store } = desk;
  const { keptMark } = deskCaseWords[language].status;
  useEffect(() => {
    if (store.getState().phase === 'opening') void store.start(keptMark);
  }, [store, keptMark]);
  const fragmentWith = (change: Partial<DeskLocation>) => formatDeskFragment({ ...location, ...change });
  const here: DeskHere = {
    ...desk,
    fragmentAt: (to) => fragmentWith({ page: to }),
    presenting: { isOn: isPresenting, otherFragment: fragmentWith({ isPresenting: !isPresenting }) },
  };
  const beside = (name: 'start' | 'about') => formatFragment({ page: { name }, answers: {}, language });
  const otherLanguage = language === 'ja' ? 'en' : 'ja';
  return (
    <DeskContext value={here}>
      <Frame
        homeFragment={beside('start')}
        aboutFragment={beside('about')}
        otherLanguage={otherLanguage}
        otherLanguageFragment={fragmentWith({ language: otherLanguage })}
      >
        <DeskPages page={page} />
        <CrashNotice key={fragmentWith({ language: 'ja' })}>
          <Suspense fallback={<p>{t('service.loading')}</p>}>
            <PageFocus isStart={false}>
              <DeskScreen page={page} />
            </PageFocus>
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

function DeskPages({ page }: { page: DeskPage }) {
  const words = useDeskWords(deskCaseWords);
  const { fragmentAt } = useDesk();
  return (
    <nav className="desk-pages" aria-label={words.desk}>
      {(['list', 'overview', 'files', 'settings'] as const).map((name) => (
        <PageLink
          key={name}
          className="desk-page"
          fragment={fragmentAt({ name })}
          aria-current={page.name === name ? 'page' : undefined}
        >
          {words.pages[name]}
        </PageLink>
      ))}
    </nav>
  );
}

function DeskScreen({ page }: { page: DeskPage }) {
  const { state, fragmentAt } = useDesk();
  // Which cases are to be exported is nobody's business but this tab's: no address says it.
  const [exported, setExported] = useState<readonly string[]>();
  const exportCases = (ids: readonly string[]) => {
    setExported(ids);
    pushFragment(fragmentAt({ name: 'files' }));
  };
  useEffect(() => {
    if (page.name !== 'files') setExported(undefined);
  }, [page.name]);
  if (page.name === 'list') return <ListPage onExport={exportCases} />;
  if (state.phase === 'opening') return null;
  switch (page.name) {
    case 'case':
      return <CaseDesk id={page.id} page={page.page} />;
    case 'files':
      return <FilesPage ids={exported} />;
    case 'settings':
      return <SettingsPage />;
    default:
      return null;
  }
}
