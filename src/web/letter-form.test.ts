import { exampleOffice } from '../rules/examples/example-letter';
import { draftOf, emptyForm, formWith } from './letter-form';

const form = {
  ...emptyForm('empty', 'anna.lis@gmina-przykladowo.example'),
  to: 'Jan Nowak <jan@example.pl>,  anna@example.pl',
  subject: 'Odpady',
  html: '<p>a</p>',
};
const draft = draftOf(form, exampleOffice, '2026-05-06T11:34:00+02:00');

describe('letter form', () => {
  it('becomes a draft', () => {
    expect(draft.from).toEqual({ email: 'anna.lis@gmina-przykladowo.example', name: 'Anna Lis' });
    expect(draft.to.map(({ email }) => email)).toEqual(['jan@example.pl', 'anna@example.pl']);
    expect(draft.body).toEqual({ format: 'html', content: '<p>a</p>' });
  });

  it('keeps what was typed in fields the checker left alone', () => {
    const after = { ...draft, subject: 'Odpady zielone' };
    expect(formWith(form, draft, after)).toEqual({ ...form, subject: 'Odpady zielone' });
  });

  it('writes out recipients the checker moved', () => {
    const after = { ...draft, to: [], bcc: draft.to };
    expect(formWith(form, draft, after)).toMatchObject({ to: '', bcc: 'Jan Nowak <jan@example.pl>, anna@example.pl' });
  });
});
