import { toHtml } from './body';
import type { Item, Person } from './item';
import type { ItemInput } from './item-input';

/** Words Outlook puts into replies, by language. */
const WORDS = {
  en: { reply: 'Re: ', forward: 'Fw: ', from: 'From', sent: 'Sent', to: 'To', subject: 'Subject' },
  pl: { reply: 'Odp: ', forward: 'PD: ', from: 'Od', sent: 'Wysłano', to: 'Do', subject: 'Temat' },
} as const;
type Words = (typeof WORDS)[keyof typeof WORDS];

export type AnswerKind = 'reply' | 'replyAll' | 'forward';

/** A reply or a forward of a message that is open, quoted as Outlook on the web quotes. */
export function answerInput(item: Item, kind: AnswerKind, owner: Person, locale: string): ItemInput {
  const words = locale.startsWith('pl') ? WORDS.pl : WORDS.en;
  const isForward = kind === 'forward';
  const others = [...item.to, ...item.cc].filter(({ address }) => address !== owner.address);
  const prefix = isForward ? words.forward : words.reply;
  return {
    mode: 'compose',
    composeType: isForward ? 'forward' : 'reply',
    bodyType: item.bodyType,
    conversationId: item.conversationId,
    to: isForward ? [] : [item.from],
    cc: kind === 'replyAll' ? others : [],
    subject: item.subject.startsWith(prefix) ? item.subject : prefix + item.subject,
    body: quote(item, words),
    attachments: isForward ? item.attachments : item.attachments.filter(({ isInline }) => isInline),
  };
}

function quote({ from, to, created, subject, body, bodyType }: Item, words: Words): string {
  const list = (people: readonly Person[]) => people.map(({ name, address }) => `${name} <${address}>`).join('; ');
  const head: readonly [string, string][] = [
    [words.from, list([from])],
    [words.sent, created.toISOString().slice(0, 16).replace('T', ' ')],
    [words.to, list(to)],
    [words.subject, subject],
  ];
  if (bodyType === 'text') {
    const lines = head.map(([label, value]) => `${label}: ${value}`);
    return `\n\n________________________________\n${lines.join('\n')}\n\n${body}`;
  }
  const lines = head.map(([label, value]) => `<b>${label}:</b> ${toHtml(value)}`);
  return `<div><br></div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg" dir="ltr">${lines.join('<br>')}</div><div>${body}</div>`;
}
