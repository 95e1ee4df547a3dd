import type { Permission, SendMode } from './add-in';
import type { ItemInput } from './item-input';
import type { Person } from './item';

/** How the emulated Outlook behaves. */
export interface HostSettings {
  /** Language of Outlook and of office.js, for instance "pl-PL". */
  readonly locale: string;
  /**
   * Mailbox requirement set the client claims. The npm build of office.js has functions up to 1.12; a higher set only
   * switches on what the host itself does (events and Smart Alerts options).
   */
  readonly requirementSet: string;
  /** The user's accounts; the first one is the mailbox owner. */
  readonly accounts: readonly [Person, ...Person[]];
  /** Known people: recipients with these addresses get this name and type. */
  readonly directory: readonly Person[];
  /** The user's own signature in Outlook, HTML; inserted into new messages while enabled. */
  readonly clientSignature: string | undefined;
  /** Roaming settings as JSON texts by key. */
  readonly roamingSettings: Readonly<Record<string, string>>;
  /** The message that is open at the start; none without one. */
  readonly item: ItemInput | undefined;
  /** Received messages the user can open and answer. */
  readonly inbox: readonly ItemInput[];
  /** Overrides of the manifest. */
  readonly permission: Permission | undefined;
  readonly sendMode: SendMode | undefined;
  /** `body.getAsync` hands HTML over with `html`, `head` and `body` around it. */
  readonly wholeDocument: boolean;
  readonly timing: Timing;
}

/** Milliseconds. */
export interface Timing {
  /** A frame that has not started by then counts as unavailable. */
  readonly start: number;
  /** A send handler is said to be "taking longer than expected" after this time. */
  readonly slow: number;
  /** An event handler is given up after this time. */
  readonly timeout: number;
}

export const DEFAULT_SETTINGS: HostSettings = {
  locale: 'en-US',
  requirementSet: '1.12',
  accounts: [{ name: 'Alex Wilber', address: 'alex.wilber@example.org' }],
  directory: [],
  clientSignature: undefined,
  roamingSettings: {},
  item: { mode: 'compose' },
  inbox: [],
  permission: undefined,
  sendMode: undefined,
  wholeDocument: false,
  timing: { start: 20_000, slow: 5_000, timeout: 300_000 },
};

/** Is this requirement set of Mailbox part of the claimed one? Both like "1.12". */
export function includesSet(claimed: string, wanted: string): boolean {
  const [major = 0, minor = 0] = claimed.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
