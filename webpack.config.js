import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EsbuildPlugin } from 'esbuild-loader';
import webpack from 'webpack';
import { dropCatalogue } from './scripts/webpack/drop-catalogue.js';
import { FilesPlugin } from './scripts/webpack/files-plugin.js';
import { PagePlugin } from './scripts/webpack/page-plugin.js';
import { ServiceWorkerPlugin } from './scripts/webpack/service-worker-plugin.js';

const root = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const dist = (...names) => join(root, 'dist', ...names);

/** What all runtimes share: TypeScript through esbuild, no development server, nothing that needs `eval`. */
function base(name, target) {
  return {
    name,
    context: root,
    devtool: false,
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target, jsx: 'automatic' } }],
    },
    optimization: { minimizer: [new EsbuildPlugin({ target, legalComments: 'eof' })] },
    performance: false,
    stats: 'errors-warnings',
    cache: { type: 'filesystem', cacheDirectory: join(root, 'node_modules/.cache/webpack'), name },
  };
}

/**
 * In a page, what rules and clauses say for themselves is a chunk of its own (src/pane/rulebook.ts), loaded when somebody
 * asks "Dlaczego?": the rules themselves go without.
 */
const rulebookApart = [
  {
    test: /\.ts$/,
    include: join(root, 'src/rules'),
    enforce: 'pre',
    loader: './scripts/webpack/drop-catalogue-loader.js',
  },
  { include: join(root, 'src/pane/rulebook.ts'), enforce: 'pre', loader: './scripts/webpack/evaluate-loader.js' },
];

/** A page in a browser: hashed files, the rulebook apart, the dictionary beside it. */
function page(name, entry, output) {
  const shared = base(name, 'es2022');
  return {
    ...shared,
    target: ['web', 'es2022'],
    entry,
    output: {
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      assetModuleFilename: '[name].[contenthash:8][ext]',
      ...output,
    },
    module: { rules: [...shared.module.rules, ...rulebookApart] },
    // webpack's own minifier leaves 22 kB less than esbuild (gzip).
    optimization: { minimizer: ['...'] },
    resolve: {
      ...shared.resolve,
      alias: { 'dictionary-pl-files': dirname(require.resolve('dictionary-pl')) },
      // Branches of hunspell-wasm for Node.
      fallback: { module: false, 'fs/promises': false },
    },
  };
}

/** The checker as a web page: static files, hashed except for what browsers ask for by name. */
function web() {
  const entry = {
    page: './src/web/index.tsx',
    'service-worker': { import: './src/web/service-worker.ts', filename: 'service-worker.js' },
  };
  return {
    ...page('web', entry, { path: dist('web'), clean: { keep: 'office.json' } }),
    plugins: [
      new PagePlugin({ from: join(root, 'src/web'), page: 'index.html', entry: 'page' }),
      new FilesPlugin({ from: join(root, 'src/web'), files: ['page.css', 'icon.svg', 'manifest.webmanifest'] }),
      new ServiceWorkerPlugin({ worker: 'service-worker.js', page: 'index.html' }),
    ],
  };
}

/** The Outlook add-in's pane, the page of its event file, and what the manifest names: icons, the help page. */
function outlook() {
  const assets = readdirSync(join(root, 'assets')).filter((name) => !name.endsWith('.svg'));
  return {
    ...page(
      'outlook',
      { pane: './src/outlook/pane/index.tsx' },
      { path: dist('outlook'), clean: { keep: /^(events\.js|office\.json)$/ } },
    ),
    plugins: [
      new PagePlugin({ from: join(root, 'src/outlook/pane'), page: 'pane.html', entry: 'pane' }),
      new FilesPlugin({ from: join(root, 'src/pane'), files: ['pane.css'] }),
      new PagePlugin({ from: join(root, 'src/outlook/events'), page: 'commands.html' }),
      new FilesPlugin({ from: join(root, 'assets'), files: assets, to: 'assets' }),
    ],
  };
}

