/**
 * The rooms of src/ and their arrows (docs/architecture.md): a room may import only from rooms that stand before it in
 * this list. Tests may look anywhere.
 */
const rooms = [
  'polish',
  'mail',
  'office',
  'terms',
  'rules',
  'spelling',
  'checker',
  'signature',
  'people',
  'audit',
  'manifest',
  'deploy',
  'pane',
  'web',
  'outlook',
  'thunderbird',
  'server',
  'cli',
];

/** Hosts are leaves: nobody imports them, not even each other. The server is run by the command line, so it is none. */
const hosts = ['web', 'outlook', 'thunderbird', 'cli'];

const arrows = rooms.map((room, index) => ({
  name: `${room}-imports-only-upwards`,
  severity: 'error',
  comment: `src/${room} may import only: ${rooms.slice(0, index + 1).join(', ')}`,
  from: { path: `^src/${room}/`, pathNot: '\\.test\\.tsx?$' },
  to: { path: `^src/(${[...rooms.slice(index + 1), ...hosts.filter((host) => host !== room)].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...arrows,
    {
      name: 'no-room-without-a-place',
      severity: 'error',
      comment: 'A new room needs its place in the list of rooms above.',
      from: {},
      to: { path: '^src/[^/]+/', pathNot: `^src/(${rooms.join('|')})/` },
    },
    {
      name: 'engine-is-pure',
      severity: 'error',
      comment: 'The engine runs in browsers and in Outlook: no Node modules, no packages.',
      from: {
        path: '^src/(polish|mail|office|terms|rules|checker)/',
        pathNot: ['\\.test\\.tsx?$', '^src/mail/eml/', '^src/office/load/'],
      },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-no-pkg', 'npm-optional', 'npm-peer'] },
    },
    {
      name: 'engine-leaves-files-to-node',
      severity: 'error',
      comment: 'Reading .eml files and office folders needs Node or a browser; the engine gets their result.',
      from: {
        path: '^src/(polish|mail|office|terms|rules|checker)/',
        pathNot: ['\\.test\\.tsx?$', '^src/mail/eml/', '^src/office/load/'],
      },
      to: { path: ['^src/mail/eml/', '^src/office/load/'] },
    },
    {
      name: 'rules-do-not-know-each-other',
      severity: 'error',
      comment: 'A rule is one file; what two rules share belongs to polish or mail.',
      from: { path: '^src/rules/', pathNot: ['\\.test\\.ts$', '^src/rules/index\\.ts$'] },
      to: { path: '^src/rules/(?!(clauses|finding|rule)\\.ts)[a-z-]+\\.ts$' },
    },
    {
      name: 'event-file-is-pure',
      severity: 'error',
      comment: 'Classic Outlook runs the event file without DOM, Node or packages.',
      from: { path: '^src/outlook/(events|message|office-js)/', pathNot: '\\.test\\.tsx?$' },
      to: {
        path: [
          '^src/(pane|signature|spelling)/',
          '^src/outlook/pane/',
          '^src/manifest/(?!add-in\\.ts)',
          'node_modules',
          '^node:',
        ],
      },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: ['\\.d\\.ts$', 'service-worker\\.ts$'] },
      to: {},
    },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
