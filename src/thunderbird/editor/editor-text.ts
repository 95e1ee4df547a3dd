import type { Body } from '../../mail/draft';
import { isSameLetter } from '../../mail/same-letter';
import type { Written } from '../message/protocol';
import { keepingSelection } from './editor-command';
import { changeChildren } from './html-changes';
import { InlineImages } from './inline-images';
import { PlainText } from './plain-text';

/** More steps nobody makes at once: a bound for taking them back. */
const MOST_STEPS = 500;

/** The text in the editor of a message. */
export class EditorText {
  private readonly images = new InlineImages();

  constructor(
    private readonly document: Document,
    private readonly format: Body['format'],
  ) {}

  read(): Body {
    const { body } = this.document;
    const content = this.format === 'html' ? this.images.readContent(body) : new PlainText(body).text;
    return { format: this.format, content };
  }

  /**
   * Makes the text what `after` says, in steps of the editor's history. When the editor makes something else of it, they are taken back.
   */
  write(after: Body): Written {
    const before = this.read();
    keepingSelection(() => this.change(after));
    if (isSameLetter(after, this.read())) return { taken: true, whole: after };
    for (let step = 0; step < MOST_STEPS && !isSameLetter(before, this.read()); step += 1) {
      if (!this.document.execCommand('undo')) break;
    }
    return { taken: false, whole: this.whole(after) };
  }

  private change(after: Body): void {
    const { body } = this.document;
    if (this.format === 'html') changeChildren(body, this.parsed(after.content));
    else new PlainText(body).change(after.content);
  }

  private parsed(content: string): HTMLElement {
    const { body } = new DOMParser().parseFromString(content, 'text/html');
    this.images.restore(body);
    return body;
  }

  private whole(after: Body): Body {
    return this.format === 'html' ? { ...after, content: this.parsed(after.content).innerHTML } : after;
  }
}
