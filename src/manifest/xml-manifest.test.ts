import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { EVENT_HANDLERS, NOTIFICATION_ICON, OPEN_PANE } from './add-in';
import type { ManifestInput, SendMode } from './manifest-data';
import { pngSize } from './fixtures/png-size';
import { xmlManifest } from './xml-manifest';

const URL_OF_OFFICE = 'https://poczta.urzad.example/dobry-list/';
const input: ManifestInput = {
  url: URL_OF_OFFICE,
  office: { id: 'kedzierzyn-kozle', name: 'Starostwo Powiatowe w Kędzierzynie-Koźlu' },
  version: '1.2.3',
  sendMode: 'SoftBlock',
  language: 'pl',
};

/** What fast-xml-parser makes of an element when it keeps the order. */
interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  readonly text: string;
}

type Raw = Readonly<Record<string, unknown>>;

function node(raw: Raw): Node {
  const name = Object.keys(raw).find((key) => key !== ':@') ?? '';
  const content = raw[name] as readonly Raw[];
  return {
    name,
    attributes: (raw[':@'] ?? {}) as Record<string, string>,
    children: content.filter((child) => !('#text' in child)).map(node),
    text: content.map((child) => child['#text'] ?? '').join(''),
  };
}

function parse(xml: string): Node {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
  });
  const root = (parser.parse(xml) as readonly Raw[]).map(node).find(({ name }) => name === 'OfficeApp');
  if (root === undefined) throw new Error('no OfficeApp');
  return root;
}

function* all(element: Node): Generator<Node> {
  yield element;
  for (const child of element.children) yield* all(child);
}

const manifest = parse(xmlManifest(input));
const elements = [...all(manifest)];
const named = (name: string) => elements.filter((element) => element.name === name);
const values = (name: string) => elements.flatMap(({ attributes }) => attributes[name] ?? []);

/** Children in the order of the schemas of [MS-OWEMXML]; elements that are not here hold no elements. */
const ORDER: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements FormSettings Permissions Rule VersionOverrides',
  Description: 'Override',
  AppDomains: 'AppDomain',
  Requirements: 'Sets bt:Sets',
  Sets: 'Set',
  'bt:Sets': 'bt:Set',
  FormSettings: 'Form',
  Form: 'DesktopSettings TabletSettings PhoneSettings',
  DesktopSettings: 'SourceLocation',
  Rule: 'Rule',
  VersionOverrides: 'Requirements Hosts Resources VersionOverrides',
  Hosts: 'Host',
  Host: 'Runtimes DesktopFormFactor MobileFormFactor',
  Runtimes: 'Runtime',
  Runtime: 'Override',
  DesktopFormFactor: 'SupportsSharedFolders FunctionFile ExtensionPoint',
  MobileFormFactor: 'FunctionFile ExtensionPoint',
  ExtensionPoint: 'OfficeTab LaunchEvents SourceLocation',
  OfficeTab: 'Group',
  Group: 'Label Control',
  Control: 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  Icon: 'bt:Image',
  Action: 'SourceLocation SupportsPinning',
  LaunchEvents: 'LaunchEvent',
  Resources: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
  'bt:Images': 'bt:Image',
  'bt:Urls': 'bt:Url',
  'bt:ShortStrings': 'bt:String',
  'bt:LongStrings': 'bt:String',
  'bt:String': 'bt:Override',
};

