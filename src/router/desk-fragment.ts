import { questionIds } from '../../rules/answers';
import type { Place } from '../../rules/course';
import type { Language } from '../words/languages';
import { deskPath } from './desk-path';
import { languageFrom, languageWord } from './language-word';
import { unpack } from './unpack';

/** A page of one case: where the check stands, what came of it, or what is kept of the client. */
export type CasePage = Place | { readonly name: 'report' } | { readonly name: 'client' };

/** Where a consultant is at the desk. Addresses name cases by number and never say who they are. */
export type DeskPage =
  | { readonly name: 'list' | 'overview' | 'files' | 'settings' }
  | { readonly name: 'case'; readonly id: string; readonly page: CasePage | undefined }
  | { readonly name: 'compare'; readonly ids: readonly string[] }
  | { readonly name: 'reports'; readonly ids: readonly string[] };

/** All that an address of the desk says. What is in a case stays in the database. */
export interface DeskLocation {
  readonly page: DeskPage;
  readonly language: Language;
  /** For a screen that others look at: large, without notes. Only a case is shown so: every other page tells of others. */
  readonly isPresenting: boolean;
  /** Whether the client's name is left out of what is presented. */
  readonly isNameHidden?: boolean;
}

const placePaths = { question: 'q', bar: 'bar', change: 'change' } as const;
const plainPages = ['overview', 'files', 'settings'] as const;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Writes a page of the desk as a fragment: `#/desk/case/6f1c…/q/membership?lang=en`. */
export function formatDeskFragment({ page, language, isPresenting, isNameHidden }: DeskLocation): string {
  const words = [
    ...(isPresenting && page.name === 'case' ? [`presenting=${isNameHidden ? 'unnamed' : 'yes'}`] : []),
    ...languageWord(language),
  ];
  return [deskPath, ...pathTo(page)].join('/') + (words.length > 0 ? `?${words.join('&')}` : '');
}

function pathTo(page: DeskPage): readonly string[] {
  switch (page.name) {
    case 'list':
      return [];
    case 'compare':
    case 'reports':
      return [page.name, ...page.ids];
    case 'case':
      return ['case', page.id, ...pathWithin(page.page)];
    default:
      return [page.name];
  }
}

function pathWithin(page: CasePage | undefined): readonly string[] {
  if (!page) return [];
  return 'question' in page ? [placePaths[page.name], page.question] : [page.name];
}

/** Reads a fragment of the desk; whatever it does not know leads to the list. */
export function parseDeskFragment(fragment: string): DeskLocation {
  const { path, words } = unpack(fragment) ?? { path: '', words: new URLSearchParams() };
  const language = languageFrom(words.get('lang'));
  const [, ...parts] = path.split('/').filter(Boolean);
  const page = pageAt(parts) ?? { name: 'list' };
  const presenting = page.name === 'case' ? words.get('presenting') : null;
  return {
    page,
    language,
    isPresenting: presenting === 'yes' || presenting === 'unnamed',
    ...(presenting === 'unnamed' ? { isNameHidden: true } : {}),
  };
}

function pageAt([name, ...rest]: readonly string[]): DeskPage | undefined {
  if (name === 'compare' || name === 'reports') return { name, ids: rest.filter((id) => uuid.test(id)) };
  if (name === 'case') {
    const [id = '', ...within] = rest;
    return uuid.test(id) ? { name, id, page: pageWithin(within) } : undefined;
  }
  const plain = plainPages.find((known) => known === name);
  return plain && { name: plain };
}

function pageWithin([name, id]: readonly string[]): CasePage | undefined {
  if (name === 'result' || name === 'report' || name === 'client') return { name };
  const question = questionIds.find((known) => known === id);
  if (!question) return undefined;
  if (name === placePaths.question) return { name: 'question', question };
  return name === placePaths.bar || name === placePaths.change ? { name, question } : undefined;
}
