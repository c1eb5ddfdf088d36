import type { Language } from './languages';

/** What is said of new versions: fetched after everything else. */
interface OfflineWords {
  readonly newVersion: string;
  readonly newRules: string;
  /** The version of the rules, and the FAQ entries read otherwise than before. */
  readonly rules: (version: string, ...changed: readonly string[]) => string;
  /** What is kept when the new version comes, and what would be lost. */
  readonly kept: Readonly<Record<'offered' | 'begun' | 'unsaved', string>>;
  readonly reload: string;
  readonly reloadAnyway: string;
  readonly later: string;
}

/** The words about new versions in each language. */
export const offlineWords: Readonly<Record<Language, OfflineWords>> = {
  ja: {
    newVersion: '新しい版があります',
    newRules: '新しいルールがあります',
    rules: (version, ...changed) =>
      changed.length > 0
        ? `ルール${version}：${changed.join('、')}を変更しました。`
        : `ルール${version}です。`,
    kept: {
      offered: '読み込み直すと、新しい版になります。ここまでの答えは残ります。',
      begun:
        'まだ確定していない答えや返事は、読み込み直すと消えます。確定した答えと、保存したメモは残ります。先に「次へ」などを押して、確定してください。',
      unsaved:
        'まだ保存していない案件があります。読み込み直すと、その内容は消えます。先に、案件をファイルに書き出してください。',
    },
    reload: '読み込み直す',
    reloadAnyway: 'それでも読み込み直す',
    later: 'あとで',
  },
  en: {
    newVersion: 'A new version is available',
    newRules: 'New rules are available',
    rules: (version, ...changed) =>
      changed.length > 0 ? `Rules ${version}: ${changed.join(', ')} changed.` : `Rules ${version}.`,
    kept: {
      offered: 'Reload to use the new version. Your answers so far are kept.',
      begun:
        'An answer or reply you have not confirmed yet would be lost. Confirmed answers and saved notes are kept. Press Next, or finish what you are writing, first.',
      unsaved: 'Some cases are not saved yet and would be lost. Export them to a file first.',
    },
    reload: 'Reload',
    reloadAnyway: 'Reload anyway',
    later: 'Later',
  },
};
