import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { languages } from '../i18n/languages';
import { flowPicture } from './picture';

for (const language of languages) {
  const file = path.join('public', `flow-${language}.svg`);
  writeFileSync(file, await flowPicture(language));
  process.stdout.write(`${file}\n`);
}
