import { EVENT_HANDLERS, OPEN_PANE } from './add-in';
import { EVENTS, ICONS, MAILBOX, type AddIn } from './manifest-data';
import { ID, resources } from './resources';
import { xml, type XmlElement } from './xml';

const NAMESPACE = 'http://schemas.microsoft.com/office/mailappversionoverrides';

/** Ties events to the functions that answer them. `SendMode` goes with the send event alone. */
function launchEvents(events: readonly (keyof typeof EVENTS)[], sendMode: AddIn['sendMode']): XmlElement {
  const elements = events.map((Type) =>
    xml('LaunchEvent', {
      Type,
      FunctionName: EVENT_HANDLERS[Type],
      ...(Type === 'OnMessageSend' ? { SendMode: sendMode } : {}),
    }),
  );
  return xml(
    'ExtensionPoint',
    { 'xsi:type': 'LaunchEvent' },
    xml('LaunchEvents', {}, ...elements),
    xml('SourceLocation', { resid: ID.commands }),
  );
}

/** The button beside a message being written. */
function paneButton(): XmlElement {
  const button = xml(
    'Control',
    { 'xsi:type': 'Button', id: OPEN_PANE },
    xml('Label', { resid: ID.button }),
    xml('Supertip', {}, xml('Title', { resid: ID.button }), xml('Description', { resid: ID.buttonTip })),
    xml('Icon', {}, ...ICONS.button.map((side) => xml('bt:Image', { size: String(side), resid: ID.icon(side) }))),
    xml(
      'Action',
      { 'xsi:type': 'ShowTaskpane' },
      xml('SourceLocation', { resid: ID.pane }),
      // A pinned pane opens by itself beside the next message.
      xml('SupportsPinning', {}, 'true'),
    ),
  );
  const group = xml('Group', { id: 'DobryListGroup' }, xml('Label', { resid: ID.group }), button);
  return xml(
    'ExtensionPoint',
    { 'xsi:type': 'MessageComposeCommandSurface' },
    xml('OfficeTab', { id: 'TabDefault' }, group),
  );
}

/**
 * What clients with add-in commands read instead of the base manifest. Version 1.0 is only the wrapper Microsoft asks for;
 * everything stands in 1.1, which knows events, shared folders and phones.
 */
export function versionOverrides(addIn: AddIn): XmlElement {
  const all = Object.keys(EVENTS) as (keyof typeof EVENTS)[];
  const onPhones = all.filter((event) => EVENTS[event].mobile);
  const host = xml(
    'Host',
    { 'xsi:type': 'MailHost' },
    xml(
      'Runtimes',
      {},
      // Classic Outlook on Windows runs the script, every other client the page.
      xml('Runtime', { resid: ID.commands }, xml('Override', { type: 'javascript', resid: ID.events })),
    ),
    xml(
      'DesktopFormFactor',
      {},
      xml('SupportsSharedFolders', {}, 'true'),
      xml('FunctionFile', { resid: ID.commands }),
      paneButton(),
      launchEvents(all, addIn.sendMode),
    ),
    xml('MobileFormFactor', {}, launchEvents(onPhones, addIn.sendMode)),
  );
  return xml(
    'VersionOverrides',
    { xmlns: NAMESPACE, 'xsi:type': 'VersionOverridesV1_0' },
    xml(
      'VersionOverrides',
      { xmlns: `${NAMESPACE}/1.1`, 'xsi:type': 'VersionOverridesV1_1' },
      xml(
        'Requirements',
        {},
        xml('bt:Sets', { DefaultMinVersion: MAILBOX.version }, xml('bt:Set', { Name: MAILBOX.name })),
      ),
      xml('Hosts', {}, host),
      resources(addIn),
    ),
  );
}
