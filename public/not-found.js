// Opens a link whose "#" a mail filter has encoded. The address stays on this site: its origin is written anew.
const { origin, pathname, search, hash } = location;
const found = /%(?:25)*23/.exec(pathname);
if (found) {
  const rest = pathname.slice(found.index + found[0].length) + search + hash;
  location.replace(`${origin}${pathname.slice(0, found.index)}#${rest}`);
}
