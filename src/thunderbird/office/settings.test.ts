import { combineSettings, officeSettings } from './settings';

test.each([
  [undefined, {}],
  [null, {}],
  ['x', {}],
  [{ office: { url: 'https://a.example/standard' } }, { office: { url: 'https://a.example/standard/' } }],
  [{ office: { url: 'no address' }, lock: { marks: 'yes' } }, {}],
  [{ lock: { marks: false } }, { lock: { marks: false } }],
])('%j means %j', (value, settings) => {
  expect(officeSettings(value)).toEqual(settings);
});

const policy = { office: { url: 'https://policy.example/' }, lock: { marks: false } };
const packed = { office: { url: 'https://packed.example/' } };

test.each([
  ['nothing set', [{}, {}], undefined, { marks: true, marksLocked: false }],
  ['the user’s choice', [{}, {}], false, { marks: false, marksLocked: false }],
  [
    'the add-on’s server',
    [{}, packed],
    undefined,
    { officeUrl: 'https://packed.example/', marks: true, marksLocked: false },
  ],
  [
    'a policy above both',
    [policy, packed],
    true,
    { officeUrl: 'https://policy.example/', marks: false, marksLocked: true },
  ],
])('%s', (_, sources, own, settings) => {
  expect(combineSettings(sources, own)).toEqual(settings);
});
