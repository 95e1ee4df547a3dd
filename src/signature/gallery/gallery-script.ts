import type { GalleryData, GalleryEntry } from './gallery-data';

/**
 * The script of the gallery page. It is written into the page as its own source (`toString`), so it may use nothing from outside:
 * no imports but types, no constants of this file.
 */
export function galleryScript(): void {
  const AT_ONCE = 50;
  const part = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
  const data = JSON.parse(part('data').textContent ?? '') as GalleryData;
  const search = part<HTMLInputElement>('search');
  const variant = part<HTMLSelectElement>('variant');
  const onlyIncomplete = part<HTMLInputElement>('incomplete');
  const list = part('people');
  const more = part<HTMLButtonElement>('more');
  const status = part('status');

  /** Small letters without diacritics, so that "zolc" finds "Żółć". */
  const fold = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l');
  const indexed = data.people.map((person) => ({
    person,
    words: fold(`${person.name} ${person.post} ${person.email}`),
  }));
  let found: readonly GalleryEntry[] = data.people;
  let shown = 0;

  function element(name: string, className: string, text = ''): HTMLElement {
    const made = document.createElement(name);
    if (className !== '') made.className = className;
    made.textContent = text;
    return made;
  }

  function look(mode: 'light' | 'dark', form: 'html' | 'text', content: string): HTMLElement {
    const figure = element('figure', `look ${mode}`);
    const mail = element(form === 'html' ? 'div' : 'pre', 'mail');
    if (form === 'text') mail.textContent = content;
    else mail.innerHTML = data.logo ? content.replaceAll(data.logo.hosted, data.logo.embedded) : content;
    figure.append(element('figcaption', '', `${data.words[form]}, ${data.words[mode]}`), mail);
    // The same words in other colours: nothing for a screen reader or the keyboard.
    figure.inert = mode === 'dark';
    return figure;
  }

  function card(person: GalleryEntry): HTMLElement {
    const item = element('li', 'person');
    item.append(element('h2', '', person.name), element('p', 'post', `${person.post} · ${person.email}`));
    if (person.missing.length > 0) {
      item.append(element('p', 'missing', data.words.missing.replace('{fields}', person.missing.join(', '))));
    }
    const looks = element('div', 'looks');
    const signature = person.signatures[variant.value];
    if (!signature) looks.append(element('p', '', data.words.none));
    for (const form of ['html', 'text'] as const) {
      if (signature) looks.append(look('light', form, signature[form]), look('dark', form, signature[form]));
    }
    item.append(looks);
    return item;
  }

  function showMore(): void {
    const next = found.slice(shown, shown + AT_ONCE);
    list.append(...next.map(card));
    shown += next.length;
    more.hidden = shown >= found.length;
    status.textContent = data.words.found.replace('{n}', String(found.length)).replace('{shown}', String(shown));
  }

  function showFound(): void {
    const wanted = fold(search.value).split(/\s+/).filter(Boolean);
    found = indexed
      .filter(({ person, words }) => {
        if (onlyIncomplete.checked && person.missing.length === 0) return false;
        return wanted.every((word) => words.includes(word));
      })
      .map(({ person }) => person);
    list.replaceChildren();
    shown = 0;
    showMore();
  }

  search.addEventListener('input', showFound);
  variant.addEventListener('change', showFound);
  onlyIncomplete.addEventListener('change', showFound);
  more.addEventListener('click', () => {
    const first = shown;
    showMore();
    // The button may be gone: go on with the first of the new ones.
    const heading = list.children[first]?.querySelector('h2');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  });
  document.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  showFound();
}
