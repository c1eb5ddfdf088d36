import { describe, expect, test } from 'vitest';
import { clientNameFrom } from '../../src/router/client-name';

describe('a client’s name for a link', () => {
  test.each([
    ['as it is written', '株式会社 山田製作所', '株式会社 山田製作所'],
    ['without space around it', '\u3000 港貿易 ', '港貿易'],
    ['put together if it came in pieces', 'カ\u3099ーテ\u3099ン', 'ガーデン'],
    ['with a compatibility kanji as it is written', '\uFA10本商店 髙\uFA11㈱', '\uFA10本商店 髙\uFA11㈱'],
    ['with signs of the address', 'A&B = C? #1 100%+', 'A&B = C? #1 100%+'],
    [
      'that looks like HTML, as the text it is',
      '<img src=x onerror=alert(1)>',
      '<img src=x onerror=alert(1)>',
    ],
    ['with a character outside the basic plane', '𠮷野商店', '𠮷野商店'],
    ['of a hundred characters', '山'.repeat(100), '山'.repeat(100)],
  ])('%s is taken', (_, text, name) => {
    expect(clientNameFrom(text)).toBe(name);
  });

  test.each([
    ['nothing', ''],
    ['space alone', ' \u3000\t'],
    ['more than a hundred characters', '山'.repeat(101)],
    ['a line break', '山田\n製作所'],
    ['a line separator', '山田\u2028製作所'],
    ['a null', '山田\u0000'],
    ['an escape', '\u001b[31m山田'],
    ['a mark that turns the direction', '山田\u202e株式会社'],
    ['an isolate', '\u2066山田\u2069'],
    ['a space that is not seen', '山\u200b田'],
    ['half a character', '山田\ud83d'],
    ['a pile of accents', 'a\u0316\u0317\u0318\u0319\u031c'],
  ])('%s is no name', (_, text) => {
    expect(clientNameFrom(text)).toBeUndefined();
  });
});
