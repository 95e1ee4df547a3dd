/** Preferences of Thunderbird: name and value, as in `user.js`. */
export type Preferences = Readonly<Record<string, string | number | boolean>>;

/** Keeps Thunderbird from asking questions, opening pages and talking to the network. */
export const QUIET: Preferences = {
  'app.update.auto': false,
  'app.update.enabled': false,
  'app.update.disabledForTesting': true,
  'app.donation.eoy.version.viewed': 999,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.region.network.url': '',
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.blocklist.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'mail.chat.enabled': false,
  'mail.inappnotifications.enabled': false,
  'mail.provider.suppress_dialog_on_startup': true,
  'mail.rights.override': true,
  'mail.shell.checkDefaultClient': false,
  'mail.spotlight.firstRunDone': true,
  'mailnews.database.global.indexer.enabled': false,
  'mailnews.start_page.enabled': false,
  'mailnews.start_page_override.mstone': 'ignore',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
  'toolkit.telemetry.unified': false,
  // No red lines in pictures, no question at Ctrl+Enter, no drafts saved on their own.
  'mail.spellcheck.inline': false,
  'mail.warn_on_send_accel_key': false,
  'mail.compose.autosave': false,
  // Scroll bars over the page, as desktops have them; without a desktop they would take an empty strip.
  'ui.useOverlayScrollbars': 1,
  // Folders in the profile, so that it can be thrown away.
  'mail.root.none-rel': '[ProfD]Mail',
  'mail.root.pop3-rel': '[ProfD]Mail',
  'mail.root.imap-rel': '[ProfD]ImapMail',
};

/** Light or dark, for Thunderbird and for pages in it. */
export function colourScheme(scheme: 'light' | 'dark'): Preferences {
  const isDark = scheme === 'dark';
  return {
    'extensions.activeThemeID': `thunderbird-compact-${scheme}@mozilla.org`,
    'ui.systemUsesDarkTheme': isDark ? 1 : 0,
    'layout.css.prefers-color-scheme.content-override': isDark ? 0 : 1,
  };
}

/** The text of a `user.js`. */
export function userJs(preferences: Preferences): string {
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  return `${lines.join('\n')}\n`;
}
