import type { Draft } from '../mail/draft';
import { readLetter } from '../mail/read-letter';
import { LONG_LETTER } from './data/long-letter';
import { completeDraft, exampleBody, exampleOffice as office } from './examples/example-letter';
import { importantInformationLate as rule } from './important-information-late';

const context = { officeNames: [office.name], departmentNames: [], notices: [office.notice.text] };

function late(text: string, partial: Partial<Draft> = {}, words = 200): (string | null)[] {
  const draft = completeDraft({ subject: 'Park', body: { format: 'plain', content: exampleBody(text) }, ...partial });
  return rule.check({ letter: readLetter(draft, context), office, options: { words } }).map((finding) => finding.text);
}

const ending = (sentence: string): string => `${LONG_LETTER}\n\n${sentence}`;

describe('important-information-late', () => {
  it('prefers the deadline to a price', () => {
    const price = 'Za miejsce zapłacą Państwo 120 zł.';
    const deadline = 'Kto nie zgłosi się do 13 czerwca 2025 r., traci miejsce.';
    expect(late(ending(`${price} ${deadline}`))).toEqual([deadline]);
  });

  it.each([
    'Wnioski przyjmujemy tylko do piątku, 13 czerwca 2025 r.',
    'Termin zapłaty mija 30 września 2025 r.',
    'Most będzie zamknięty od 3 lipca do 12 lipca 2025 r.',
    'Zebranie odbędzie się 20 maja o 17:00 w remizie.',
    'Brakujący podpis trzeba złożyć w ciągu 7 dni od otrzymania tej wiadomości.',
    'Za miejsce zapłacą Państwo 120 zł.',
    'Z tych powodów odmówiliśmy wydania zezwolenia.',
  ])('%s', (sentence) => {
    expect(late(ending(sentence))).toEqual([sentence]);
  });

  it.each([
    'Zeszłoroczne spotkanie trwało od 3 do 5 kwietnia 2024 r., więc zmiana jest widoczna.',
    'W razie pytań prosimy dzwonić do 15:00.',
    'Zapraszamy do parku.',
    'Taki sam list wysłał do nas klub sportowy 3 marca.',
    'Odpowiemy na dalsze pytania do 16 czerwca 2025 r.',
    'Park ma 3 hektary, a staw 800 m².',
  ])('is silent on %s', (sentence) => {
    expect(late(ending(sentence))).toEqual([]);
  });

  it('is silent when the day stands in the subject or earlier in the text', () => {
    const sentence = 'Park zamykamy 2 czerwca 2025 r.';
    expect(late(ending(sentence), { subject: 'Park zamknięty od 2 czerwca' })).toEqual([]);
    expect(late(ending(`Od 2 czerwca będzie cicho.\n\n${sentence}`))).toEqual([]);
  });

  it('obeys the limit, and leaves automatic replies alone', () => {
    const text = 'To krótki list.\n\nPark zamykamy 2 czerwca 2025 r.';
    expect(late(text)).toEqual([]);
    expect(late(text, {}, 5)).toHaveLength(1);
    expect(late(ending('Park zamykamy 2 czerwca 2025 r.'), { kind: 'absence' })).toEqual([]);
  });

  it('reads HTML paragraphs', () => {
    const paragraphs = `${LONG_LETTER}\n\nPark zamykamy 2 czerwca 2025 r.`
      .split('\n\n')
      .map((line) => `<p>${line}</p>`);
    const content = `<html><body><p>Szanowni Państwo,</p>${paragraphs.join('')}<p>Z poważaniem</p></body></html>`;
    expect(late('', { body: { format: 'html', content } })).toEqual(['Park zamykamy 2 czerwca 2025 r.']);
  });

  it('takes linear time', () => {
    const started = Date.now();
    late('Park zamykamy 2 czerwca 2025 r.\n\n'.repeat(3000));
    expect(Date.now() - started).toBeLessThan(3000);
  });
});
