import { execFileSync } from 'node:child_process';
import { userInfo } from 'node:os';

export interface DovecotPorts {
  readonly imap: number;
  readonly lmtp: number;
  readonly sieve: number;
}

export interface DovecotSettings {
  /** Folder of everything the server writes. */
  readonly dir: string;
  readonly ports: DovecotPorts;
  /** SMTP port on loopback for what Sieve sends, such as vacation replies. */
  readonly submissionPort?: number;
  readonly postmaster: string;
}

/** Who owns the mail: root's server leaves it to `nobody`, anybody else's to themselves. */
function owner(): { user: string; group: string; isRoot: boolean } {
  const { username, uid } = userInfo();
  if (uid === 0) return { user: 'nobody', group: 'nogroup', isRoot: true };
  return { user: username, group: execFileSync('id', ['-gn'], { encoding: 'utf8' }).trim(), isRoot: false };
}

/** The configuration of a Dovecot 2.3 that touches nothing outside its folder and listens on loopback only. */
export function dovecotConfig({ dir, ports, submissionPort, postmaster }: DovecotSettings): string {
  const { user, group, isRoot } = owner();
  // What an ordinary user's server may not do: change users and roots.
  const unprivileged = isRoot
    ? ''
    : `default_internal_user = ${user}\ndefault_internal_group = ${group}\ndefault_login_user = ${user}\n`;
  const chroot = isRoot ? '' : 'chroot =';
  return `${unprivileged}base_dir = ${dir}/run
state_dir = ${dir}/state
instance_name = dobry-list-lab
log_path = ${dir}/dovecot.log
import_environment = TZ LD_PRELOAD FAKETIME FAKETIME_DONT_FAKE_MONOTONIC
protocols = imap lmtp sieve
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
mail_location = maildir:${dir}/users/%u/Maildir
first_valid_uid = 1
recipient_delimiter = +
postmaster_address = ${postmaster}
${submissionPort === undefined ? '' : `submission_host = 127.0.0.1:${submissionPort}`}
auth_master_user_separator = *
passdb {
  driver = passwd-file
  master = yes
  args = scheme=PLAIN ${dir}/masters
}
passdb {
  driver = passwd-file
  args = scheme=PLAIN ${dir}/passwd
}
userdb {
  driver = static
  args = uid=${user} gid=${group} home=${dir}/users/%u allow_all_users=yes
}
namespace inbox {
  inbox = yes
  mailbox Drafts {
    auto = subscribe
    special_use = \\Drafts
  }
  mailbox Sent {
    auto = subscribe
    special_use = \\Sent
  }
  mailbox Templates {
    auto = subscribe
  }
  mailbox Trash {
    auto = subscribe
    special_use = \\Trash
  }
}
service anvil {
  ${chroot}
}
service imap-login {
  ${chroot}
  inet_listener imap {
    port = ${ports.imap}
  }
  inet_listener imaps {
    port = 0
  }
}
service managesieve-login {
  ${chroot}
  inet_listener sieve {
    port = ${ports.sieve}
  }
}
service lmtp {
  inet_listener lmtp {
    address = 127.0.0.1
    port = ${ports.lmtp}
  }
}
protocol lmtp {
  mail_plugins = sieve
}
plugin {
  sieve = file:~/sieve;active=~/.dovecot.sieve
  sieve_extensions = +vacation-seconds
  sieve_vacation_min_period = 0
  sieve_vacation_send_from_recipient = no
}
`;
}
