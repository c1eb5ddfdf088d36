// Says how much there is to read on the plain path, page by page: `npm run words`. The limits: test/house/plain-path.test.ts.
import { fromSources } from './from-sources.mjs';

for (const language of ['ja', 'en']) {
  const check = await fromSources(
    `/src/words/${language}-check.ts`,
    async (words) => words[`${language}Check`],
  );
  const asked = await fromSources(
    `/src/words/${language}-questions.ts`,
    async (words) => words[`${language}Questions`],
  );
  const reading = await fromSources('/src/words/plain-path.ts', async ({ plainPathReading }) =>
    plainPathReading(language, check, asked),
  );
  for (const { page, count } of reading)
    console.log(`${language}  ${page.padEnd(14)} ${String(count).padStart(5)}`);
  let sum = 0;
  for (const { count } of reading) sum += count;
  console.log(`${language}  in all         ${String(sum).padStart(5)}`);
}
