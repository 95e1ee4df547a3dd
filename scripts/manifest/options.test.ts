import { OptionError, readOptions } from './options';

const defaults = { sendMode: 'SoftBlock', out: 'dist/manifest', check: false, help: false };

test.each([
  ['', defaults],
  ['--check', { ...defaults, check: true }],
  ['-h', { ...defaults, help: true }],
  ['--url https://a.example/', { ...defaults, url: 'https://a.example/' }],
  [
    '--url https://a.example/ --office offices/x --send-mode prompt-user --out x',
    { ...defaults, url: 'https://a.example/', office: 'offices/x', sendMode: 'PromptUser', out: 'x' },
  ],
])('%p', (line, expected) => {
  expect(readOptions(line.split(' ').filter(Boolean))).toEqual(expected);
});

test.each([
  ['--office offices/x', '--url'],
  ['--send-mode block', '--url'],
  ['--url https://a.example/ --check', '--check'],
  ['--url https://a.example/ --send-mode hard', 'soft-block'],
  ['--url https://a.example/ --send-mode constructor', 'soft-block'],
  ['--uri https://a.example/', '--uri'],
  ['--url', '--url'],
  ['https://a.example/', 'https://a.example/'],
])('%p is refused, naming %s', (line, named) => {
  expect(() => readOptions(line.split(' '))).toThrow(OptionError);
  expect(() => readOptions(line.split(' '))).toThrow(named);
});
