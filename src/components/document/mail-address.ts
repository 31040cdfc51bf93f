/** A letter that a reader's own mail program opens, also without a network. */
interface Letter {
  mailbox: string;
  subject: string;
  body: string;
}

/** The address of a letter with subject and text filled in (RFC 6068). */
export function mailAddress({ mailbox, subject, body }: Letter): string {
  const encoded = { subject: encodeURIComponent(subject), body: encodeURIComponent(body.replace(/\r?\n/gu, '\r\n')) };
  return `mailto:${encodeURIComponent(mailbox).replace('%40', '@')}?subject=${encoded.subject}&body=${encoded.body}`;
}

/** The mailbox to which readers of a text may write; none while nobody has named one. */
export function mailboxOf({ contact }: { contact?: { mailbox?: string | undefined } | undefined }): string | undefined {
  return contact?.mailbox;
}
