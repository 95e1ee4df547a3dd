import { localizedElement } from './localized-element';
import { describeAddIn, ICONS, LOCALES, MAILBOX, type ManifestInput } from './manifest-data';
import { versionOverrides } from './version-overrides';
import { xml, xmlDocument } from './xml';

/**
 * The add-in only (XML) manifest, which every Outlook understands. Elements stand in the order of Microsoft's schema
 * ([MS-OWEMXML]): one out of order makes the whole manifest invalid. Only messages being written have the add-in: a
 * received one is not ours to check.
 * @throws BaseUrlError when the address cannot hold an add-in
 */
export function xmlManifest(input: ManifestInput): string {
  const addIn = describeAddIn(input);
  const { language } = addIn;
  const [icon, highResolutionIcon] = ICONS.list;
  const setting = (name: string, value: string) => xml(name, { DefaultValue: value });
  return xmlDocument(
    xml(
      'OfficeApp',
      {
        xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
        'xsi:type': 'MailApp',
      },
      xml('Id', {}, addIn.id),
      xml('Version', {}, `${addIn.version}.0`),
      xml('ProviderName', {}, addIn.provider),
      xml('DefaultLocale', {}, LOCALES[language]),
      setting('DisplayName', addIn.name),
      localizedElement('Description', {}, addIn.description, language),
      setting('IconUrl', addIn.icon(icon)),
      setting('HighResolutionIconUrl', addIn.icon(highResolutionIcon)),
      setting('SupportUrl', addIn.pages.help),
      xml('AppDomains', {}, xml('AppDomain', {}, new URL(addIn.url).origin)),
      xml('Hosts', {}, xml('Host', { Name: 'Mailbox' })),
      xml('Requirements', {}, xml('Sets', {}, xml('Set', { Name: MAILBOX.name, MinVersion: MAILBOX.version }))),
      // Clients without add-in commands (classic Outlook on the web) show the pane from here.
      xml(
        'FormSettings',
        {},
        xml(
          'Form',
          { 'xsi:type': 'ItemEdit' },
          xml('DesktopSettings', {}, setting('SourceLocation', addIn.pages.pane)),
        ),
      ),
      xml('Permissions', {}, 'ReadWriteItem'),
      xml(
        'Rule',
        { 'xsi:type': 'RuleCollection', Mode: 'Or' },
        xml('Rule', { 'xsi:type': 'ItemIs', ItemType: 'Message', FormType: 'Edit' }),
      ),
      versionOverrides(addIn),
    ),
  );
}
