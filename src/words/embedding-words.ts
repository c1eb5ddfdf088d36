import type { Outcome } from '../../rules/judge';
import type { Language } from './languages';

/** Words of the page that shows how other sites take in the check. They are no part of the app. */
interface EmbeddingWords {
  readonly title: string;
  readonly lead: string;
  readonly toApp: string;
  readonly toOtherLanguage: string;
  readonly pasteTitle: string;
  readonly paste: string;
  /** What stands where the element does while the script has not come. */
  readonly fallback: string;
  readonly attributesTitle: string;
  readonly attributes: Readonly<Record<'lang' | 'notify', string>>;
  readonly liveTitle: string;
  readonly live: string;
  readonly heardTitle: string;
  readonly heardNothing: string;
  readonly hearTitle: string;
  readonly hear: string;
  readonly hearOnly: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly cites: string;
  readonly privacyTitle: string;
  readonly privacy: readonly string[];
  readonly siteTitle: string;
  readonly site: readonly string[];
}

/** The embedding page's own words in each language. */
export const embeddingWords: Readonly<Record<Language, EmbeddingWords>> = {
  ja: {
    title: 'このチェックを、ほかのサイトに入れる',
    lead: '商工会議所、金融機関、自治体などのサイトのページに、申込みチェックを枠で入れられます。登録はいりません。',
    toApp: 'チェックのサイトへ',
    toOtherLanguage: 'English',
    pasteTitle: '貼り付けるもの',
    paste: '次の行を、チェックを出したい場所に貼り付けてください。',
    fallback: '出展支援の申込条件を確かめる',
    attributesTitle: '書き足せること',
    attributes: {
      lang: '枠の言語です。jaかenを書きます。書かなければ、ページの言語になります。',
      notify:
        '結果を受け取るサイトのオリジンです。https://からドメイン名までを、そのとおりに書きます。複数は空白で区切ります。書かなければ、どこにも伝わりません。',
    },
    liveTitle: '実際の表示',
    live: '下の枠は、上の行で出したものです。',
    heardTitle: 'このページに伝わったもの',
    heardNothing: 'まだ何も伝わっていません。枠の中で結果まで進むと、ここに出ます。',
    hearTitle: '結果を受け取る',
    hear: 'notifyに書いたサイトでは、結果が出るたびに、次のイベントが起きます。',
    hearOnly: '伝わるのは、次の2つだけです。',
    outcomes: {
      canApply: 'FAQに照らして、申し込めない理由が見つからない',
      askFirst: '申込みの前に確認が必要',
      cannotApply: 'このままでは申し込めない',
    },
    cites: '結論の根拠になったFAQの番号',
    privacyTitle: '答えの扱い',
    privacy: [
      '答えは、枠の中だけで扱います。サーバーにも、枠を入れたサイトにも送りません。',
      '枠は、クッキーもブラウザーの保存領域も使いません。ページを離れると、答えは消えます。',
      '結果を伝えるサイトの名前は、質問の前に枠の中に表示します。',
      'FAQの番号からは、答えの一部が推し量れることがあります。受け取る場合は、その扱いを利用者に伝えてください。',
    ],
    siteTitle: 'サイトの設定',
    site: [
      'Content-Security-Policyを使うサイトでは、次の2つにこのサイトを加えてください。',
      'Trusted Typesを使うサイトでも動きます。枠はstyle属性を使いません。',
      '枠の高さは、内容に合わせて変わります。ページの上に固定した部分があるときは、scroll-margin-topにその高さを書いてください。',
      '枠の中の移動は、ブラウザーの履歴に残りません。「戻る」ボタンは、枠を入れたページから前のページに戻ります。',
    ],
  },
  en: {
    title: 'Show this check on another site',
    lead: 'Chambers of commerce, banks, prefectures and others can show the eligibility check in a frame on a page of theirs. No registration is needed.',
    toApp: 'To the check itself',
    toOtherLanguage: '日本語',
    pasteTitle: 'What to paste',
    paste: 'Paste these lines where the check is to appear.',
    fallback: 'Check whether you may apply to the exhibitor programme',
    attributesTitle: 'What you may add',
    attributes: {
      lang: 'The language of the frame: ja or en. Left out, it is the language of your page.',
      notify:
        'The origin of the site that hears the outcome: exactly https:// and the domain name. Separate several with spaces. Left out, nobody hears anything.',
    },
    liveTitle: 'What it looks like',
    live: 'The frame below is what these lines make.',
    heardTitle: 'What this page has heard',
    heardNothing: 'Nothing so far. Go on to a result in the frame, and it appears here.',
    hearTitle: 'Hear the outcome',
    hear: 'On a site named in notify, this event is dispatched each time a result is reached.',
    hearOnly: 'It says these two things, and nothing else.',
    outcomes: {
      canApply: 'nothing in the FAQ prevents applying',
      askFirst: 'something has to be settled first',
      cannotApply: 'as things stand, applying is not possible',
    },
    cites: 'the numbers of the FAQ entries the outcome rests on',
    privacyTitle: 'What becomes of answers',
    privacy: [
      'Answers stay within the frame. They are sent neither to a server nor to the site around the frame.',
      'The frame uses no cookies and none of the browser’s storage. When the visitor leaves the page, the answers are gone.',
      'Before the first question, the frame names the site that will hear the outcome.',
      'FAQ numbers can allow guesses at some answers. If you take them, tell visitors what you do with them.',
    ],
    siteTitle: 'Settings of your site',
    site: [
      'If your site has a Content-Security-Policy, add this site to two of its directives.',
      'It works with Trusted Types, and uses no style attributes.',
      'The frame is as high as its content. If something stays at the top of your page, give its height in scroll-margin-top.',
      'Moving on within the frame leaves the browser’s history alone: its Back button leads from your page to the one before.',
    ],
  },
};
