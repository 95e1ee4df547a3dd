import fc from 'fast-check';
import type { Draft } from '../mail/draft';
import { checkRule, textsFound } from './courtesy/check-rule';
import { letterBody } from './courtesy/example';
import { greetingUnsuitable } from './greeting-unsuitable';

type Mailbox = Draft['to'][number];

const person = (name: string, email = 'adres@dom.example'): Mailbox => ({ name, email });
const SCHOOL = person('Przedszkole nr 4', 'przedszkole@szkola.example');
const COLLEAGUE = person('Marek Wrona', 'marek.wrona@gmina-przykladowo.example');

function greet(greeting: string, to: readonly Mailbox[], over: Partial<Draft> = {}): Partial<Draft> {
  return { to, body: letterBody(greeting, 'worki odbieramy we wtorki.', 'Z poważaniem'), ...over };
}

const QUOTE = '\n\nW dniu 12.05.2025 o 9:10, Biuro <biuro@firma.example> pisze:\n> Kiedy?\n>\n> Pozdrawiam\n> ';

function reply(greeting: string, to: Mailbox, signed: string): Partial<Draft> {
  const { content } = letterBody(greeting, 'worki odbieramy we wtorki.', 'Z poważaniem');
  return { kind: 'reply', to: [to], body: { format: 'plain', content: `${content}${QUOTE}${signed}\n` } };
}

describe('words of greeting', () => {
  it.each([
    'Witam',
    'Witam Pana',
    'Witam ponownie',
    'Witajcie',
    'Hej',
    'Cześć',
    'CZEŚĆ',
    'Siema',
    'Siemka',
    'Kochani',
    'Moi drodzy',
    'Hello',
  ])('„%s” to a client is reported', (greeting) => {
    const [finding] = checkRule(greetingUnsuitable, greet(`${greeting},`, [person('Jan Sowa')]));
    expect(greeting).toContain(finding?.text);
    expect(finding?.fixes?.length).toBe(1);
  });

  it.each([
    'Dzień dobry',
    'Dobry wieczór',
    'Szanowni Państwo',
    'Drodzy Państwo',
    'Szanowni Mieszkańcy',
    'Szanowna Pani Dyrektor',
    'Droga Pani Ewo',
    'Szanowne Panie',
  ])('„%s” is fine', (greeting) => {
    expect(textsFound(greetingUnsuitable, greet(`${greeting},`, [person('Ewa Dudek')]))).toEqual([]);
  });

  it.each(['Cześć', 'Hej', 'Witajcie', 'Panie Marku'])('„%s” may stand among colleagues', (greeting) => {
    expect(textsFound(greetingUnsuitable, greet(`${greeting},`, [COLLEAGUE]))).toEqual([]);
  });

  it('follows the lists of the office', () => {
    const draft = greet('Witam,', [person('Jan Sowa')]);
    expect(textsFound(greetingUnsuitable, draft, { unsuitable: ['hej'] })).toEqual([]);
    expect(textsFound(greetingUnsuitable, greet('Dzień dobry,', [SCHOOL]), { unsuitable: ['dzień dobry'] })).toEqual([
      'Dzień dobry',
    ]);
  });
});

