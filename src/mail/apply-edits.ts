import { readBody } from './text/read-body';
import type { Body, Draft } from './draft';
import type { Edit } from './edit';
import { compatibleEdits, type BodyEdit } from './edits/edit-conflicts';
import { htmlSplices } from './edits/html-edits';
import { maskAddress } from './addresses/mask-address';
import { plainSplices } from './edits/plain-edits';
import { applySplices } from './edits/splice';

type SubjectEdit = Extract<Edit, { type: 'replace' | 'set-subject' }>;

/**
 * Applies edits to a draft; offsets are those of the letter read from this draft. Of edits that overlap the first in order is
 * applied and the others are dropped, for they were made for a text that no longer exists. Everything outside the edited ranges stays
 * byte for byte. Returns the same object when nothing changes; never throws.
 */
export function applyEdits(draft: Draft, edits: readonly Edit[]): Draft {
  const subject = editSubject(
    draft.subject,
    edits.filter(
      (edit): edit is SubjectEdit => edit.type === 'set-subject' || (edit.type === 'replace' && edit.in === 'subject'),
    ),
  );
  const edited = editBody(
    draft.body,
    edits.filter(
      (edit): edit is BodyEdit =>
        edit.type === 'insert-block' ||
        edit.type === 'replace-block' ||
        (edit.type === 'replace' && edit.in === 'body'),
    ),
  );
  let body = edited;
  const hidden = new Set<string>();
  for (const edit of edits) {
    if (edit.type === 'mask-address') {
      body = maskAddress(body, edit.email, edit.replacement);
    } else if (edit.type === 'move-to-bcc') {
      edit.emails.forEach((email) => hidden.add(email.toLowerCase()));
    }
  }
  const moved = hideRecipients(draft, hidden);
  if (subject === draft.subject && body === draft.body && moved === draft) {
    return draft;
  }
  return { ...moved, ...(subject === undefined ? {} : { subject }), body };
}

function editSubject(subject: string | undefined, edits: readonly SubjectEdit[]): string | undefined {
  const set = edits.find((edit) => edit.type === 'set-subject');
  if (set !== undefined) {
    return set.text;
  }
  if (subject === undefined) {
    return undefined;
  }
  const replacements = edits.filter((edit): edit is Extract<Edit, { type: 'replace' }> => edit.type === 'replace');
  return applySplices(subject, compatibleEdits(replacements, subject.length) as Extract<Edit, { type: 'replace' }>[]);
}

function editBody(body: Body, edits: readonly BodyEdit[]): Body {
  if (edits.length === 0) {
    return body;
  }
  const read = readBody(body);
  const compatible = compatibleEdits(edits, read.text.length);
  const splices =
    body.format === 'html' ? htmlSplices(body.content, read, compatible) : plainSplices(body.content, read, compatible);
  const content = applySplices(body.content, splices);
  return content === body.content ? body : { format: body.format, content };
}

/** Moves the addresses (lower case) from To and Cc to Bcc, each once; the author stands in To when nobody is left. */
function hideRecipients(draft: Draft, hidden: ReadonlySet<string>): Draft {
  const isHidden = (address: { readonly email: string }): boolean => hidden.has(address.email.toLowerCase());
  const moved = draft.to.concat(draft.cc).filter(isHidden);
  if (moved.length === 0) {
    return draft;
  }
  const known = new Set(draft.bcc.map((address) => address.email.toLowerCase()));
  const added = moved.filter((address) => {
    const email = address.email.toLowerCase();
    const isNew = !known.has(email);
    known.add(email);
    return isNew;
  });
  const to = draft.to.filter((address) => !isHidden(address));
  const cc = draft.cc.filter((address) => !isHidden(address));
  return {
    ...draft,
    to: to.length === 0 && cc.length === 0 && draft.from ? [draft.from] : to,
    cc,
    bcc: draft.bcc.concat(added),
  };
}
