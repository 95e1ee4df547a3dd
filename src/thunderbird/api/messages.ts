import type { EditorQuestions, PageQuestions, PaneQuestions } from '../message/protocol';

/** Between the parts of the add-on: pages of ours, and the script in the editor of each message. */
interface Envelope {
  readonly dobryList: string;
  readonly question: unknown;
}

type Questions = object;
type QuestionOf<All extends Questions, Name extends keyof All> = All[Name] extends { question: infer Q } ? Q : never;
type AnswerOf<All extends Questions, Name extends keyof All> = All[Name] extends { answer: infer A } ? A : never;

/** Answers to questions; `tabId` is the message whose editor asks, if one does. */
export type Answers<All extends Questions> = {
  readonly [Name in keyof All]: (
    question: QuestionOf<All, Name>,
    tabId: number | undefined,
  ) => Promise<AnswerOf<All, Name>>;
};

type BackgroundQuestions = EditorQuestions & PaneQuestions;

/** Files of the script in the editor, for windows that were open before the add-on was. */
const EDITOR = { script: 'editor.js', style: 'editor.css' };

/** Asks the background page, waking it if need be. */
export async function askBackground<Name extends keyof BackgroundQuestions & string>(
  name: Name,
  question: QuestionOf<BackgroundQuestions, Name>,
): Promise<AnswerOf<BackgroundQuestions, Name>> {
  const envelope: Envelope = { dobryList: name, question };
  return (await messenger.runtime.sendMessage(envelope)) as AnswerOf<BackgroundQuestions, Name>;
}

/** Asks the editor of a message; puts our script there first where it is missing. */
export async function askEditor<Name extends keyof PageQuestions & string>(
  tabId: number,
  name: Name,
  question: QuestionOf<PageQuestions, Name>,
): Promise<AnswerOf<PageQuestions, Name>> {
  const envelope: Envelope = { dobryList: name, question };
  const ask = async () => (await messenger.tabs.sendMessage(tabId, envelope)) as AnswerOf<PageQuestions, Name>;
  try {
    return await ask();
  } catch {
    await enterEditor(tabId);
    return ask();
  }
}

/** Puts our script into an editor that was there before us, or belongs to a former version of the add-on. */
export async function enterEditor(tabId: number): Promise<void> {
  await messenger.scripting.insertCSS({ target: { tabId }, files: [EDITOR.style] });
  await messenger.scripting.executeScript({ target: { tabId }, files: [EDITOR.script] });
}

/** Answers what other parts ask. Questions for others stay unanswered. */
export function answer<All extends Questions>(answers: Answers<All>): void {
  messenger.runtime.onMessage.addListener((message, sender) => {
    const { dobryList: name, question } = message as Partial<Envelope>;
    if (name === undefined || !(name in answers)) return undefined;
    const reply = answers[name as keyof All] as (question: unknown, tabId?: number) => Promise<unknown>;
    return reply(question, sender.tab?.id);
  });
}

/** Calls back when the author of a message writes; the function ends it. */
export function onTyping(typed: (tabId: number) => void): () => void {
  const listener: Parameters<typeof messenger.runtime.onMessage.addListener>[0] = (message, sender) => {
    const { dobryList: name } = message as Partial<Envelope>;
    if (name === 'typed' && sender.tab) typed(sender.tab.id);
    return undefined;
  };
  messenger.runtime.onMessage.addListener(listener);
  return () => messenger.runtime.onMessage.removeListener(listener);
}
