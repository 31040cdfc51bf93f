/** Addresses of sources and mailboxes as they are typed and pasted. */
import { isDisguisedAddress } from './disguised-address.ts';
import { withoutHiddenSigns } from './hidden-signs.ts';

/** An address without the white space and the angle brackets around it, which come along when it is copied. */
export function tidyAddress(typed: string): string {
  const text = withoutHiddenSigns(typed).replace(/^[\s\u200b\u2060]+|[\s\u200b\u2060]+$/gu, '');
  const inside = /^<([^<>]*)>$/u.exec(text)?.[1];
  return inside === undefined ? text : tidyAddress(inside);
}

/** Whether a text is an address in full: with http(s), a host that is what it seems, and no white space. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/<>]+[^\s<>]*$/iu.test(text) && URL.canParse(text) && !isDisguisedAddress(text);
}

/** Whether a text has the shape of the address of a mailbox. */
export function isMailbox(text: string): boolean {
  return /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/u.test(text) && !isDisguisedAddress(`mailto:${text}`);
}
