import type { ChromeWindow } from './chrome-window';
import type { MainChrome } from './compose-chrome';

/** A new message as it stands when its window opens. Address lists are header values. */
export interface NewMessage {
  readonly to?: string;
  readonly cc?: string;
  readonly bcc?: string;
  readonly replyTo?: string;
  readonly subject?: string;
  /** HTML, or text with `isPlainText`; the signature of the identity comes after it. */
  readonly body?: string;
  readonly isPlainText?: boolean;
  /** The sender, by address; default the first identity. */
  readonly from?: string;
}

/** Opens a compose window; runs in Thunderbird. */
export function openNewMessage(window: ChromeWindow, message: NewMessage): void {
  const { Cc, Ci, ChromeUtils } = window;
  const { MailServices } = ChromeUtils.importESModule<MailModule>('resource:///modules/MailServices.sys.mjs');
  const create = (contract: string, type: string): Record<string, unknown> => {
    const factory = Cc[contract];
    if (!factory) throw new Error(`no ${contract}`);
    return factory.createInstance(Ci[type]);
  };
  const fields = create('@mozilla.org/messengercompose/composefields;1', 'nsIMsgCompFields');
  const { isPlainText = false, from, ...given } = message;
  Object.assign(fields, given);
  const parameters = create('@mozilla.org/messengercompose/composeparams;1', 'nsIMsgComposeParams');
  const identities = MailServices.accounts.allIdentities;
  const identity =
    from === undefined
      ? MailServices.accounts.defaultAccount.defaultIdentity
      : identities.find(({ email }) => email === from);
  if (!identity) throw new Error(`no identity ${from}`);
  Object.assign(parameters, {
    type: Ci['nsIMsgCompType']?.['New'],
    format: Ci['nsIMsgCompFormat']?.[isPlainText ? 'PlainText' : 'HTML'],
    identity,
    composeFields: fields,
  });
  MailServices.compose.OpenComposeWindowWithParams(null, parameters);
}

interface MailIdentity {
  readonly email: string;
}

interface MailModule {
  readonly MailServices: {
    readonly compose: { OpenComposeWindowWithParams(chrome: null, parameters: unknown): void };
    readonly accounts: {
      readonly allIdentities: readonly MailIdentity[];
      readonly defaultAccount: { readonly defaultIdentity: MailIdentity };
    };
  };
}

/** Names of `Ci.nsIMsgCompType`. */
export type AnswerType =
  'Reply' | 'ReplyAll' | 'ForwardInline' | 'ForwardAsAttachment' | 'Draft' | 'Template' | 'EditAsNew';

/** Opens a compose window for a message that lies in a folder; runs in Thunderbird. */
export async function openAnswer(
  window: MainChrome,
  type: AnswerType,
  uri: string,
  isPlainText: boolean,
): Promise<void> {
  const { Ci, ChromeUtils } = window;
  const { MailServices } = ChromeUtils.importESModule<FolderModule>('resource:///modules/MailServices.sys.mjs');
  const header = MailServices.messageServiceFromURI(uri).messageURIToMsgHdr(uri);
  const format = Ci['nsIMsgCompFormat']?.[isPlainText ? 'OppositeOfDefault' : 'Default'];
  const number = Ci['nsIMsgCompType']?.[type];
  if (number === undefined || format === undefined) throw new Error(`no type ${type}`);
  await window.ComposeMessage(number, format, header.folder, [uri]);
}

interface FolderModule {
  readonly MailServices: {
    messageServiceFromURI(uri: string): { messageURIToMsgHdr(uri: string): { readonly folder: unknown } };
  };
}
