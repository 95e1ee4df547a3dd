/**
 * The envelope of every message between office.js in an add-in's frame and its host: JSON text through `postMessage`,
 * as office.js of 2020 to 2025 sends and expects it.
 */
export interface WireRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: ActionType;
  readonly _data?: unknown;
}

export type ActionType = (typeof ACTION)[keyof typeof ACTION];

export const ACTION = { invoke: 0, register: 1, unregister: 2 } as const;

const MESSAGE = { request: 0, response: 1 } as const;
const RESPONSE = { answer: 0, event: 1 } as const;

/** Error numbers a host may answer with; office.js turns them into names and texts. */
export const ERROR = {
  notSupported: 5000,
  dataFormat: 9002,
  unknownAttachment: 9008,
  tooManyRecipients: 9012,
  duplicateNotification: 9023,
  unknownNotification: 9024,
  tooManyNotifications: 9025,
  invalidValue: 9031,
  unknownCategory: 9044,
  duplicateCategory: 9045,
  notSaved: 9046,
  unknownItem: 9049,
  unknownKey: 9050,
  sessionDataFull: 9051,
} as const;

/** Thrown by a handler to answer a call with an error number. */
export class HostError extends Error {
  constructor(
    readonly code: number,
    message = `error ${code}`,
  ) {
    super(message);
  }
}

/** A request as it came through `postMessage`; undefined for anything else (responses, other scripts' messages). */
export function readRequest(data: unknown): WireRequest | undefined {
  if (typeof data !== 'string' || !data.startsWith('{')) return undefined;
  const message = parse(data);
  const isRequest =
    message?._messageType === MESSAGE.request &&
    typeof message._actionName === 'string' &&
    typeof message._correlationId === 'number';
  return isRequest ? (message as WireRequest) : undefined;
}

function parse(text: string): Partial<WireRequest> | undefined {
  try {
    return JSON.parse(text) as Partial<WireRequest>;
  } catch {
    return undefined;
  }
}

/** Answer to a call. */
export function answer(request: WireRequest, origin: string, data: unknown): string {
  return response(request, origin, data, RESPONSE.answer);
}

/** An event, sent under the correlation id of its registration. */
export function event(registration: WireRequest, origin: string, data: unknown): string {
  return response(registration, origin, data, RESPONSE.event);
}

function response(to: WireRequest, origin: string, data: unknown, type: number): string {
  return JSON.stringify({
    _messageType: MESSAGE.response,
    _actionName: to._actionName,
    _conversationId: to._conversationId,
    _correlationId: to._correlationId,
    _origin: origin,
    _data: data ?? null,
    _errorCode: 0,
    _responseType: type,
    _serializerVersion: 1,
  });
}

/** The host's own request to a frame, for instance "take the focus". */
export function notification(conversationId: string, origin: string, action: number): string {
  return JSON.stringify({
    _messageType: MESSAGE.request,
    _actionName: 'Office_notifyAgave',
    _conversationId: `${conversationId}_ntf`,
    _correlationId: 0,
    _origin: origin,
    _actionType: ACTION.invoke,
    _data: [action],
    _serializerVersion: 1,
  });
}
