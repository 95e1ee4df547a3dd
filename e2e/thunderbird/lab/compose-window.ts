import { waitUntil } from '../../wait-until';
import { Key, type Chrome, type ChromeFunction } from './chrome';
import type { ComposeChrome } from './compose-chrome';
import { pictureOfWindow } from './picture';

/** Recipient fields by their names in Thunderbird's window. */
export type RecipientField = 'To' | 'Cc' | 'Bcc' | 'Reply';

/** A compose window of Thunderbird, used as a person does. */
export class ComposeWindow {
  constructor(
    private readonly chrome: Chrome,
    /** Number of its browsing context. */
    readonly id: number,
  ) {}

  /** Runs a function in the window, with all of Thunderbird's rights. */
  run<A extends readonly unknown[], R>(script: ChromeFunction<ComposeChrome, A, R>, ...args: A): Promise<R> {
    return this.chrome.runIn(this.id, script, ...args);
  }

  /** The editor's HTML as it stands, signature and quotation included. */
  bodyHtml(): Promise<string> {
    return this.run((window) => window.GetCurrentEditorElement().contentDocument?.body.innerHTML ?? '');
  }

  /** The words in the editor, as shown. */
  bodyText(): Promise<string> {
    return this.run((window) => window.GetCurrentEditorElement().contentDocument?.body.innerText ?? '');
  }

  isHtml(): Promise<boolean> {
    return this.run((window) => window.gMsgCompose?.composeHTML === true);
  }

  /** Types with real keys where the caret is, after the editor got the focus. */
  async type(text: string): Promise<void> {
    await this.focusEditor();
    await this.chrome.type(this.id, text.replaceAll('\n', Key.enter));
  }

  /** Presses keys together while the editor has the focus: `press(Key.control, 'z')`. */
  async press(...keys: readonly string[]): Promise<void> {
    await this.focusEditor();
    await this.chrome.press(this.id, ...keys);
  }

  focusEditor(): Promise<void> {
    return this.run((window) => window.GetCurrentEditorElement().focus());
  }

  /** Puts the caret before the first or behind the last character of the body. */
  caretTo(place: 'start' | 'end'): Promise<void> {
    return this.run((window, to) => {
      const editor = window.GetCurrentEditor();
      if (to === 'start') editor.beginningOfDocument();
      else editor.endOfDocument();
    }, place);
  }

