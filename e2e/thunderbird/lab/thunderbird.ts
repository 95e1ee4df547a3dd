import { waitUntil } from '../../wait-until';
import { AddOn } from './add-on';
import { Chrome } from './chrome';
import type { ComposeChrome } from './compose-chrome';
import { ComposeWindow } from './compose-window';
import {
  fetchMail,
  messagesIn,
  putMessage,
  rawMessage,
  storePassword,
  untilMessagesIn,
  type FolderMessage,
  type FolderName,
} from './mail-folder';
import { openAnswer, openNewMessage, type AnswerType, type NewMessage } from './new-message';
import { answerPrompt, promptText } from './prompt';
import { ThunderbirdProcess, type ProcessOptions } from './thunderbird-process';

/**
 * A real Thunderbird with a throw-away profile, driven over Marionette:
 *
 *     const sink = await SmtpSink.start();
 *     const thunderbird = await Thunderbird.start({ account: { smtpPort: sink.port, identities: [{ email, fullName }] } });
 *     const addOn = await thunderbird.install('dist/thunderbird');
 *     const message = await thunderbird.newMessage({ to: 'Jan <jan@x.example>', subject: 'Umowa' });
 *     await message.type('Szanowny Panie,');
 *     const sent = await sink.next(() => message.clickSend());
 *     await thunderbird.stop();
 */
export class Thunderbird {
  private constructor(
    private readonly process: ThunderbirdProcess,
    readonly chrome: Chrome,
  ) {}

  /** Starts Thunderbird, headless unless a display is named; takes 2 to 6 s, more on a busy machine. */
  static async start(options: ProcessOptions): Promise<Thunderbird> {
    const process = await ThunderbirdProcess.start(options);
    const chrome = await Chrome.of(process.marionette);
    const { imap } = options.account;
    if (imap) await storePassword(chrome, imap.user, imap.password);
    return new Thunderbird(process, chrome);
  }

  /** Ends Thunderbird and removes its profile. */
  stop(): Promise<void> {
    return this.process.stop();
  }

  /** Settles when somebody closed Thunderbird. */
  ended(): Promise<void> {
    return this.process.ended();
  }

  /** A folder that goes with Thunderbird, for pictures and the like. */
  get temporaryFolder(): string {
    return this.process.profile.home;
  }

  /** Installs an add-on (unpacked folder or .xpi) for as long as Thunderbird runs; one of the same id is updated. */
  async install(path: string): Promise<AddOn> {
    return AddOn.install(this.process.marionette, this.chrome, path);
  }

  /** An add-on that is there already, such as one that a policy installed. */
  addOn(id: string): AddOn {
    return new AddOn(this.chrome, id);
  }

  /** Opens a window with a new message. */
  newMessage(message: NewMessage = {}): Promise<ComposeWindow> {
    return this.opened(() => this.chrome.run(openNewMessage, message));
  }

  /** Replies to, forwards or edits a message of a folder (mail-folder.ts). */
  answer(type: AnswerType, uri: string, { isPlainText = false } = {}): Promise<ComposeWindow> {
    return this.opened(() => this.chrome.run(openAnswer, type, uri, isPlainText));
  }

  /** Puts a message into the inbox of an account without IMAP; returns its address. */
  putMessage(raw: Buffer | string): Promise<string> {
    return putMessage(this.chrome, raw);
  }

  /** Asks the IMAP server for new mail; settles when it is in the inbox. */
  fetchMail(): Promise<void> {
    return fetchMail(this.chrome);
  }

  /** The messages of a folder; waits for `count` of them, if given. */
  messagesIn(folder: FolderName, count?: number): Promise<FolderMessage[]> {
    return count === undefined ? messagesIn(this.chrome, folder) : untilMessagesIn(this.chrome, folder, count);
  }

  /** The bytes of a message of a folder. */
  rawMessage(uri: string): Promise<Buffer> {
    return rawMessage(this.chrome, uri);
  }

  /** Waits for a question of Thunderbird's own, such as the one about an empty subject, and returns its text. */
  promptText(): Promise<string> {
    return promptText(this.chrome);
  }

  /** Answers the question that is open: `accept` is its first button. */
  answerPrompt(answer: 'accept' | 'cancel'): Promise<void> {
    return answerPrompt(this.chrome, answer);
  }

  /** Does something that opens a compose window, and returns that when its editor is ready. */
  async opened(action: () => Promise<unknown>): Promise<ComposeWindow> {
    const before = new Set(await this.composeIds());
    await action();
    const id = await waitUntil('a compose window opens', async () =>
      (await this.composeIds()).find((one) => !before.has(one)),
    );
    return new ComposeWindow(this.chrome, id);
  }

  /** The compose windows that are ready. */
  async composeWindows(): Promise<ComposeWindow[]> {
    return (await this.composeIds()).map((id) => new ComposeWindow(this.chrome, id));
  }

  /** Closes every compose window: a fresh start for the next test. */
  async closeAll(): Promise<void> {
    for (const window of await this.composeWindows()) await window.close();
  }

  private composeIds(): Promise<number[]> {
    return this.chrome.run((window) =>
      Array.from(window.Services.wm.getEnumerator('msgcompose') as Iterable<ComposeChrome>)
        .filter((one) => one.document.readyState === 'complete' && one.gMsgCompose && one.composeEditorReady)
        .map((one) => one.browsingContext.id),
    );
  }
}
