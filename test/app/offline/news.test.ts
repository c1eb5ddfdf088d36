import { describe, expect, test } from 'vitest';
import { rulesVersion } from '../../../rules/source';
import { newsIn } from '../../../src/app/offline/news';

const here = { version: rulesVersion, changed: [] };

describe('what a new version brings', () => {
  test('is the newest rules, and every entry of the FAQ read otherwise since these', () => {
    const rules = [
      { version: '2099.10', changed: ['Q12', 'Q7'] },
      { version: '2099.9', changed: ['Q7', 'Q3'] },
      here,
      { version: '2001.1', changed: ['Q20'] },
    ];
    expect(newsIn({ rules })).toEqual({ rules: { version: '2099.10', changed: ['Q3', 'Q7', 'Q12'] } });
  });

  test('is told in whatever order the versions stand', () => {
    const rules = [{ version: '2099.2', changed: [] }, here, { version: '2099.11', changed: ['Q7'] }];
    expect(newsIn({ rules }).rules?.version).toBe('2099.11');
  });

  test('is nothing of the rules where they are the same, or older', () => {
    expect(newsIn({ rules: [here] })).toEqual({ rules: undefined });
    expect(newsIn({ rules: [{ version: '2001.1', changed: ['Q7'] }] })).toEqual({ rules: undefined });
  });

  test.each([
    undefined,
    'a page that says "not found"',
    {},
    { rules: 'all' },
    { rules: [{ version: 2099.1, changed: ['Q7'] }] },
  ])('is nothing of the rules where the file is not of its form: %j', (file) => {
    expect(newsIn(file)).toEqual({ rules: undefined });
  });

  test('names nothing but entries of the FAQ', () => {
    const rules = [{ version: '2099.1', changed: ['Q7', '<img onerror>', 'everything'] }];
    expect(newsIn({ rules }).rules?.changed).toEqual(['Q7']);
  });
});
