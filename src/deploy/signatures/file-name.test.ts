import fc from 'fast-check';
import { fileName } from './file-name';

test.each([
  ['anna.kwiatek@powiat.example', 'anna.kwiatek@powiat.example'],
  ['anna+biuro_1-2@powiat.example', 'anna+biuro_1-2@powiat.example'],
  ['../../etc/passwd@x', /^x--etc-passwd@x~[0-9a-f]{16}$/],
  ['con.anna@x', /^x-con-anna@x~/],
  ['nul', /^x-nul~/],
  ['com1.x@y', /^x-com1-x@y~/],
  ['console@x', 'console@x'],
  ['.hidden@x', /^x--hidden@x~/],
  ['=cmd|x@y', /^x--cmd-x@y~/],
  ['<script>@x', /^x--script-@x~/],
  ['żółć@urząd.example', /^x--@urz-d-example~/],
  ['anna\u202e@x', /^x-anna-@x~/],
  ['anna@x.', /^x-anna@x-~/],
  ['a'.repeat(300), /^x-a{60}~[0-9a-f]{16}$/],
])('%j', (email, expected) => {
  const name = fileName(email);
  if (typeof expected === 'string') expect(name).toBe(expected);
  else expect(name).toMatch(expected);
});

it('is a name everywhere, and one of its own', () => {
  const hostile = fc.string({
    unit: fc.constantFrom('a', 'A', 'ł', '.', '/', '\\', ':', '~', 'con', '@', '\0', ' ', '\u202e', '<'),
  });
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), hostile), hostile, (one, other) => {
      const name = fileName(one);
      expect(name).toMatch(/^[a-z0-9][a-z0-9._+@~-]*[a-z0-9]$/);
      expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/);
      expect(name.length).toBeLessThan(110);
      if (one !== other) expect(fileName(other)).not.toBe(name);
    }),
    { numRuns: 2000 },
  );
});