describe('sex and number of the addressee', () => {
  it.each<[string, readonly Mailbox[], string | undefined]>([
    ['Szanowny Panie', [person('Ewa Dudek')], 'Szanowny Panie'],
    ['Szanowna Pani', [person('Kuba Dudek')], 'Szanowna Pani'],
    ['Szanowna Pani', [person('NOWAK Jan')], 'Szanowna Pani'],
    ['Szanowny Panie', [{ email: 'zofia.dudek@dom.example' }], 'Szanowny Panie'],
    ['Szanowny Panie Dyrektorze', [person('Ewa Dudek')], 'Szanowny Panie'],
    ['Szanowny Panie', [SCHOOL], 'Szanowny Panie'],
    ['Szanowna Pani', [{ email: 'biuro@firma.example' }], 'Szanowna Pani'],
    ['Szanowny Panie', [person('Jan Sowa'), person('Adam Lis', 'a@b.example')], 'Szanowny Panie'],
    ['Szanowny Panie', [person('Ewa Lis'), person('Anna Lis', 'a@b.example')], 'Szanowny Panie'],
    ['Szanowny Panie', [person('Jan Sowa')], undefined],
    ['Szanowny Panie', [person('Xavi Moreno')], undefined],
    ['Szanowna Pani', [{ email: 'rsobczak@poczta.example' }], undefined],
    ['Szanowny Panie Wójcie', [SCHOOL], undefined],
    ['Szanowny Panie Marku', [person('Ewa Dudek')], undefined],
    ['Szanowna Pani', [person('Kancelaria Notarialna Jan Kot')], undefined],
    ['Szanowna Pani / Szanowny Panie', [person('Jan Sowa')], undefined],
  ])('„%s” to %j', (greeting, to, expected) => {
    expect(textsFound(greetingUnsuitable, greet(`${greeting},`, to))).toEqual(expected === undefined ? [] : [expected]);
  });

  it.each<[string, Mailbox, string, string | undefined]>([
    ['Szanowny Panie', { email: 'dl77@dom.example' }, 'Danuta Lis', 'Szanowny Panie'],
    ['Szanowna Pani', person('Jan Sowa'), 'Maria Sowa', undefined],
    ['Szanowny Panie', SCHOOL, 'Jan Sowa', undefined],
    ['Szanowna Pani', SCHOOL, 'dyrekcja', 'Szanowna Pani'],
    ['Szanowna Pani', person('Jan Sowa'), 'Marek Wrona', 'Szanowna Pani'],
  ])('„%s” to %j whose message is signed %s', (greeting, to, signed, expected) => {
    expect(textsFound(greetingUnsuitable, reply(`${greeting},`, to, signed))).toEqual(
      expected === undefined ? [] : [expected],
    );
  });

  it.each([
    ['Szanowny Panie', 'Złożyłam wniosek w maju.', ['Szanowny Panie']],
    ['Szanowna Pani', 'Złożyłam wniosek w maju.', []],
    ['Szanowna Pani', 'Wysłałem mapę pocztą.', ['Szanowna Pani']],
    ['Szanowna Pani', 'Proszę o kontakt z protokołem i stołem.', []],
    ['Szanowna Pani', 'Złożyłem wniosek, a żona dodaje: wysłałam mapę.', []],
  ])('„%s” to Sasza who wrote „%s”', (greeting, written, expected) => {
    const { content } = letterBody(`${greeting},`, 'worki odbieramy we wtorki.', 'Z poważaniem');
    const quote = `\n\nW dniu 12.05.2025 o 9:10, Sasza Kobza <s@dom.example> pisze:\n> ${written}\n`;
    const body = { format: 'plain', content: content + quote } as const;
    expect(textsFound(greetingUnsuitable, { kind: 'reply', to: [person('Sasza Kobza')], body })).toEqual(expected);
  });

  it('asks nothing of an automatic reply but its words', () => {
    expect(textsFound(greetingUnsuitable, greet('Szanowny Panie,', [SCHOOL], { kind: 'absence' }))).toEqual([]);
    expect(textsFound(greetingUnsuitable, greet('Witam,', [SCHOOL], { kind: 'absence' }))).toEqual(['Witam']);
  });

  it('takes the hidden recipients of a mailing', () => {
    const draft = greet('Szanowny Panie,', [COLLEAGUE], {
      bcc: [person('Jan Sowa'), person('Ewa Lis', 'e@b.example')],
    });
    expect(textsFound(greetingUnsuitable, draft)).toEqual(['Szanowny Panie']);
  });
});

