/** The office whose contact the FAQ prints at its end: that of the export consortium, not of this programme. */
export const secretariat = {
  name: 'ジェトロ 新輸出大国コンソーシアム事務局',
  address: '〒107-6006 東京都港区赤坂1-12-32 アーク森ビル',
  email: 'cse-pt-apply@jetro.go.jp',
  telephone: '03-3582-8333',
  /** Minutes after midnight in Japan, from (included) and to (excluded); not on Saturdays, Sundays and holidays. */
  hours: [
    { from: 9 * 60, to: 12 * 60 },
    { from: 13 * 60, to: 17 * 60 },
  ],
} as const;
