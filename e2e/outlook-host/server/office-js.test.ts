import { runInNewContext } from 'node:vm';
import { AJAX_SHIM, officeJsFile, withLocalOfficeJs } from './office-js';
import { staticFile } from './static-files';

it.each([
  ['office.js', true],
  ['pl-PL/outlook_strings.js', true],
  ['AgaveErrorUX/index.html', true],
  ['no-such.js', false],
  ['../package.json', false],
])('office.js file %s: %s', async (path, exists) => {
  expect((await officeJsFile(path)) !== undefined).toBe(exists);
});

it.each([
  ['pane.html', true],
  ['../manifest.xml', false],
  ['%2e%2e/manifest.xml', false],
  ['none.html', false],
])('static file %s: %s', async (path, exists) => {
  expect((await staticFile('e2e/outlook-host/test-add-in/pages', path)) !== undefined).toBe(exists);
});

it('changes nothing in a page but where office.js comes from', () => {
  const page = (source: string, before = '') =>
    `<head><meta charset=utf-8>${before}<script defer src=${source}office.js></script><script src=a.js></script></head>`;
  expect(withLocalOfficeJs(page('https://appsforoffice.microsoft.com/lib/1/hosted/'), '/lib/')).toBe(
    page('/lib/1/hosted/', '<script src="/lib/ajax-shim.js"></script>'),
  );
  expect(withLocalOfficeJs('<p>no office.js</p>', '/lib/')).toBe('<p>no office.js</p>');
});

it('the shim has what office.js looks for', () => {
  const found = runInNewContext(`const window = globalThis;
${AJAX_SHIM}
[typeof Type.registerNamespace, typeof Type.registerClass, typeof Function._validateParams, typeof Sys.StringBuilder,
  Sys.Serialization.JavaScriptSerializer.serialize({ a: 1 }), Error.argument('x').message]`) as unknown[];
  expect([...found]).toEqual(['function', 'function', 'function', 'function', '{"a":1}', 'x']);
});
