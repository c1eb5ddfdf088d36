import { commandLine, requests, table } from './command-doors';
import { csvFile, jsonFile } from './file-doors';
import { deskLink, link } from './link-doors';
import { type Trial, trialOf } from './trial';

/** Every way in. */
export const trials: readonly Trial[] = [
  trialOf(link),
  trialOf(deskLink),
  trialOf(jsonFile),
  trialOf(csvFile),
  trialOf(requests),
  trialOf(table),
  trialOf(commandLine),
];
