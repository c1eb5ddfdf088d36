import { describe, expect, test } from 'vitest';
import { bars, confirm, meets, note } from '../../rules/ruling';
import { rulingFaults } from '../../tools/rules-check/rulings';
import { linesOf, onApplicant, onProducts, withOption } from './changed';

describe('what is not known yet', () => {
  test('and has any other effect than to be open', () => {
    expect(
      linesOf(rulingFaults, { table: withOption(onApplicant, 'membership', 'notSure', meets()) }),
    ).toEqual([
      'contradiction · membership.notSure · is not known yet and has the effect meets: it has to be confirm',
    ]);
    expect(
      linesOf(rulingFaults, { table: withOption(onApplicant, 'listedCompany', 'notDecided', bars()) }),
    ).toEqual([
      'contradiction · listedCompany.notDecided · is not known yet and has the effect bars: it has to be confirm',
    ]);
    expect(linesOf(rulingFaults, { table: withOption(onProducts, 'restricted', 'unknown', note()) })).toEqual(
      ['contradiction · restricted.unknown · is not known yet and has the effect note: it has to be confirm'],
    );
  });

  test('and is decided with another answer, or decides with it', () => {
    const rulings = { from51To100: meets() };
    const unknown = withOption(onApplicant, 'industry', 'notSure', { decidedWith: 'employees', rulings });
    expect(linesOf(rulingFaults, { table: unknown })).toEqual([
      'contradiction · industry.notSure.from51To100 · is not known yet and has the effect meets: it has to be confirm',
    ]);
    const other = { decidedWith: 'employees', rulings: { notSure: meets() } };
    expect(linesOf(rulingFaults, { table: withOption(onApplicant, 'industry', 'retail', other) })).toEqual([
      'contradiction · industry.retail.notSure · is not known yet and has the effect meets: it has to be confirm',
    ]);
  });

  test('and is put down to the FAQ, or is not called so', () => {
    const silent = confirm({ settleWith: 'jetro', gap: 'faq' });
    expect(
      linesOf(rulingFaults, { table: withOption(onApplicant, 'membership', 'notSure', silent) }),
    ).toEqual(['contradiction · membership.notSure · is not known yet, and the gap is said to be the FAQ’s']);
    const waiting = confirm({ settleWith: 'applicant', gap: 'applicant' });
    expect(
      linesOf(rulingFaults, { table: withOption(onApplicant, 'membership', 'perhaps', waiting) }),
    ).toEqual([
      'contradiction · membership.perhaps · waits for the applicant, and is not called so, such as notSure',
    ]);
  });
});

describe('how sure a reading is', () => {
  test('silent where the gap is the applicant’s, or where there is none', () => {
    const waiting = confirm({ settleWith: 'alibaba', gap: 'applicant', certainty: 'silent' });
    expect(
      linesOf(rulingFaults, { table: withOption(onApplicant, 'membership', 'notSure', waiting) }),
    ).toEqual([
      'contradiction · membership.notSure · has a FAQ that is silent, and the gap is said to be the applicant’s',
    ]);
    expect(
      linesOf(rulingFaults, {
        table: withOption(onApplicant, 'membership', 'none', meets({ certainty: 'silent' })),
      }),
    ).toEqual(['contradiction · membership.none · has a FAQ that is silent, and the effect is meets']);
  });

  test('anything but silent where the gap is the FAQ’s', () => {
    const told = confirm({ settleWith: 'jetro', gap: 'faq', certainty: 'inferred' });
    expect(
      linesOf(rulingFaults, { table: withOption(onApplicant, 'membership', 'groupPaid', told) }),
    ).toEqual(['contradiction · membership.groupPaid · has a gap of the FAQ, and a FAQ that is inferred']);
  });
});

describe('what a bar may become', () => {
  test.each([
    ['sister', 'may become sister, which does not exist'],
    ['different', 'may become itself'],
    ['foreign', 'may become foreign, which bars as well'],
  ])('%s', (name, wrong) => {
    const table = withOption(onProducts, 'listedCompany', 'foreign', bars());
    const becoming = bars({ becomes: { same: 'anotherApplicant', [name]: 'anotherApplicant' } });
    expect(
      linesOf(rulingFaults, { table: withOption(table, 'listedCompany', 'different', becoming) }),
    ).toEqual([`contradiction · listedCompany.different · ${wrong}`]);
  });

  test('nothing, though it is removable, or something, though it is not', () => {
    expect(
      linesOf(rulingFaults, {
        table: withOption(onProducts, 'listedCompany', 'different', bars({ becomes: {} })),
      }),
    ).toEqual(['contradiction · listedCompany.different · is removable and may become nothing']);
    const fixed = { ...bars({ becomes: { same: 'anotherApplicant' } }), removable: false };
    expect(
      linesOf(rulingFaults, { table: withOption(onProducts, 'listedCompany', 'different', fixed) }),
    ).toEqual(['contradiction · listedCompany.different · is fixed and may become another']);
  });
});