  /** Selects the first occurrence of words that stand in one text node. */
  select(words: string): Promise<void> {
    return this.run((window, wanted) => {
      const document = window.GetCurrentEditorElement().contentDocument;
      if (!document) throw new Error('no document');
      const texts = document.createTreeWalker(document.body, 4);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const start = node.nodeValue?.indexOf(wanted) ?? -1;
        if (start !== -1) {
          document.getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
          return;
        }
      }
      throw new Error(`the body has no ${wanted}`);
    }, words);
  }

  /** The words selected in the editor. */
  selected(): Promise<string> {
    return this.run((window) => String(window.GetCurrentEditorElement().contentDocument?.getSelection() ?? ''));
  }

  subject(): Promise<string> {
    return this.run((window) => (window.document.getElementById('msgSubject') as HTMLInputElement).value);
  }

  async setSubject(subject: string): Promise<void> {
    await this.run((window) => {
      const field = window.document.getElementById('msgSubject') as HTMLInputElement;
      field.focus();
      field.select();
    });
    await this.chrome.type(this.id, subject === '' ? Key.backspace : subject);
  }

  /** The recipients of a field, as shown: `Anna Lis <anna.lis@gmina.example>`. */
  recipients(field: RecipientField): Promise<string[]> {
    return this.run((window, name) => {
      const pills = window.document.querySelectorAll(`#addressRow${name} mail-address-pill`);
      return Array.from(pills, (pill) => (pill as Element & { fullAddress: string }).fullAddress);
    }, field);
  }

  addRecipient(field: RecipientField, address: string): Promise<void> {
    return this.run(
      (window, name, value) => {
        window.showAndFocusAddressRow(`addressRow${name}`);
        const input = window.document.querySelector(`#addressRow${name} .address-row-input`) as HTMLInputElement;
        input.value = value;
        window.recipientAddPills(input);
      },
      field,
      address,
    );
  }

  removeRecipients(field: RecipientField): Promise<void> {
    return this.run((window, name) => {
      for (const pill of window.document.querySelectorAll(`#addressRow${name} mail-address-pill`)) pill.remove();
      window.dispatchEvent(new window.Event('compose-recipients-changed'));
    }, field);
  }

  /** Chooses the sender by address. */
  chooseIdentity(email: string): Promise<void> {
    return this.run((window, wanted) => {
      const list = window.document.getElementById('msgIdentity') as HTMLElement & { selectedItem: Element };
      const item = Array.from(list.querySelectorAll('menuitem')).find((one) =>
        one.getAttribute('value')?.includes(`<${wanted}>`),
      );
      if (!item) throw new Error(`no identity ${wanted}`);
      list.selectedItem = item;
      list.dispatchEvent(new window.Event('command', { bubbles: true }));
    }, email);
  }

  /** Clicks the Send button. */
  clickSend(): Promise<void> {
    return this.clickButton('button-send');
  }

  /** Clicks a button of Thunderbird's own by its id, with the pointer. */
  async clickButton(id: string): Promise<void> {
    const place = await this.run((window, wanted) => {
      const box = window.document.getElementById(wanted)?.getBoundingClientRect();
      if (!box || box.width === 0) throw new Error(`no button ${wanted}`);
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, id);
    await this.chrome.click(this.id, place.x, place.y);
  }

  pressCtrlEnter(): Promise<void> {
    return this.press(Key.control, Key.enter);
  }

  /** File > Send Later. */
  sendLater(): Promise<void> {
    return this.command('cmd_sendLater');
  }

  /** Ctrl+S; settles when the draft lies in its folder. */
  async saveDraft(): Promise<void> {
    await this.command('cmd_saveAsDraft');
    await waitUntil('the draft is saved', () =>
      this.run((window) => !window.gWindowLocked && window.gMsgCompose?.compFields['draftId'] !== ''),
    );
  }

  saveTemplate(): Promise<void> {
    return this.command('cmd_saveAsTemplate');
  }

  command(name: string): Promise<void> {
    return this.run((window, command) => window.goDoCommand(command), name);
  }

  /** Whether Thunderbird holds the window: nothing can be typed or clicked in it. */
  isLocked(): Promise<boolean> {
    return this.run((window) => window.gWindowLocked === true);
  }

  async untilUnlocked(limit?: number): Promise<void> {
    await waitUntil('the compose window is unlocked', async () => !(await this.isLocked()), limit);
  }

  isOpen(): Promise<boolean> {
    return this.chrome.run(
      (window, id) =>
        Array.from(window.Services.wm.getEnumerator('msgcompose')).some((one) => one.browsingContext?.id === id),
      this.id,
    );
  }

  async untilClosed(limit?: number): Promise<void> {
    await waitUntil('the compose window is closed', async () => !(await this.isOpen()), limit);
  }

  /** Closes the window and throws the message away, without Thunderbird's question. */
  async close(): Promise<void> {
    await this.run((window) => window.close());
    await this.untilClosed();
  }

  /** Makes the window so many CSS pixels wide and high. */
  async resize(width: number, height: number): Promise<void> {
    await this.run((window, w, h) => window.resizeTo(w, h), width, height);
    await waitUntil('the window has its size', () =>
      this.run((window, w, h) => window.outerWidth === w && window.outerHeight === h, width, height),
    );
  }

  /** A picture of the window and what hangs in it (PNG). */
  screenshot(file: string): Promise<void> {
    return pictureOfWindow(this.chrome, this.id, file);
  }
}
