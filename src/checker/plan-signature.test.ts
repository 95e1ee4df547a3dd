import type { Draft } from '../mail/draft';
import type { Office } from '../office/office';
import { completeDraft, exampleOffice } from '../rules/examples/example-letter';
import { planSignature } from './plan-signature';
import { signatoryOf } from './signatory';

function employee(email: string) {
  const person = signatoryOf({ email }, undefined, exampleOffice);
  if (!person?.signature) throw new Error(`the example office has lost ${email}`);
  return { ...person, signature: person.signature };
}

const anna = employee('Anna.Lis@gmina-przykladowo.example');
const marek = employee('marek.wrona@gmina-przykladowo.example');

const html = (content: string, more: Partial<Draft> = {}): Draft =>
  completeDraft({ body: { format: 'html', content }, ...more });
const slot = (content: string) => `<div id="Signature">${content}</div>`;
const official = `${anna.signature.full.html}${exampleOffice.notice.html}`;
const officialText = `${anna.signature.full.text}\n\n${exampleOffice.notice.text}`;
const THREAD = `<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>Od:</b> Anna Lis<br><b>Temat:</b> Mapa</div><div><p>Mapa jest gotowa.</p>${official}</div>`;

const short: Office = { ...exampleOffice, rules: { 'footer-missing': { signature: 'short-in-replies' } } };

describe('the official signature is put in', () => {
  it.each([
    ['into an empty message', html('<div><br></div>'), official],
    ['in place of the client’s own', html(`<p><br></p>${slot('Anna, wysłano z telefonu')}`), official],
    [
      'in place of a colleague’s',
      html(`<p><br></p>${slot(marek.signature.full.html + exampleOffice.notice.html)}`),
      official,
    ],
    ['above a thread that ends with the same signature', html(`<div><br></div>${THREAD}`, { kind: 'reply' }), official],
    [
      'without the notice where that stands already',
      html(`<p>Szanowni Państwo,</p><p>mapa jest gotowa.</p><p>Z poważaniem</p><p>${exampleOffice.notice.text}</p>`),
      anna.signature.full.html,
    ],
  ])('%s', (_, draft, content) => {
    expect(planSignature(draft, anna, exampleOffice)).toEqual({ format: 'html', content });
  });

  it('as text into a plain message', () => {
    const draft = completeDraft({ body: { format: 'plain', content: '\n' } });
    expect(planSignature(draft, anna, exampleOffice)).toEqual({ format: 'plain', content: officialText });
  });

  it('in place of a colleague’s in a plain message', () => {
    const content = `Dzień dobry,\n\nmapa jest gotowa.\n\nZ poważaniem\n\n${marek.signature.full.text}\n\n${exampleOffice.notice.text}\n`;
    const draft = completeDraft({ body: { format: 'plain', content } });
    expect(planSignature(draft, anna, exampleOffice)?.content).toBe(officialText);
  });

  it('in place of one in another language in a plain message', () => {
    const english = { html: '', text: 'Anna Lis\ninspector\nEnvironment Unit\ntel. +48 77 555 02 14' };
    const office: Office = {
      ...exampleOffice,
      people: exampleOffice.people.map((person) =>
        person.email === anna.email && person.signature
          ? { ...person, signature: { ...person.signature, inLanguages: { en: { full: english, short: english } } } }
          : person,
      ),
    };
    const content = `Dear Madam,\n\nthe map is ready.\n\n${english.text}\n\n${office.notice.text}\n`;
    const draft = completeDraft({ body: { format: 'plain', content } });
    expect(planSignature(draft, anna, office)?.content).toBe(officialText);
  });

  it('in its short form in replies, where the office says so', () => {
    const reply = html(`<div><br></div>${THREAD}`, { kind: 'reply' });
    expect(planSignature(reply, anna, short)?.content).toContain(anna.signature.short.html);
    expect(planSignature(html('<div><br></div>'), anna, short)?.content).toContain(anna.signature.full.html);
  });
});

describe('nothing is put in', () => {
  it.each([
    ['where it stands already', html(`<p><br></p>${slot(official)}`)],
    [
      'where the author has a footer of their own',
      html(`<p>Dzień dobry,</p><p>mapa jest gotowa.</p><p>Z poważaniem</p>${anna.signature.full.html}`),
    ],
  ])('%s', (_, draft) => {
    expect(planSignature(draft, anna, exampleOffice)).toBeUndefined();
  });

  it('where it stands already in plain text, however the client wrapped it', () => {
    const content = `Dzień dobry,\r\n\r\nmapa.\r\n\r\nZ poważaniem\r\n\r\n${officialText.replace(/\n/g, '\r\n')}\r\n`;
    const draft = completeDraft({ body: { format: 'plain', content } });
    expect(planSignature(draft, anna, exampleOffice)).toBeUndefined();
  });
});

describe('signatoryOf', () => {
  it.each([
    ['the sender', 'marek.wrona@gmina-przykladowo.example', 'Marek'],
    ['the signed-in employee in the mailbox of a unit', 'Srodowisko@gmina-przykladowo.example', 'Anna'],
    ['nobody in a private account', 'anna.lis@poczta.example', undefined],
    ['the signed-in employee where the client names no sender', undefined, 'Anna'],
  ])('is %s', (_, email, name) => {
    const from = email === undefined ? undefined : { email };
    expect(signatoryOf(from, 'anna.lis@gmina-przykladowo.example', exampleOffice)?.firstName).toBe(name);
  });
});