describe('structure', () => {
  test('is well-formed', () => {
    expect(XMLValidator.validate(xmlManifest(input))).toBe(true);
  });

  test.each(Object.entries(ORDER))('children of %s stand in the order of the schema', (name, order) => {
    for (const { children } of named(name)) {
      const places = children.map((child) => order.split(' ').indexOf(child.name));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  test('no other element holds elements', () => {
    const parents = elements.filter(({ children }) => children.length > 0).map(({ name }) => name);
    expect(parents.filter((name) => !(name in ORDER))).toEqual([]);
  });

  test('every resource is used and every resid is a resource of at most 32 characters', () => {
    const resources = named('Resources').flatMap((element) => [...all(element)]);
    const ids = resources.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(values('resid'))].sort()).toEqual([...ids].sort());
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
    expect(ids).toContain(NOTIFICATION_ICON);
  });
});

describe('contents', () => {
  test('installs on Exchange that knows no more than Mailbox 1.5', () => {
    expect(values('MinVersion').concat(values('DefaultMinVersion'))).toEqual(['1.5', '1.5']);
    expect(named('Permissions').map(({ text }) => text)).toEqual(['ReadWriteItem']);
  });

  test('every address is https and below the office’s folder', () => {
    const addresses = values('DefaultValue').filter((value) => value.includes('://'));
    expect(addresses).toHaveLength(10);
    expect(addresses.filter((address) => !address.startsWith(URL_OF_OFFICE))).toEqual([]);
    expect(named('AppDomain').map(({ text }) => text)).toEqual(['https://poczta.urzad.example']);
  });

  test('events call the functions the event file associates', () => {
    const events = ([factor]: readonly Node[]) =>
      [...all(factor as Node)]
        .filter(({ name }) => name === 'LaunchEvent')
        .map(({ attributes }) => [attributes['Type'], attributes['FunctionName']]);
    const handlers = Object.entries(EVENT_HANDLERS);
    expect(events(named('DesktopFormFactor')).sort()).toEqual([...handlers].sort());
    // Phones raise neither of the other two.
    const phones = handlers.filter(([name]) => name !== 'OnMessageSend' && name !== 'OnMessageAttachmentsChanged');
    expect(events(named('MobileFormFactor')).sort()).toEqual([...phones].sort());
  });

  test('events run in the declared runtime', () => {
    const [runtime] = named('Runtime');
    const points = named('ExtensionPoint').filter(({ attributes }) => attributes['xsi:type'] === 'LaunchEvent');
    expect(points).toHaveLength(2);
    for (const { children } of points) expect(children.at(-1)?.attributes).toEqual(runtime?.attributes);
    expect(runtime?.children[0]?.attributes).toEqual({ type: 'javascript', resid: 'Events.Url' });
  });

  test('the control that Smart Alerts names opens the pane beside a message being written', () => {
    const surface = named('ExtensionPoint').find(
      ({ attributes }) => attributes['xsi:type'] === 'MessageComposeCommandSurface',
    );
    const controls = [...all(surface as Node)].filter(({ name }) => name === 'Control');
    expect(controls.map(({ attributes }) => attributes['id'])).toEqual([OPEN_PANE]);
    expect(controls[0]?.children.at(-1)?.attributes).toEqual({ 'xsi:type': 'ShowTaskpane' });
  });

  test.each<SendMode>(['SoftBlock', 'Block', 'PromptUser'])(
    'send mode %s stands on the send event alone',
    (sendMode) => {
      const events = [...all(parse(xmlManifest({ ...input, sendMode })))].filter(({ name }) => name === 'LaunchEvent');
      expect(events.filter(({ attributes }) => 'SendMode' in attributes).map(({ attributes }) => attributes)).toEqual([
        { Type: 'OnMessageSend', FunctionName: EVENT_HANDLERS.OnMessageSend, SendMode: sendMode },
      ]);
    },
  );

  test.each([
    ['pl', 'pl-PL', 'en-US', 'Sprawdź wiadomość', 'Check message'],
    ['en', 'en-US', 'pl-PL', 'Check message', 'Sprawdź wiadomość'],
  ] as const)('default language %s, the other beside it', (language, locale, other, label, otherLabel) => {
    const texts = [...all(parse(xmlManifest({ ...input, language })))];
    expect(texts.find(({ name }) => name === 'DefaultLocale')?.text).toBe(locale);
    const button = texts.find(({ attributes }) => attributes['id'] === 'Button.Label');
    expect(button?.attributes['DefaultValue']).toBe(label);
    expect(button?.children.map(({ attributes }) => attributes)).toEqual([{ Locale: other, Value: otherLabel }]);
  });

  test.each([
    ['1.2.3', '1.2.3.0'],
    ['0.1.0-beta.2', '0.1.0.0'],
    ['2.0.0+build.7', '2.0.0.0'],
  ])('version %s becomes %s', (version, expected) => {
    const root = parse(xmlManifest({ ...input, version }));
    expect(root.children.find(({ name }) => name === 'Version')?.text).toBe(expected);
  });

  test.each(['1.2', 'v1.2.3', '1.2.3.4', ''])('version %p is refused', (version) => {
    expect(() => xmlManifest({ ...input, version })).toThrow(RangeError);
  });
});

/** Longest texts Microsoft allows. */
const LIMITS: Readonly<Record<string, number>> = { ProviderName: 125, DisplayName: 125, Description: 250 };

const officeName = fc.string({
  unit: fc.oneof(
    fc.constantFrom('&', '<', '>', '"', "'", ']]>', '\n', '\u0000', '\ud83c', '🏛', 'ł', ' '),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 300,
});
/** Characters no XML document may hold: controls, non-characters, halves of surrogate pairs. */
const FORBIDDEN = /[\p{Cs}\uFFFE\uFFFF]|(?![\n\x7F-\x9F])\p{Cc}/u;

test('any office name gives a well-formed manifest within the limits', () => {
  fc.assert(
    fc.property(officeName, (name) => {
      const xml = xmlManifest({ ...input, office: { id: 'x', name } });
      expect(XMLValidator.validate(xml)).toBe(true);
      expect(xml).not.toMatch(FORBIDDEN);
      for (const { name: element, attributes, text } of parse(xml).children) {
        const value = attributes['DefaultValue'] ?? text;
        const limit = LIMITS[element];
        if (limit === undefined) continue;
        expect(value.length).toBeLessThanOrEqual(limit);
        expect(value.trim()).not.toBe('');
      }
    }),
  );
});

test('labels of the ribbon keep to the limits of the schema', () => {
  for (const [list, limit] of [
    ['bt:ShortStrings', 125],
    ['bt:LongStrings', 250],
  ] as const) {
    for (const { attributes } of named(list).flatMap((element) => [...all(element)])) {
      expect((attributes['DefaultValue'] ?? attributes['Value'] ?? '').length).toBeLessThanOrEqual(limit);
    }
  }
});

test('icons have the size they claim', () => {
  const address = (element?: Node) => element?.attributes['DefaultValue'];
  const images = named('bt:Image');
  const buttonIcons = images.filter(({ attributes }) => 'size' in attributes);
  const claims: (readonly [string | undefined, number])[] = [
    ...buttonIcons.map(({ attributes: { size, resid } }) => {
      return [address(images.find(({ attributes }) => attributes['id'] === resid)), Number(size)] as const;
    }),
    [address(named('IconUrl')[0]), 64],
    [address(named('HighResolutionIconUrl')[0]), 128],
  ];
  expect(claims).toHaveLength(5);
  for (const [url = '', side] of claims) expect(pngSize(url.replace(URL_OF_OFFICE, ''))).toEqual([side, side]);
});
