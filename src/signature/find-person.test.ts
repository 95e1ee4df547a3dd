import type { Person } from '../office/office';
import { findPerson } from './find-person';

const person = (firstName: string, lastName: string, email: string): Person => ({
  email,
  firstName,
  lastName,
  position: '',
  department: '',
  phone: '',
});
const people = [
  person('Łucja', 'Żak', 'lucja.zak@urzad.example'),
  person('Anna', 'Lis', 'anna.lis@urzad.example'),
  person('Jan', 'Sowa', 'jan.sowa@urzad.example'),
  person('Jan', 'Sowa', 'jan.sowa2@urzad.example'),
];

it.each([
  ['anna.lis@urzad.example', 'anna.lis@urzad.example'],
  ['Anna.Lis@Urzad.example', 'anna.lis@urzad.example'],
  ['anna.lis', 'anna.lis@urzad.example'],
  ['Lis Anna', 'anna.lis@urzad.example'],
  ['lucja  zak', 'lucja.zak@urzad.example'],
])('%s', (wanted, email) => expect(findPerson(people, wanted)).toMatchObject({ person: { email } }));

it.each([
  ['Ana Lis', 'Anna Lis'],
  ['anna.lsi@urzad.example', 'anna.lis@urzad.example'],
  ['Wojciech Zalewski', undefined],
])('%s is nobody, but perhaps %s', (wanted, like) => expect(findPerson(people, wanted)).toEqual({ like }));

it('names all who share a name', () => {
  expect(findPerson(people, 'jan sowa')).toMatchObject({ several: [people[2], people[3]] });
});
