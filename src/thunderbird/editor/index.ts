import { answer, askBackground } from '../api/messages';
import type { PageQuestions } from '../message/protocol';
import { EditorSession } from './editor-session';

declare global {
  /** Set once our script is in the editor: it may be put there again. */
  var dobryListEditor: true | undefined;
}

async function enter(): Promise<void> {
  const session = new EditorSession(document, await askBackground('opened', {}));
  answer<PageQuestions>(session.answers);
  session.start();
}

if (!globalThis.dobryListEditor) {
  globalThis.dobryListEditor = true;
  enter().catch(() => {
    globalThis.dobryListEditor = undefined;
  });
}
