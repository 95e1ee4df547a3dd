import type { Status } from './status';
import { statusDetail, statusHeadline } from './status-text';

const status = (over: Partial<Status>): Status => ({
  tone: 'ready',
  blocking: 0,
  warnings: 0,
  advice: 0,
  safe: 0,
  ...over,
});

describe('status line', () => {
  it.each([
    [status({}), 'Gotowe do wysłania', 'Można wysłać'],
    [status({ advice: 1 }), 'Gotowe do wysłania', 'Można wysłać; poza tym 1 podpowiedź'],
    [
      status({ tone: 'confirm', warnings: 4, advice: 3 }),
      'Warto poprawić: 4',
      'Można wysłać po potwierdzeniu; poza tym 3 podpowiedzi',
    ],
    [
      status({ tone: 'block', blocking: 2, warnings: 5, advice: 2 }),
      'Do poprawy: 2',
      'Przed wysłaniem; poza tym 5 uwag i 2 podpowiedzi',
    ],
    [status({ tone: 'block', blocking: 1 }), 'Do poprawy: 1', 'Przed wysłaniem'],
  ])('says it in Polish', (given, headline, detail) => {
    expect(statusHeadline(given, 'pl')).toBe(headline);
    expect(statusDetail(given, 'send', 'pl')).toBe(detail);
  });

  it('says it in English', () => {
    const given = status({ tone: 'block', blocking: 1, warnings: 1, advice: 2 });
    expect(statusHeadline(given, 'en')).toBe('To mend: 1');
    expect(statusDetail(given, 'send', 'en')).toBe('Before sending; besides 1 remark and 2 suggestions');
  });

  it.each([
    [status({}), 'Można skopiować'],
    [status({ tone: 'confirm', warnings: 2, advice: 1 }), 'Można skopiować; poza tym 1 podpowiedź'],
    [status({ tone: 'block', blocking: 1 }), 'Przed skopiowaniem'],
  ])('speaks of copying where nothing can be sent', (given, detail) => {
    expect(statusDetail(given, 'copy', 'pl')).toBe(detail);
  });
});
