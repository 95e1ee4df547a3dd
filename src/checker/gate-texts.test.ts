import { GATE_TEXTS, gateText } from './gate-texts';

type GateTextId = keyof typeof GATE_TEXTS;

const placeholders = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();

describe('texts of the send gate', () => {
  it.each(Object.entries(GATE_TEXTS))('%s says the same in both languages', (_, { pl, en }) => {
    expect(pl.trim()).not.toBe('');
    expect(placeholders(en)).toEqual(placeholders(pl));
    expect(`${pl}${en}`).not.toMatch(/!|TODO/);
  });

  const limits: readonly (readonly [GateTextId, number])[] = [
    ['sendButton', 20],
    ['showInPane', 20],
    ['outsidersVisible', 150],
    ['attachmentMissing', 150],
    ['checkFailed', 150],
    ['checkSlow', 150],
    ['rulesFailed', 150],
    ['sendAgain', 60],
  ];

  it.each(limits)('%s fits into %i characters', (id, limit) => {
    for (const n of [1, 2, 5, 22, 500]) {
      for (const language of ['pl', 'en'] as const) {
        const text = gateText(id, language, { n });
        expect(text.length).toBeLessThanOrEqual(limit);
        expect(text).not.toContain('{');
      }
    }
  });

  it.each([
    [1, 'W polach „Do” i „DW” widać 1 adres spoza urzędu. Właściwe jest pole „UDW”.'],
    [2, 'W polach „Do” i „DW” widać 2 adresy spoza urzędu. Właściwe jest pole „UDW”.'],
    [5, 'W polach „Do” i „DW” widać 5 adresów spoza urzędu. Właściwe jest pole „UDW”.'],
    [22, 'W polach „Do” i „DW” widać 22 adresy spoza urzędu. Właściwe jest pole „UDW”.'],
    [500, 'W polach „Do” i „DW” widać 500 adresów spoza urzędu. Właściwe jest pole „UDW”.'],
  ])('declines %i addresses', (n, text) => {
    expect(gateText('outsidersVisible', 'pl', { n })).toBe(text);
  });

  it.each([
    [
      1,
      'Przed wysłaniem proszę poprawić 1 rzecz.',
      '1 thing is worth mending. You may also send the message as it is.',
    ],
    [
      2,
      'Przed wysłaniem proszę poprawić 2 rzeczy.',
      '2 things are worth mending. You may also send the message as it is.',
    ],
    [
      5,
      'Przed wysłaniem proszę poprawić 5 rzeczy.',
      '5 things are worth mending. You may also send the message as it is.',
    ],
  ])('declines %i things', (n, block, confirm) => {
    expect(gateText('summaryBlock', 'pl', { n })).toBe(block);
    expect(gateText('summaryConfirm', 'en', { n })).toBe(confirm);
  });
});
