import { describe, expect, test } from 'vitest';
import { questionsLeft } from '../../rules/outlook';
import { clean, proprietor, shared } from './by-hand';

describe('how many questions a walk still takes, the one shown included', () => {
  test('from the first: without eligible items at the fewest, with employees, industry and agreement at the most', () => {
    expect(questionsLeft('applicant', {})).toEqual({ fewest: 6, most: 10 });
  });

  test('for a sole proprietor: by employees alone, or by the industry as well', () => {
    expect(questionsLeft('employees', { applicant: 'japanSoleProprietor' })).toEqual({ fewest: 6, most: 9 });
  });

  test('for a company: eligible items and agreement or not', () => {
    expect(questionsLeft('membership', { applicant: 'japanCompany' })).toEqual({ fewest: 5, most: 7 });
  });

  test('is certain once nothing more branches', () => {
    expect(questionsLeft('eligibleItems', clean)).toEqual({ fewest: 3, most: 4 });
    expect(questionsLeft('agreement', shared)).toEqual({ fewest: 2, most: 2 });
    expect(questionsLeft('circumstances', clean)).toEqual({ fewest: 1, most: 1 });
    expect(questionsLeft('circumstances', { ...clean, restricted: 'all' })).toEqual({ fewest: 1, most: 1 });
  });

  test('takes no notice of answers to the question shown and those after it', () => {
    expect(questionsLeft('applicant', { ...proprietor, employees: 'upTo50' })).toEqual({
      fewest: 6,
      most: 10,
    });
    expect(questionsLeft('restricted', { ...clean, restricted: 'all' })).toEqual({ fewest: 3, most: 5 });
  });
});
