/** A longer address is a picture in itself (data:), which nobody needs to read in order to check words. */
const LONGEST = 2000;
const STANDS_FOR = 'data:,dobry-list-';

/**
 * Pictures pasted into a message are megabytes of text in its source. For reading they are named instead, and put back when a source
 * that was read comes back changed.
 */
export class InlineImages {
  private readonly sources: string[] = [];
  private readonly numbers = new WeakMap<Element, number>();

  /** The source of an element's content, with names for pictures. */
  readContent(element: Element): string {
    const images = [...element.querySelectorAll('img')];
    if (!images.some((image) => isLong(image))) return element.innerHTML;
    const copy = element.cloneNode(true) as Element;
    [...copy.querySelectorAll('img')].forEach((image, index) => {
      const original = images[index];
      if (original && isLong(original)) image.setAttribute('src', `${STANDS_FOR}${this.numberOf(original)}`);
    });
    return copy.innerHTML;
  }

  /** Puts the pictures back into a document made from such a source. */
  restore(root: ParentNode): void {
    for (const image of root.querySelectorAll(`img[src^="${STANDS_FOR}"]`)) {
      const source = this.sources[Number((image.getAttribute('src') ?? '').slice(STANDS_FOR.length))];
      if (source !== undefined) image.setAttribute('src', source);
    }
  }

  private numberOf(image: Element): number {
    const source = image.getAttribute('src') ?? '';
    const known = this.numbers.get(image);
    if (known !== undefined && this.sources[known] === source) return known;
    const number = this.sources.push(source) - 1;
    this.numbers.set(image, number);
    return number;
  }
}

function isLong(image: Element): boolean {
  return (image.getAttribute('src') ?? '').length > LONGEST;
}
