import { describe, expect, test } from 'vitest';
import { groundsOf } from '../../src/paper/grounds';

describe('what the answers to a question rest on', () => {
  test('is each entry once, with every phrase its answers quote', () => {
    expect(groundsOf('applicant').map(({ id, page, quotes }) => [id, page, quotes])).toEqual([
      ['Q7', 3, ['日本に実体のある企業が対象', '海外の現地法人によるお申し込みは対象外となります']],
      ['Q8', 3, ['中堅・中小企業の定義に該当する個人事業主であれば、申込可能です']],
    ]);
  });

  test('stands in the order of the FAQ', () => {
    expect(groundsOf('membership').map(({ id }) => id)).toEqual(['Q15', 'Q17']);
    expect(groundsOf('circumstances').map(({ id }) => id)).toEqual(['Q7', 'Q10', 'Q11', 'Q12', 'Q16']);
  });

  test('holds what is decided with another question too', () => {
    expect(groundsOf('industry').map(({ id }) => id)).toEqual(['Q8']);
  });
});
