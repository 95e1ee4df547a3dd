import { Readable } from 'node:stream';
import { MBOX_START_LENGTH, readMboxMessages, startsMbox } from './mbox';

async function messagesOf(mbox: string, chunkSize = mbox.length): Promise<string[]> {
  const chunks: Buffer[] = [];
  const bytes = Buffer.from(mbox);
  for (let at = 0; at < bytes.length; at += chunkSize) chunks.push(bytes.subarray(at, at + chunkSize));
  const messages: string[] = [];
  for await (const message of readMboxMessages(Readable.from(chunks))) messages.push(Buffer.from(message).toString());
  return messages;
}

const TWO = 'From - Mon\nSubject: A\n\nPierwsza\n\nFrom - Tue\nSubject: B\n\nDruga\n>From tego dnia\n>>From\n';

describe('readMboxMessages', () => {
  it.each([
    ['two messages', TWO, ['Subject: A\n\nPierwsza', 'Subject: B\n\nDruga\nFrom tego dnia\n>>From']],
    ['one message without a final line break', 'From x\nSubject: A\n\nTekst', ['Subject: A\n\nTekst']],
    [
      'CR LF',
      'From x\r\nSubject: A\r\n\r\nTekst\r\n\r\nFrom y\r\nSubject: B\r\n',
      ['Subject: A\r\n\r\nTekst', 'Subject: B'],
    ],
    ['quoted separators', 'From x\nA: b\n\n>>From a\nx >From b\n\n', ['A: b\n\n>From a\nx >From b']],
    ['“From ” inside a line', 'From x\nA: b\n\nod From do\n', ['A: b\n\nod From do']],
    ['a line of the letter', 'From x\nA: b\n\ntekst\nFrom biura\n', ['A: b\n\ntekst\nFrom biura']],
    ['only a separator', 'From x\n', ['']],
    ['nothing', '', []],
  ])('%s', async (_, mbox, expected) => {
    expect(await messagesOf(mbox)).toEqual(expected);
  });

  it('finds the same messages in chunks of any size', async () => {
    for (let size = 1; size <= 40; size += 1) expect(await messagesOf(TWO, size)).toEqual(await messagesOf(TWO));
  });
});

describe('startsMbox', () => {
  it.each([
    ['From ', true],
    ['From:', false],
    ['Fro', false],
    ['', false],
  ])('%j', (start, expected) => {
    expect(startsMbox(Buffer.from(start).subarray(0, MBOX_START_LENGTH))).toBe(expected);
  });
});
