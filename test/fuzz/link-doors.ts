import fc from 'fast-check';
import { clientNameFrom } from '../../src/router/client-name';
import { formatDeskFragment, parseDeskFragment } from '../../src/router/desk-fragment';
import { isDeskFragment } from '../../src/router/desk-path';
import { formatFragment, parseFragment } from '../../src/router/fragment';
import { keepLaterAnswers, type Visit, visitAt } from '../../src/router/visit';
import { completeAnswers } from '../properties/arbitraries';
import { expectKnown, expectSame, expectThat } from './expectations';
import { damagedText, damages, hostileText, noise } from './hostile';
import { expectPlain } from './prototypes';
import type { Door } from './trial';

const pages = [
  'result',
  'report',
  'resultOnly',
  'rules',
  'rules/Q7',
  'q/membership',
  'bar/applicant',
  '',
] as const;
const older = '&rules=2025.3&outcome=askFirst&effects=mcmmmmo';

/** Links as the app makes them, then damaged; words of links in any order; noise. */
const fragments: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(
      completeAnswers,
      fc.constantFrom('result', 'report', 'resultOnly'),
      fc.boolean(),
      hostileText,
      damages,
    )
    .map(([answers, name, isOld, text, done]) => {
      const client = clientNameFrom(text);
      const link = formatFragment({ page: { name }, answers, language: isOld ? 'en' : 'ja', client });
      return damagedText(isOld ? link.replace(/&rules=.*/, older) : link, done);
    }),
  fc
    .tuple(
      fc.constantFrom(...pages),
      fc.array(
        fc.tuple(
          fc.oneof(hostileText, fc.constantFrom('applicant', 'circumstances', 'lang', 'client')),
          hostileText,
        ),
      ),
      fc.boolean(),
      fc.boolean(),
    )
    .map(([page, words, isEncoded, isOld]) => {
      const written = words.map((pair) => pair.map((word) => (isEncoded ? encoded(word) : word)).join('='));
      const judged = isOld ? `&rules=2025.3&outcome=canApply&effects=${'m'.repeat(words.length)}` : '';
      return `#/${page}?${written.join('&')}${judged}`;
    }),
  noise.map((text) => `#/${text}`),
);

function encoded(word: string): string {
  return encodeURIComponent(word.replace(/\p{Cs}/gu, ''));
}

export const link: Door<string> = {
  name: 'a link',
  inputs: fragments,
  share: 15,
  enter(fragment) {
    const visit = visitAt(fragment);
    expectKnown(visit.location.answers);
    expectPlain(visit.location);
    const said = ({ location, snapshot }: Visit): unknown =>
      JSON.parse(JSON.stringify({ location, snapshot }));
    expectSame(said(visitAt(visit.fragment)), said(visit), 'the address put right says');
    const { location, problem } = parseFragment(visit.fragment);
    expectSame(problem, undefined, 'the address put right has a problem');
    expectSame(formatFragment(location), visit.fragment, 'the address is written again as');
    for (const part of visit.problem?.kind === 'dropped' ? visit.problem.parts : []) {
      expectThat(fragment.length >= part.length, 'something was left out that was not there');
    }
    const own = '#/q/membership?applicant=notSure';
    for (const back of [keepLaterAnswers(fragment, own), keepLaterAnswers(own, fragment)]) {
      expectKnown(parseFragment(back).location.answers);
    }
    return visit.problem ? 'refused' : 'taken';
  },
};

const ids = fc.oneof(fc.uuid(), hostileText);

export const deskLink: Door<string> = {
  name: 'a link to the desk',
  inputs: fc
    .tuple(
      fc.constantFrom('', 'overview', 'files', 'settings', 'case', 'compare', 'reports', 'moon'),
      fc.array(fc.oneof(ids, fc.constantFrom('q', 'bar', 'change', 'result', 'client', 'applicant')), {
        maxLength: 6,
      }),
      fc.constantFrom('', '?lang=en', '?presenting=yes&lang=en', '?__proto__=x&lang=%', '?lang=ja&lang=en'),
      damages,
    )
    .map(([page, parts, words, done]) => damagedText(`#/desk/${[page, ...parts].join('/')}${words}`, done)),
  share: 30,
  enter(fragment) {
    if (!isDeskFragment(fragment)) return link.enter(fragment);
    const location = parseDeskFragment(fragment);
    expectPlain(location);
    const written = formatDeskFragment(location);
    expectThat(isDeskFragment(written), `${written} is not the desk’s`);
    expectSame(parseDeskFragment(written), location, 'the address of the desk is read again as');
    expectThat(/^#\/desk[\w/-]*(\?[\w=&]*)?$/.test(written), `something got into an address: ${written}`);
    return written === fragment ? 'taken' : 'refused';
  },
};
