import { baseUrl, BaseUrlError } from './base-url';

test.each([
  ['https://poczta.urzad.example', 'https://poczta.urzad.example/'],
  ['https://poczta.urzad.example/dobry-list', 'https://poczta.urzad.example/dobry-list/'],
  ['https://Poczta.Urzad.Example:8443/v1.2/', 'https://poczta.urzad.example:8443/v1.2/'],
  ['https://urząd.example/', 'https://xn--urzd-dta.example/'],
])('%s is the folder %s', (address, expected) => {
  expect(baseUrl(address)).toBe(expected);
});

test.each([
  ['poczta.urzad.example/dobry-list', 'no web address'],
  ['', 'no web address'],
  ['http://poczta.urzad.example/', 'https'],
  ['file:///srv/dobry-list/', 'https'],
  ['https://poczta.urzad.example/?v=1', 'folder'],
  ['https://poczta.urzad.example/?', 'folder'],
  ['https://poczta.urzad.example/#', 'folder'],
  ['https://poczta.urzad.example/pane.html', 'folder'],
  ['https://anna:haslo@poczta.urzad.example/', 'folder'],
])('%p is refused: %s', (address, reason) => {
  expect(() => baseUrl(address)).toThrow(BaseUrlError);
  expect(() => baseUrl(address)).toThrow(reason);
});
