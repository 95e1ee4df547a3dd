import { Ajv } from 'ajv';
import { MATTER_IDS } from '../matter-id';
import { officeTerms, termProblems, TermsSchema } from './terms-schema';

const isValid = new Ajv({ strict: false }).compile(TermsSchema);

it.each(['at-once', '14 days', '3 working-days', '2 weeks', '1 months', '1 years'])('accepts the term “%s”', (term) => {
  expect(isValid([{ id: 'certificate', term }])).toBe(true);
});

it.each(['14', '0 days', 'days 14', '14 dni', '1000 days', '1.5 months', 'At-once'])(
  'refuses the term “%s”',
  (term) => {
    expect(isValid([{ id: 'certificate', term }])).toBe(false);
  },
);

it('reads terms as lengths and keeps the rest', () => {
  expect(
    officeTerms([
      { id: 'certificate', term: '3 working-days' },
      { id: 'case', term: 'at-once' },
      { id: 'petition', hidden: true },
    ]),
  ).toEqual([
    { id: 'certificate', term: { count: 3, unit: 'working-days' } },
    { id: 'case', term: 'at-once' },
    { id: 'petition', hidden: true },
  ]);
});

it.each([
  ['a known kind with anything', [{ id: MATTER_IDS[0], term: '10 days' }], []],
  ['a complete new kind', [{ id: 'own', title: 'Własny', term: '2 days', source: 'Regulamin, § 3' }], []],
  ['a new kind without a source', [{ id: 'own', title: 'Własny', term: '2 days' }], ['/terms/0']],
  ['a kind given twice', [{ id: 'case' }, { id: 'case', hidden: true }], ['/terms/1/id']],
])('judges %s', (_, file, paths) => {
  expect(termProblems(file).map(({ path }) => path)).toEqual(paths);
});
