import type { Item, Person } from '../core/item';
import type { Texts } from './texts';

const list = (people: readonly Person[]) => people.map(({ name, address }) => `${name} <${address}>`).join('; ');

export function ReadingView({ item, texts }: { readonly item: Item; readonly texts: Texts }) {
  return (
    <article className="reading">
      <h2>{item.subject || texts.noSubject}</h2>
      <p>
        {texts.from}: {list([item.from])}
        <br />
        {texts.to}: {list(item.to)}
        {item.cc.length > 0 && (
          <>
            <br />
            {texts.cc}: {list(item.cc)}
          </>
        )}
      </p>
      {item.bodyType === 'html' ? <div dangerouslySetInnerHTML={{ __html: item.body }} /> : <pre>{item.body}</pre>}
    </article>
  );
}
