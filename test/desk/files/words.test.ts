import { describe, expect, test } from 'vitest';
import { questionIds } from '../../../rules/answers';
import { optionsOf } from '../../../rules/questions';
import {
  caseColumns,
  columnId,
  columnLabel,
  columnNamed,
  resultColumns,
  resultColumnsOf,
  resultTextColumns,
} from '../../../src/desk/files/columns';
import { optionLabel, sameWord } from '../../../src/desk/files/option-words';
import type { Fault, Place } from '../../../src/desk/files/problem';
import { faultText, placeText } from '../../../src/desk/files/problem-text';
import { problemWords } from '../../../src/words/file-words';
import { languages } from '../../../src/words/languages';

describe('the words of files', () => {
  test('name each column and nothing else, in every language', () => {
    const columns = [...caseColumns, ...resultColumnsOf([...resultColumns, ...resultTextColumns])];
    for (const column of columns) {
      for (const header of [
        columnId(column),
        ...languages.map((language) => columnLabel(column, language)),
      ]) {
        expect([header, columnNamed(header)]).toEqual([header, column]);
      }
    }
  });

  test('name each answer and no other of its question', () => {
    for (const question of questionIds) {
      const meant = new Map<string, string>();
      for (const option of optionsOf(question)) {
        for (const word of [
          option,
          ...languages.map((language) => optionLabel(question, option, language)),
        ]) {
          expect([question, word, meant.get(sameWord(word)) ?? option]).toEqual([question, word, option]);
          meant.set(sameWord(word), option);
        }
      }
    }
  });

  test('have no sign in an answer that separates ticks', () => {
    for (const language of languages) {
      const labels = optionsOf('circumstances').map((option) =>
        optionLabel('circumstances', option, language),
      );
      expect(labels.filter((label) => /[;,\n]/.test(label.normalize('NFKC')))).toEqual([]);
    }
  });

  test('have the same placeholders in both languages', () => {
    const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort();
    for (const part of ['place', 'fault'] as const) {
      const english: Readonly<Record<string, string>> = { ...problemWords.en[part] };
      for (const [kind, text] of Object.entries(problemWords.ja[part])) {
        expect([kind, placeholders(text)]).toEqual([kind, placeholders(english[kind] ?? '')]);
      }
    }
  });

  test('are English in English and Japanese in Japanese', () => {
    for (const kind of Object.keys(problemWords.ja.fault) as Fault['kind'][]) {
      expect(problemWords.en.fault[kind]).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
      expect(problemWords.ja.fault[kind]).toMatch(/[ぁ-んァ-ヶ一-龠].*[。：]|：\{\{/);
    }
  });

  const column = { letter: 'B', header: 'client' };
  test.each([
    [{ in: 'file' }, 'file', 'ファイル'],
    [{ in: 'line', line: 3 }, 'line 3', '3行目'],
    [{ in: 'text', line: 3, character: 7 }, 'line 3, character 7', '3行目の7文字目'],
    [{ in: 'field', path: 'cases' }, 'cases', 'cases'],
    [{ in: 'column', column }, 'column B “client”', 'B列「client」'],
    [{ in: 'row', row: 5 }, 'row 5', '5行目'],
    [{ in: 'cell', row: 5, column }, 'row 5, column B “client”', '5行目、B列「client」'],
    [{ in: 'case', number: 3, client: '', path: '' }, 'case 3', '3件目'],
    [
      { in: 'case', number: 3, client: '山田', path: 'answers.applicant' },
      'case 3 (client 山田), answers.applicant',
      '3件目（山田）、answers.applicant',
    ],
  ] satisfies [Place, string, string][])('say where: %j', (place, english, japanese) => {
    expect([placeText(place, 'en'), placeText(place, 'ja')]).toEqual([english, japanese]);
  });

  test('fill in what was written literally, placeholders included', () => {
    const fault: Fault = { kind: 'notMoment', written: '{{written}} $& <b>' };
    expect(faultText(fault, 'en')).toBe(
      '“{{written}} $& <b>” is not a date with time such as 2026-11-23T04:05:06.000Z.',
    );
  });
});
