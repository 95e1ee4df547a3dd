/** Prefixes mail clients put before an inherited subject: reply, forward (Polish, English, German, Scandinavian, Romance), in any case, also `Re[2]:`. */
const PREFIX =
  /^\s{0,20}(re|odp|pd|fw|fwd|aw|wg|sv|vs|vb|antw|antwort|tr|rif|rv)\s?(?:\[\d{1,3}\]|\(\d{1,3}\)|\^\d{1,3})?\s?:/i;

/** Prefixes of automatic replies (Exchange, Outlook, Thunderbird); what follows is the sender's subject. */
const AUTOMATIC =
  /^\s{0,20}(?:automatyczna odpowied(?:ź|z)|odpowied(?:ź|z) automatyczna|autoodpowied(?:ź|z)|automatic reply|auto(?:matic)? ?(?:re(?:ply|sponse))|out of (?:the )?office|automatische antwort)\s?:/i;

const FORWARD = /^(?:pd|fw|fwd|wg|tr|rv|vb)$/;

/** What the prefixes of a subject say. */
export interface SubjectPrefixes {
  /** Start of the subject's own words. */
  readonly start: number;
  /** What the outermost prefix says, if there is one. */
  readonly outermost?: 'reply' | 'forward' | 'automatic';
}

/** Reads the chain of prefixes (`RE: ODP: PD:`) in front of a subject. */
export function readSubjectPrefixes(subject: string): SubjectPrefixes {
  let start = 0;
  let outermost: SubjectPrefixes['outermost'];
  for (;;) {
    const rest = subject.slice(start, start + 60);
    const match = PREFIX.exec(rest);
    const automatic = match === null ? AUTOMATIC.exec(rest) : null;
    const length = match !== null ? match[0].length : automatic !== null ? automatic[0].length : 0;
    if (length === 0) {
      break;
    }
    if (outermost === undefined) {
      outermost = match === null ? 'automatic' : FORWARD.test((match[1] ?? '').toLowerCase()) ? 'forward' : 'reply';
    }
    start += length;
  }
  while (start < subject.length && /\s/.test(subject.charAt(start))) {
    start++;
  }
  return outermost === undefined ? { start } : { start, outermost };
}
