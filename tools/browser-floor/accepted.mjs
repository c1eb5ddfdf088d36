// What the built app uses though browsers of the floor lack it, each with the reason why nothing is lost there.

/** In scripts. A name ends up here only if whatever uses it looks first whether it is there. */
export const acceptedInScripts = {
  '.Profiler': 'React’s own export of that name.',
  '.createContext': 'React’s own export of that name.',
  '.cssFloat': 'React writes it for a style `float`, which no element of ours has.',
  '.alternate': 'React’s own field of that name.',
  '.animation': 'A field of React’s own table of events.',
  '.when': 'A field of zod’s checks.',
  '.detect': 'A method of i18next’s language detectors; none is used.',
  '.details': 'A field of Workbox’s errors.',
  '.fromElement': 'React reads it only where an event has no `relatedTarget`.',
  '.popover': 'An attribute of elements to React; none of ours has it.',
  '.connection': 'React asks whether the browser tells of the network.',
  '.downlink': 'React asks whether the browser tells of the network.',
  '.startViewTransition': 'React calls it for its <ViewTransition> alone, which is not used.',
  '.skipTransition': 'React calls it for its <ViewTransition> alone, which is not used.',
  '.marginTop': 'React measures for its <ViewTransition> alone, which is not used.',
  '.marginBottom': 'React measures for its <ViewTransition> alone, which is not used.',
  navigation: 'React asks first whether the browser has it.',
  '.canIntercept': 'React listens to it only where `navigation` is there.',
  '.currentEntry': 'React reads it only where `navigation` is there.',
  setImmediate: 'React asks first whether the runtime has it.',
  'Error.captureStackTrace': 'zod asks first whether the engine has it.',
  scheduler: 'The desk asks first whether the browser has it, and pauses by a timer otherwise.',
  '.yield': 'Called only where `scheduler` is there.',
  '.minBlockSize':
    'The desk keeps the list’s height while rows are made; elsewhere the list grows as they come.',
  'selector :user-valid': 'before-hydration.ts checks with CSS.supports first.',
  trustedTypes: 'The worker’s registration asks first whether the browser has them.',
  '.createPolicy': 'Called only where `trustedTypes` is there.',
};

/** In styles. A browser passes over what it does not know; the reason says what is seen there. */
export const acceptedInStyles = {
  'text-size-adjust':
    'Safari takes the declaration with its prefix beside it; Firefox on desktops needs none.',
  'text-wrap': 'Lines break where they are full.',
  'text-wrap: pretty': 'Lines break where they are full.',
  'text-wrap: balance': 'Lines break where they are full.',
  '@page': 'The browser’s own margins.',
  '@bottom-right': 'Paper without our page numbers; the browser’s own are there.',
  'break-after: avoid': 'A heading may stand at the foot of a sheet.',
  'break-before: avoid': 'A sheet may begin with what belongs to the one before.',
  'cursor: pointer': 'A phone shows no pointer.',
  'cursor: default': 'A phone shows no pointer.',
  'cursor: progress': 'A phone shows no pointer.',
  'field-sizing': 'The field keeps its height and scrolls.',
  'field-sizing: content': 'The field keeps its height and scrolls.',
  'print-color-adjust': 'Bars print without their filling; the numbers stand beside them.',
  'print-color-adjust: exact': 'Bars print without their filling; the numbers stand beside them.',
  'forced-color-adjust': 'These browsers have no forced colours.',
  'forced-color-adjust: none': 'These browsers have no forced colours.',
  '::details-content': 'What is closed on the screen prints closed.',
  'content-visibility': 'Stands within ::details-content alone.',
  'content-visibility: visible': 'Stands within ::details-content alone.',
  'font-family: ui-monospace': 'The next font of the list is taken.',
};
