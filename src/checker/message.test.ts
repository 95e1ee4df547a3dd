import { renderMessage } from './message';

const moved = {
  pl: 'Przenieś {n} {n|adresata|adresatów|adresatów} do UDW',
  en: 'Move {n} {n|recipient|recipients} to Bcc',
};

describe('renderMessage', () => {
  it.each([
    [1, 'Przenieś 1 adresata do UDW', 'Move 1 recipient to Bcc'],
    [2, 'Przenieś 2 adresatów do UDW', 'Move 2 recipients to Bcc'],
    [12, 'Przenieś 12 adresatów do UDW', 'Move 12 recipients to Bcc'],
  ])('chooses the plural of %i', (n, polish, english) => {
    expect(renderMessage(moved, { n }, 'pl')).toBe(polish);
    expect(renderMessage(moved, { n }, 'en')).toBe(english);
  });

  it.each([
    [1, 'uwaga'],
    [2, 'uwagi'],
    [4, 'uwagi'],
    [5, 'uwag'],
    [12, 'uwag'],
    [21, 'uwag'],
    [22, 'uwagi'],
    [112, 'uwag'],
    [0, 'uwag'],
  ])('declines Polish nouns after %i', (n, noun) => {
    expect(renderMessage({ pl: '{n|uwaga|uwagi|uwag}', en: '' }, { n }, 'pl')).toBe(noun);
  });

  it('shows a placeholder nobody filled', () => {
    expect(renderMessage({ pl: 'Brak: {field}', en: '' }, {}, 'pl')).toBe('Brak: {field}');
  });
});
