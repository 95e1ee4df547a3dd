/** @jest-environment jsdom */
import { exampleOffice } from '../rules/examples/example-letter';
import { emptyForm } from './letter-form';
import { keepOwnLetter, readOwnLetter } from './own-letter';
import { rememberedSender, rememberSender } from './remembered-sender';

const KEY = 'dobry-list-own-letter';

afterEach(() => {
  jest.restoreAllMocks();
  sessionStorage.clear();
  localStorage.clear();
});

function refuse(): void {
  const refusal = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  jest.spyOn(Storage.prototype, 'getItem').mockImplementation(refusal);
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(refusal);
}

describe('own letter', () => {
  const letter = {
    ...emptyForm('empty', 'anna.lis@gmina-przykladowo.example'),
    kind: 'reply' as const,
    html: '<p>Szanowna Pani,</p>',
    attachments: [{ name: 'a.pdf', type: 'application/pdf', size: 3, inline: false }],
  };

  it('survives a reload', () => {
    expect(keepOwnLetter({ letter, open: true })).toBe(true);
    expect(readOwnLetter()).toEqual({ letter, open: true });
  });

  it.each(['', '{', 'null', '[]', '7', '{"letter":5}'])('is not made up from %j', (stored) => {
    sessionStorage.setItem(KEY, stored);
    expect(readOwnLetter()).toBeUndefined();
  });

  it('takes nothing it does not know', () => {
    sessionStorage.setItem(KEY, '{"letter":{"kind":"x","to":4,"html":"<p>a</p>","attachments":[{}]},"open":1}');
    expect(readOwnLetter()).toEqual({ letter: { ...emptyForm('empty', ''), html: '<p>a</p>' }, open: false });
  });

  it('is not kept where the browser keeps nothing', () => {
    refuse();
    expect(keepOwnLetter({ letter, open: true })).toBe(false);
    expect(readOwnLetter()).toBeUndefined();
  });
});

describe('sender', () => {
  it('is nobody until somebody has signed', () => {
    expect(rememberedSender(exampleOffice)).toBe('');
    rememberSender('anna.lis@gmina-przykladowo.example');
    expect(rememberedSender(exampleOffice)).toBe('anna.lis@gmina-przykladowo.example');
  });

  it('is nobody who does not work here', () => {
    rememberSender('ktos@inny-urzad.example');
    expect(rememberedSender(exampleOffice)).toBe('');
  });

  it('is nobody where the browser keeps nothing', () => {
    refuse();
    rememberSender('anna.lis@gmina-przykladowo.example');
    expect(rememberedSender(exampleOffice)).toBe('');
  });
});
