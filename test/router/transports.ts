/** Puts something in the middle of the fragment's first word: there it is between two letters. */
const within = (sign: string) => (link: string) => {
  const place = link.includes('?') ? link.indexOf('=') + 3 : link.length - 1;
  return link.slice(0, place) + sign + link.slice(place);
};

const withWord = (word: string) => (link: string) => `${link}${link.includes('?') ? '&' : '?'}${word}`;

const client = /client=[^&]*/;

/** Changes words of a link, but a client's name: there the signs are the name's own. */
const outsideName = (change: (text: string) => string) => (link: string) => {
  const [name] = client.exec(link) ?? [];
  if (!name) return change(link);
  return link.split(name).map(change).join(name);
};

const wide = (text: string) =>
  text.replace(/[a-zA-Z0-9=,&?]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** The query as it is, the fragment's sign and path with it. */
const words = (change: (text: string) => string) => (link: string) => {
  const at = link.indexOf('?');
  return at < 0 ? link : link.slice(0, at + 1) + change(link.slice(at + 1));
};

/** What is done to links on their way, by what it looks like. Each leaves no doubt about what the link said. */
export const transports: Readonly<Record<string, (link: string) => string>> = {
  'with 。 at its end': (link) => `${link}。`,
  'with the next sentence at its end': (link) => `${link}。ご確認をお願いします。`,
  'with . at its end': (link) => `${link}.`,
  'with , at its end': (link) => `${link}.,`,
  'with ) at its end': (link) => `${link})`,
  'with " at its end': (link) => `${link}"`,
  'with an encoded " at its end': (link) => `${link}%22`,
  'with a blank at its end': (link) => `${link} `,
  'with an encoded blank at its end': (link) => `${link}%20`,
  'with > at its end': (link) => `${link}>`,
  'with &gt; at its end': (link) => `${link}&gt;`,
  'with 」 at its end': (link) => `${link}」`,
  'with an encoded 」 at its end': (link) => `${link}%E3%80%8D`,
  'with several signs at its end': (link) => `${link})」。`,
  'with an unseen sign at its end': (link) => `${link}\u200b`,
  'with utm_source added': withWord('utm_source=newsletter&utm_medium=e-mail'),
  'with fbclid added': withWord('fbclid=IwAR0_x-y'),
  'with mc_cid and others added': withWord('mc_cid=1&gclid=2&_hsenc=3&igshid=4&mkt_tok=5'),
  'with a second ? added': (link) => `${link}?utm_source=newsletter`,
  'with &amp; for &': (link) => link.replaceAll('&', '&amp;'),
  'with &amp;amp; for &': (link) => link.replaceAll('&', '&amp;amp;'),
  'with &#38; for &': (link) => link.replaceAll('&', '&#38;'),
  'with %26 for &': (link) => link.replaceAll('&', '%26'),
  'with %3D for =': (link) => link.replaceAll('=', '%3D'),
  'with %3d for =': (link) => link.replaceAll('=', '%3d'),
  'with %2C for ,': (link) => link.replaceAll(',', '%2C'),
  'with %3F for ?': (link) => link.replaceAll('?', '%3F'),
  'with %2F for /': (link) => link.replaceAll('/', '%2F'),
  'with /%23 before its path': (link) => link.replace('#/', '#/%23/'),
  'encoded once more': (link) => `#${encodeURIComponent(link.slice(1))}`,
  'encoded twice more': (link) => `#${encodeURIComponent(encodeURIComponent(link.slice(1)))}`,
  'with its words encoded once more': words(encodeURIComponent),
  'with a blank within': within(' '),
  'with an encoded blank within': within('%20'),
  'with a soft line break within': within('=\r\n'),
  'with a line break within': within('%0D%0A'),
  'with a zero-width space within': within('\u200b'),
  'with an encoded zero-width space within': within('%E2%80%8B'),
  'with a byte order mark within': within('\ufeff'),
  'with a soft hyphen within': within('\u00ad'),
  'with its words in full-width letters': outsideName(words(wide)),
  'with blanks around its words': outsideName(words((text) => text.replaceAll('&', ' & '))),
  'pasted with its words twice': words((text) => `${text}&${text}`),
};

/** The ticks in the words of a link, as they are written. */
export function ticksOf(text: string): string | undefined {
  return new URLSearchParams(text).get('circumstances') ?? undefined;
}