describe('surnames, titles and names', () => {
  it.each<[string, string, string | undefined]>([
    ['Szanowny Panie Sowa', 'Jan Sowa', 'Szanowny Panie'],
    ['Szanowny Panie Kowalczyku', 'Jan Kowalczyk', 'Szanowny Panie'],
    ['Szanowna Pani Wiśniewska', 'Ewa Wiśniewska', 'Szanowna Pani'],
    ['Szanowna Pani Ewo Nowak', 'Ewa Nowak', 'Szanowna Pani'],
    ['Szanowny Panie Doktorze Sowa', 'Jan Sowa', 'Szanowny Panie Doktorze'],
    ['Dzień dobry Pani Nowak', 'Ewa Lis', 'Dzień dobry'],
    ['Szanowny Panie Dyrektor', 'Jan Sowa', 'Szanowny Panie Dyrektorze'],
    ['Szanowny Panie kierownik', 'Jan Sowa', 'Szanowny Panie kierowniku'],
    ['Szanowna Pani Dyrektorze', 'Ewa Lis', 'Szanowna Pani Dyrektor'],
    ['Dzień dobry Pani Anna', 'Anna Lis', 'Dzień dobry Pani Anno'],
    ['Dzień dobry Panie Marek', 'Marek Lis', 'Dzień dobry Panie Marku'],
    ['Szanowna Panie', 'Jan Sowa', 'Szanowny Panie'],
    ['Szanowny Pani', 'Ewa Lis', 'Szanowna Pani'],
    ['Pani Ewo', 'Ewa Lis', 'Dzień dobry Pani Ewo'],
    ['Szanowny Pan', 'Jan Sowa', 'Szanowny Panie'],
    ['Dear Mr Smith', 'John Smith', undefined],
    ['Szanowna Pani Dyrektor / Szanowny Panie', 'Jan Sowa', undefined],
    ['Szanowna Pani Maju', 'Maja Maj', undefined],
    ['Szanowny Panie Pośle', 'Jan Sowa', undefined],
    ['Szanowna Pani Sędzio', 'Ewa Lis', undefined],
    ['Szanowna Pani Dyrektorko', 'Ewa Lis', undefined],
    ['Szanowna Pani Naczelnik Wydziału', 'Ewa Lis', undefined],
    ['Szanowny Panie Konserwatorze Wojewódzki', 'Jan Sowa', undefined],
    ['Szanowny Panie Leśniczy', 'Jan Sowa', undefined],
    ['Szanowny Panie Wójcie', 'Jan Wójcik', undefined],
    ['Szanowny Księże Proboszczu', 'Jan Sowa', undefined],
    ['Szanowny Panie Stasiu', 'Stanisław Sowa', undefined],
  ])('„%s” to %s', (greeting, name, mended) => {
    const body = letterBody(`${greeting},`, 'worki odbieramy we wtorki.', 'Z poważaniem');
    const findings = checkRule(greetingUnsuitable, { to: [person(name)], body });
    expect(findings.length).toBe(mended === undefined ? 0 : 1);
    const edit = findings[0]?.fixes?.[0]?.edits[0];
    if (edit?.type !== 'replace') return expect(mended).toBeUndefined();
    const changed = body.content.slice(0, edit.start) + edit.text + body.content.slice(edit.end);
    expect(changed.slice(0, changed.indexOf(','))).toBe(mended);
    expect(checkRule(greetingUnsuitable, { to: [person(name)], body: { format: 'plain', content: changed } })).toEqual(
      [],
    );
  });
});

describe('capitals after the greeting', () => {
  const texts = (greeting: string, text: string): readonly (string | null)[] =>
    textsFound(greetingUnsuitable, { body: letterBody(greeting, text, 'Z poważaniem') }, { capitals: true });

  it.each<[string, string, readonly string[]]>([
    ['Szanowni Państwo,', 'Przesyłam plan.', ['Przesyłam']],
    ['Szanowni Państwo!', 'przesyłam plan.', ['przesyłam']],
    ['Szanowni Państwo,', 'przesyłam plan.', []],
    ['Szanowni Państwo!', 'Przesyłam plan.', []],
    ['Szanowni Państwo,', 'Pani Ewa Lis prosi o plan.', []],
    ['Szanowni Państwo,', 'Ławki stoją przy szkole.', []],
    ['Szanowni Państwo,', 'W maju zaczynamy.', ['W']],
  ])('„%s %s”', (greeting, text, expected) => {
    expect(texts(greeting, text)).toEqual(expected);
  });

  it('are not judged unless the office asks for it', () => {
    expect(
      textsFound(greetingUnsuitable, { body: letterBody('Szanowni Państwo,', 'Przesyłam plan.', 'Z poważaniem') }),
    ).toEqual([]);
  });
});

it.each([
  ['Szanowna Pani Anna,', 'Anna Lis', 'Szanowna Pani Anno'],
  ['Szanowny Panie Dyrektor,', 'Jan Sowa', 'Szanowny Panie Dyrektorze'],
  ['Witam Pani Ewo,', 'Ewa Lis', 'Dzień dobry Pani Ewo'],
])('the fix of „%s” shows the whole greeting', (greeting, name, expected) => {
  const [finding] = checkRule(greetingUnsuitable, greet(greeting, [person(name)]));
  expect(finding?.fixes?.[0]?.data).toEqual({ replacement: expected });
});

it('never throws and finds one thing at most', () => {
  const words = fc.array(
    fc.constantFrom(
      'Szanowny',
      'Pani',
      'Panie',
      'Witam',
      'Dyrektor',
      'Marek',
      'Anno',
      'Kowalski',
      ',',
      '!',
      '/',
      'i',
      'Państwo',
    ),
    { maxLength: 9 },
  );
  fc.assert(
    fc.property(words, fc.constantFrom('Jan Sowa', 'Ewa Lis', 'Urząd', ''), (greeting, name) => {
      expect(checkRule(greetingUnsuitable, greet(greeting.join(' '), [person(name)])).length).toBeLessThan(2);
    }),
    { numRuns: 200 },
  );
});
