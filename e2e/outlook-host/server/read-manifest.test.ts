import { readFileSync } from 'node:fs';
import { localized } from '../core/add-in';
import { moveAddIn, parseManifest, readManifest } from './read-manifest';

const TEST_ADD_IN = 'e2e/outlook-host/test-add-in/manifest.xml';

describe('readManifest', () => {
  it('reads what a host needs', () => {
    const { addIn, baseUrl } = readManifest(TEST_ADD_IN);
    expect(baseUrl).toBe('https://add-in.example.org/test/');
    expect(addIn).toMatchObject({
      permission: 'ReadWriteMailbox',
      runtimeUrl: 'https://add-in.example.org/test/commands.html',
      appDomains: ['https://dialogs.example.org'],
    });
    expect(addIn.launchEvents).toContainEqual({ type: 'OnMessageSend', functionName: 'check', sendMode: 'SoftBlock' });
    expect(addIn.commands.map(({ id, surface, action }) => [id, surface, action])).toEqual([
      ['OpenPane', 'compose', 'pane'],
      ['OpenPinned', 'compose', 'pane'],
      ['Stamp', 'compose', 'function'],
      ['OpenReadPane', 'read', 'pane'],
    ]);
    const [open] = addIn.commands;
    expect(open && [localized(open.label, 'pl-PL'), localized(open.label, 'de-DE')]).toEqual([
      'Otwórz okienko',
      'Open the pane',
    ]);
  });

  it('reads the manifest of this project', () => {
    const { addIn, baseUrl } = readManifest('manifest.xml');
    expect(baseUrl).toMatch(/^https:\/\/.*\/$/);
    expect(addIn.launchEvents.map(({ type }) => type)).toContain('OnMessageSend');
  });

  it('takes the forms of a manifest without commands', () => {
    const xml = readFileSync(TEST_ADD_IN, 'utf8').replace(/<VersionOverrides[^]*<\/VersionOverrides>/, '');
    const { addIn } = parseManifest(xml);
    expect(addIn.commands).toMatchObject([{ id: 'ItemEdit', surface: 'compose', action: 'pane' }]);
    expect(addIn.runtimeUrl).toBeUndefined();
  });

  it('moves the add-in to another address', () => {
    const moved = moveAddIn(readManifest(TEST_ADD_IN), 'https://localhost/add-in/');
    expect(moved.runtimeUrl).toBe('https://localhost/add-in/commands.html');
    expect(moved.commands[0]).toMatchObject({ url: 'https://localhost/add-in/pane.html' });
  });

  it.each([
    ['<a/>', 'OfficeApp'],
    ['<OfficeApp', ''],
    ['<OfficeApp xsi:type="TaskPaneApp"/>', 'mail add-in'],
  ])('refuses %s', (xml, reason) => {
    expect(() => parseManifest(xml)).toThrow(reason);
  });

  it('says which resource is missing', () => {
    const xml = readFileSync(TEST_ADD_IN, 'utf8').replace('Url id="Pane"', 'Url id="Other"');
    expect(() => parseManifest(xml)).toThrow('resid Pane is not among the resources');
  });
});
