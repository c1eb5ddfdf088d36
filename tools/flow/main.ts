import { readFileSync, writeFileSync } from 'node:fs';
import { flowPicture } from './picture';
import { withOutline } from './readme';

/** The copies that developers read; visitors get theirs from the build. */
const picture = 'docs/flow-en.svg';
const readme = 'rules/README.md';

writeFileSync(picture, (await flowPicture('en')).svg);
writeFileSync(readme, withOutline(readFileSync(readme, 'utf8')));
process.stdout.write(`${picture}\n${readme}\n`);
