import { readFileSync } from 'node:fs';
import type { AddIn, Command, LaunchEvent, LocalizedText, Permission, SendMode } from '../core/add-in';
import { at, attribute, children, descendants, parseXml, textOf, type XmlElement } from './xml';

/** An add-in and the address its manifest gives for its files. */
export interface Manifest {
  readonly addIn: AddIn;
  /** Ends with a slash. */
  readonly baseUrl: string;
}

const SURFACES = { MessageComposeCommandSurface: 'compose', MessageReadCommandSurface: 'read' } as const;

/**
 * Reads an add-in only (XML) manifest of Outlook.
 * @throws Error naming the file when it is none
 */
export function readManifest(path: string): Manifest {
  try {
    return parseManifest(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

export function parseManifest(xml: string): Manifest {
  const root = parseXml(xml, 'OfficeApp');
  if (attribute(root, 'type') !== 'MailApp') throw new Error('no manifest of a mail add-in');
  const overrides = newestOverrides(root);
  const host = children(at(overrides, 'Hosts'), 'Host').find((one) => attribute(one, 'type') === 'MailHost');
  const desktop = at(host, 'DesktopFormFactor');
  const resources = readResources(overrides);
  const runtimeUrl = resources(at(desktop, 'FunctionFile')) ?? resources(at(host, 'Runtimes', 'Runtime'));
  const addIn: AddIn = {
    id: textOf(at(root, 'Id')),
    name: localizedText(at(root, 'DisplayName')),
    permission: textOf(at(root, 'Permissions')) as Permission,
    launchEvents: desktop === undefined ? [] : descendants(desktop, 'LaunchEvent').map(readLaunchEvent),
    commands: desktop === undefined ? formCommands(root) : readCommands(desktop, resources),
    appDomains: children(at(root, 'AppDomains'), 'AppDomain').map(textOf),
    ...(runtimeUrl === undefined ? {} : { runtimeUrl: runtimeUrl.text }),
  };
  const pages = addIn.commands.flatMap((command) => (command.action === 'pane' ? [command.url] : []));
  return { addIn, baseUrl: commonFolder([...pages, ...(addIn.runtimeUrl === undefined ? [] : [addIn.runtimeUrl])]) };
}

/** Version 1.1 stands inside 1.0 and takes its place. */
function newestOverrides(root: XmlElement): XmlElement | undefined {
  const outer = at(root, 'VersionOverrides');
  return at(outer, 'VersionOverrides') ?? outer;
}

type Resources = (element: XmlElement | undefined) => LocalizedText | undefined;

/** Looks up what an element's `resid` stands for. */
function readResources(overrides: XmlElement | undefined): Resources {
  const resources = at(overrides, 'Resources') ?? {};
  const all = ['Url', 'String'].flatMap((kind) => descendants(resources, kind));
  const byId = new Map(all.map((element) => [attribute(element, 'id'), localizedText(element)]));
  return (element) => {
    const id = attribute(element, 'resid');
    if (id === undefined) return undefined;
    const text = byId.get(id);
    if (text === undefined) throw new Error(`resid ${id} is not among the resources`);
    return text;
  };
}

function localizedText(element: XmlElement | undefined): LocalizedText {
  const overrides = children(element, 'Override').map((one) => [attribute(one, 'Locale'), attribute(one, 'Value')]);
  return {
    text: attribute(element, 'DefaultValue') ?? '',
    overrides: Object.fromEntries(overrides) as Record<string, string>,
  };
}

function readLaunchEvent(element: XmlElement): LaunchEvent {
  const sendMode = attribute(element, 'SendMode') as SendMode | undefined;
  return {
    type: attribute(element, 'Type') ?? '',
    functionName: attribute(element, 'FunctionName') ?? '',
    ...(sendMode === undefined ? {} : { sendMode }),
  };
}

function readCommands(desktop: XmlElement, resources: Resources): readonly Command[] {
  return children(desktop, 'ExtensionPoint').flatMap((point) => {
    const surface = SURFACES[attribute(point, 'type') as keyof typeof SURFACES] as Command['surface'] | undefined;
    if (surface === undefined) return [];
    // Buttons stand in groups, entries of menus in the menu's control.
    const buttons = [...descendants(point, 'Control'), ...descendants(point, 'Item')];
    return buttons.flatMap((button) => {
      const action = at(button, 'Action');
      return action === undefined ? [] : [readCommand(button, action, surface, resources)];
    });
  });
}

function readCommand(
  button: XmlElement,
  action: XmlElement,
  surface: Command['surface'],
  resources: Resources,
): Command {
  const common = {
    id: attribute(button, 'id') ?? '',
    label: resources(at(button, 'Label')) ?? { text: '', overrides: {} },
    surface,
  };
  if (attribute(action, 'type') === 'ExecuteFunction') {
    return { ...common, action: 'function', functionName: textOf(at(action, 'FunctionName')) };
  }
  const url = resources(at(action, 'SourceLocation'))?.text ?? '';
  return { ...common, action: 'pane', url, canBePinned: textOf(at(action, 'SupportsPinning')) === 'true' };
}

/** Manifests without commands name one page for each kind of form. */
function formCommands(root: XmlElement): readonly Command[] {
  return children(at(root, 'FormSettings'), 'Form').map((form) => ({
    id: attribute(form, 'type') ?? '',
    label: localizedText(at(root, 'DisplayName')),
    surface: attribute(form, 'type') === 'ItemEdit' ? 'compose' : 'read',
    action: 'pane',
    url: attribute(at(form, 'DesktopSettings', 'SourceLocation'), 'DefaultValue') ?? '',
    canBePinned: false,
  }));
}

/** The longest folder that all addresses stand in. */
function commonFolder(urls: readonly string[]): string {
  const folders = urls.map((url) => new URL('.', url).href.split('/'));
  const [first = [], ...others] = folders;
  const length = first.findIndex((part, index) => others.some((other) => other[index] !== part));
  const common = (length === -1 ? first : first.slice(0, length)).join('/');
  if (!/^https?:\/\/[^/]+/.test(common)) throw new Error('the pages have no address in common');
  return common.endsWith('/') ? common : `${common}/`;
}

/** The add-in with the address of its files replaced; addresses elsewhere stay. */
export function moveAddIn({ addIn, baseUrl }: Manifest, to: string): AddIn {
  const move = (url: string) => (url.startsWith(baseUrl) ? to + url.slice(baseUrl.length) : url);
  return {
    ...addIn,
    commands: addIn.commands.map((one) => (one.action === 'pane' ? { ...one, url: move(one.url) } : one)),
    ...(addIn.runtimeUrl === undefined ? {} : { runtimeUrl: move(addIn.runtimeUrl) }),
  };
}