/** The Thunderbird add-on without what scripts/write-office.ts adds: manifest, texts and the standard of an office. */
function thunderbird() {
  const source = join(root, 'src/thunderbird');
  const icons = readdirSync(join(root, 'assets')).filter((name) => /^icon-\d+\.png$/.test(name));
  return {
    ...page(
      'thunderbird',
      {
        pane: './src/thunderbird/pane/index.tsx',
        background: { import: './src/thunderbird/background/index.ts', filename: 'background.js' },
        editor: { import: './src/thunderbird/editor/index.ts', filename: 'editor.js' },
      },
      { path: dist('thunderbird'), clean: { keep: /^(manifest\.json|office\.json|settings\.json|_locales)/ } },
    ),
    plugins: [
      new PagePlugin({ from: join(source, 'pane'), page: 'pane.html', entry: 'pane' }),
      new FilesPlugin({ from: join(root, 'src/pane'), files: ['pane.css'] }),
      new FilesPlugin({ from: join(source, 'pane'), files: ['popup.css'] }),
      new FilesPlugin({ from: join(source, 'editor'), files: ['editor.css'] }),
      new FilesPlugin({ from: join(root, 'assets'), files: icons, to: 'assets' }),
    ],
  };
}

/** A file for a runtime that has nothing but ECMAScript 2016. */
function es2016(name, entry, output) {
  return {
    ...base(name, 'es2016'),
    // esbuild lowers object spread to a function of ECMAScript 2017; TypeScript needs only what 2016 has.
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'ts-loader',
          options: {
            transpileOnly: true,
            compilerOptions: { target: 'es2016', noEmit: false },
            getCustomTransformers: () => ({ before: [dropCatalogue] }),
          },
        },
      ],
    },
    target: ['es6'],
    entry,
    // webpack's own minifier leaves 4 kB less than esbuild (gzip).
    optimization: { minimizer: ['...'] },
    output: { chunkFormat: false, ...output },
  };
}

/** The handlers of Outlook's events: one file, since classic Outlook loads no other. */
function outlookEvents() {
  return es2016('outlook-events', { events: './src/outlook/events/index.ts' }, { path: dist('outlook') });
}

/** What IT puts in its place in an emergency; not part of the ordinary build. */
function permitAll() {
  return {
    ...es2016(
      'permit-all',
      { events: './src/outlook/events/permit-all.ts' },
      { path: dist('outlook-permit-all'), clean: true },
    ),
    plugins: [new PagePlugin({ from: join(root, 'src/outlook/events'), page: 'commands.html' })],
  };
}

/** The engine; it defines the global `DobryList`. */
function engine() {
  return es2016(
    'engine',
    { engine: './src/engine.ts' },
    { path: dist('engine'), library: { name: 'DobryList', type: 'var' } },
  );
}

/** A program or library for Node: our own code in one file, packages left to Node. */
function node(name, entry, output) {
  const shared = base(name, 'es2022');
  return {
    ...shared,
    target: 'node20',
    entry,
    externalsPresets: { node: true },
    externals: [
      ({ request }, callback) => {
        const isPackage = /^[@a-z]/.test(request) && !request.startsWith('src/');
        callback(undefined, isPackage ? request : undefined);
      },
    ],
    optimization: { minimize: false },
    node: false,
    ...output,
  };
}

const esModule = {
  externalsType: 'module-import',
  experiments: { outputModule: true },
  module: { ...base('', 'es2022').module, parser: { javascript: { importMeta: false, createRequire: false } } },
};

function cli() {
  return node(
    'cli',
    // The office server loads profiles in a thread of its own (src/server/profile/load-apart.ts), the audit judges messages in several
    // (src/audit/worker-pool.ts).
    {
      index: './src/cli/index.ts',
      'profile-worker': './src/server/profile/load-worker.ts',
      'audit-worker': './src/audit/worker.ts',
    },
    {
      ...esModule,
      output: { path: dist('cli'), filename: '[name].mjs', module: true, chunkFormat: 'module', clean: true },
    },
  );
}

const libraryEntries = { index: './src/index.ts', engine: './src/engine.ts' };

function libraryForImport() {
  return node('library-import', libraryEntries, {
    ...esModule,
    output: { path: dist('library'), filename: '[name].mjs', module: true, library: { type: 'module' } },
  });
}

function libraryForRequire() {
  return node('library-require', libraryEntries, {
    externalsType: 'node-commonjs',
    module: { ...base('', 'es2022').module, parser: { javascript: { createRequire: false } } },
    output: { path: dist('library'), filename: '[name].cjs', library: { type: 'commonjs2' } },
    plugins: [new webpack.DefinePlugin({ 'import.meta.url': "('file://' + __filename)" })],
  });
}

export default [
  web(),
  outlook(),
  outlookEvents(),
  permitAll(),
  thunderbird(),
  engine(),
  cli(),
  libraryForImport(),
  libraryForRequire(),
];
