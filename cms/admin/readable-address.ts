/**
 * Makes every address of the editor one that its router can read: of a `%` that begins no code it makes one that does. The
 * router throws at the others, and the page stays blank. To be imported before Decap, whose router reads the address at once.
 */

/** An address behind `#` in which every code can be decoded. */
function readable(address: string): string {
  try {
    decodeURI(address);
    return address;
  } catch {
    return address.replaceAll('%', '%25');
  }
}

function mend(event?: Event): void {
  const { hash } = location;
  const mended = readable(hash);
  if (mended === hash) return;
  // The router is told of the mended address instead.
  event?.stopImmediatePropagation();
  location.replace(mended);
}

mend();
addEventListener('hashchange', mend);
