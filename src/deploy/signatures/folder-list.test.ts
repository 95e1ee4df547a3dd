import { parse } from 'csv-parse/sync';
import { exampleOffice } from '../../rules/examples/example-letter';
import { fileName } from './file-name';
import { folderList } from './folder-list';

const listed = (...emails: string[]): unknown => {
  const [person] = exampleOffice.people;
  if (!person) throw new Error('nobody');
  const list = folderList(emails.map((email) => ({ ...person, email })));
  return parse(list, { bom: true, delimiter: ';', columns: true });
};

it('lists only folders with another name than the address', () => {
  const odd = 'o"hara;x@urzad.example';
  expect(listed('anna.lis@urzad.example', odd)).toEqual([{ adres: odd, folder: fileName(odd) }]);
  expect(listed('anna.lis@urzad.example')).toEqual([]);
});

it.each(['=cmd|x@urzad.example', '+48@urzad.example', '-1@urzad.example', '@urzad.example'])(
  'keeps %s from being a formula',
  (email) => expect(listed(email)).toEqual([{ adres: `'${email}`, folder: fileName(email) }]),
);
