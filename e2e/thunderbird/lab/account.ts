import type { Preferences } from './preferences';

/** An address the user writes as. */
export interface Identity {
  readonly email: string;
  readonly fullName: string;
  /** Set in the identity, above "-- ". */
  readonly signature?: { readonly format: 'html' | 'plain'; readonly content: string };
  /** Whether new messages are HTML; default true. */
  readonly composeHtml?: boolean;
  readonly organization?: string;
}

/** The mail account of a profile: messages go to an SMTP server on loopback; with `imap`, mail is read there and sent mail is kept. */
export interface Account {
  readonly smtpPort: number;
  /** The first one is the default. */
  readonly identities: readonly [Identity, ...Identity[]];
  readonly imap?: ImapLogin;
}

export interface ImapLogin {
  readonly port: number;
  readonly user: string;
  readonly password: string;
}

/** Folders of the account: where Thunderbird puts drafts, templates and sent mail. */
function folders({ imap }: Account): string {
  return imap ? `imap://${encodeURIComponent(imap.user)}@127.0.0.1` : 'mailbox://nobody@127.0.0.1';
}

function identityPreferences(account: Account): Preferences {
  const entries = account.identities.flatMap(
    ({ email, fullName, signature, composeHtml = true, organization = '' }, index) =>
      Object.entries({
        useremail: email,
        fullName,
        organization,
        smtpServer: 'smtp1',
        valid: true,
        compose_html: composeHtml,
        htmlSigText: signature?.content ?? '',
        htmlSigFormat: signature?.format === 'html',
        fcc: account.imap !== undefined,
        fcc_folder: `${folders(account)}/Sent`,
        draft_folder: `${folders(account)}/Drafts`,
        stationery_folder: `${folders(account)}/Templates`,
      }).map(([name, value]): [string, string | boolean] => [`mail.identity.id${index + 1}.${name}`, value]),
  );
  return Object.fromEntries(entries);
}

/** IMAP, or a POP3 account that nobody ever asks for mail: Thunderbird has no default account of any other kind. */
function incomingPreferences({ imap, identities }: Account): Preferences {
  return {
    'mail.server.server1.name': identities[0].email,
    'mail.server.server1.type': imap ? 'imap' : 'pop3',
    'mail.server.server1.hostname': '127.0.0.1',
    'mail.server.server1.port': imap?.port ?? 1,
    'mail.server.server1.userName': imap?.user ?? 'nobody',
    'mail.server.server1.socketType': 0,
    'mail.server.server1.authMethod': 3,
    // A prompt for the password would keep the session from starting: it is stored first.
    'mail.server.server1.login_at_startup': false,
    'mail.server.server1.check_new_mail': false,
  };
}

/** Preferences of an account, with Thunderbird's local folders beside it. */
export function accountPreferences(account: Account): Preferences {
  return {
    'mail.accountmanager.accounts': 'account1,account2',
    'mail.accountmanager.defaultaccount': 'account1',
    'mail.accountmanager.localfoldersserver': 'server2',
    'mail.account.account1.server': 'server1',
    'mail.account.account1.identities': account.identities.map((_, index) => `id${index + 1}`).join(','),
    'mail.account.account2.server': 'server2',
    'mail.server.server2.type': 'none',
    'mail.server.server2.hostname': 'Local Folders',
    'mail.server.server2.userName': 'nobody',
    ...incomingPreferences(account),
    ...identityPreferences(account),
    'mail.smtpservers': 'smtp1',
    'mail.smtp.defaultserver': 'smtp1',
    'mail.smtpserver.smtp1.type': 'smtp',
    'mail.smtpserver.smtp1.hostname': '127.0.0.1',
    'mail.smtpserver.smtp1.port': account.smtpPort,
    'mail.smtpserver.smtp1.authMethod': 1,
    'mail.smtpserver.smtp1.try_ssl': 0,
    'mail.smtpserver.smtp1.username': '',
  };
}
