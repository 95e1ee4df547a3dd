import { commonEmailStyle, emailInStyle } from './email-style';

const anna = { firstName: 'Anna Łucja', lastName: 'Żak-Lis' };

it.each([
  ['F.L@urzad.example', 'annalucja.zak-lis@urzad.example'],
  ['fL@urzad.example', 'azak-lis@urzad.example'],
  ['L_F@Fabryka.example', 'zak-lis_annalucja@Fabryka.example'],
])('%s gives %s', (style, email) => expect(emailInStyle(anna, style)).toBe(email));

it('is that of most people', () => {
  const people = ['ajan', 'jan.anna', 'ajan', 'sekretariat'].map((local, n) => ({
    firstName: 'Anna',
    lastName: 'Jan',
    email: `${local}@${n === 2 ? 'filia' : 'urzad'}.example`,
  }));
  expect(commonEmailStyle(people)).toBe('fL@urzad.example');
  expect(commonEmailStyle([])).toBe('L@');
});
