import { completeDraft, exampleBody, exampleOffice } from './example-letter';

it('has people with complete signatures in departments that exist', () => {
  for (const { firstName, lastName, position, department, phone, signature } of exampleOffice.people) {
    const unit = exampleOffice.departments.find(({ id }) => id === department)?.name;
    const fields = [
      `${firstName} ${lastName}`,
      position,
      unit,
      exampleOffice.name,
      exampleOffice.address.street,
      phone,
    ];
    for (const content of [signature?.full.html, signature?.full.text, signature?.short.html, signature?.short.text]) {
      for (const field of fields) expect(content).toContain(field);
    }
  }
});

it('puts a paragraph into a letter with greeting, close, signature and notice', () => {
  const paragraphs = exampleBody('Prosimy o kopię umowy.').trim().split('\n\n');
  expect(paragraphs).toEqual([
    'Szanowni Państwo,',
    'dziękujemy za wiadomość.',
    'Prosimy o kopię umowy.',
    expect.stringMatching(/^Z poważaniem\nAnna Lis\n/),
    exampleOffice.notice.text,
  ]);
});

it('fills in what a draft leaves out, and nothing else', () => {
  expect(completeDraft({ subject: 'Droga' })).toEqual({ ...completeDraft({}), subject: 'Droga' });
  expect(completeDraft({ subject: undefined }).subject).toBeUndefined();
  expect(completeDraft({ kind: 'absence' }).body.content).toContain('zastępuje mnie Marek Wrona');
});
