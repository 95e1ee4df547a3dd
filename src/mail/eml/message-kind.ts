import type { MessageKind } from '../draft';
import { readSubjectPrefixes } from '../subject';

/** Value of a header field by its name in lower case; an empty string when there is none. */
export type HeaderValue = (name: string) => string;

const FORWARDED_BODY =
  /moz-forward-container|gmail_attr[^>]{0,80}>\s{0,5}-{5,12} ?(?:Forwarded|Przekazana)|(?:^|\n|>)-{5,12} ?(?:Forwarded message|Przekazana wiadomość|Wiadomość przekazana)/i;

/** The beginning of a body tells a forward. */
const BODY_REACH = 100_000;

/**
 * What the author was writing: an automatic reply by RFC 3834 and the headers of Exchange and older responders, a reply or forward by
 * the prefix of the subject, the threading headers, or the container mail programs put around a forwarded message.
 */
export function messageKind(header: HeaderValue, subject: string, body: string): MessageKind {
  const prefix = readSubjectPrefixes(subject).outermost;
  if (prefix === 'automatic' || isAutomatic(header)) {
    return 'absence';
  }
  if (prefix === 'forward') {
    return 'forward';
  }
  if (prefix === 'reply') {
    return 'reply';
  }
  if (FORWARDED_BODY.test(body.slice(0, BODY_REACH))) {
    return 'forward';
  }
  return header('in-reply-to') !== '' || header('references') !== '' ? 'reply' : 'new';
}

function isAutomatic(header: HeaderValue): boolean {
  return (
    /^\s*auto-(?:replied|generated|notified)/i.test(header('auto-submitted')) ||
    header('x-auto-response-suppress') !== '' ||
    /^\s*yes/i.test(header('x-autoreply')) ||
    header('x-autorespond') !== '' ||
    /auto_reply/i.test(header('precedence'))
  );
}
