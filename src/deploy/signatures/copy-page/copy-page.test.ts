import { createHash } from 'node:crypto';
import { elementsOf, readElements } from '../../../signature/html-lint/element-tree';
import { loadProfile } from '../../../signature/load-office';
import { fullSignatures } from '../full-signature';
import { copyPages } from './copy-page';

const profile = loadProfile('offices/kedzierzyn-kozle');
const page = copyPages(profile);
const kamil = profile.office.people.find(({ email }) => email.startsWith('kamil.wrona@'));
if (!kamil) throw new Error('the sample office has changed');

it('has every signature, in HTML and as text, with the notice', () => {
  const elements = elementsOf(readElements(page(kamil, fullSignatures(kamil, profile))));
  const titles = elements.filter(({ name }) => name === 'h2').map(({ children }) => children.join(''));
  expect(titles).toEqual([
    'Pełny podpis – nowe wiadomości',
    'Krótki podpis – odpowiedzi',
    'Pełny podpis – nowe wiadomości (en)',
    'Krótki podpis – odpowiedzi (en)',
  ]);
  const texts = elements.filter(({ name }) => name === 'pre').map(({ children }) => children.join(''));
  for (const text of texts) expect(text).toContain(profile.office.notice.text);
  expect(texts[0]).toContain('Kamil Wrona');
});

it('runs its own script and nothing else, whatever the directory says', () => {
  const hostile = {
    ...kamil,
    firstName: '</title><script>alert(1)</script>',
    lastName: '=cmd|x \u202egnp.exe "onload="',
    position: '<img src=x onerror=alert(1)>{{email}}',
  };
  delete (hostile as { signature?: unknown }).signature;
  const html = page(hostile, fullSignatures(hostile, profile));
  const elements = elementsOf(readElements(html));
  const scripts = elements.filter(({ name }) => name === 'script');
  expect(scripts).toHaveLength(1);
  const hash = createHash('sha256').update(String(scripts[0]?.children[0])).digest('base64');
  const policy = elements.find(({ attributes }) => attributes.get('http-equiv') === 'Content-Security-Policy');
  expect(policy?.attributes.get('content')).toContain(`default-src 'none'; script-src 'sha256-${hash}'`);
  expect(elements.filter(({ name }) => ['img', 'iframe', 'link'].includes(name))).toEqual([]);
  expect(elements.flatMap(({ attributes }) => [...attributes.keys()].filter((key) => key.startsWith('on')))).toEqual(
    [],
  );
  expect(html).not.toContain('\u202e');
});
