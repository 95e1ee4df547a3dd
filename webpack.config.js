import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EsbuildPlugin } from 'esbuild-loader';
import webpack from 'webpack';
import { dropCatalogue } from './scripts/webpack/drop-catalogue.js';
import { WebPagePlugin } from './scripts/webpack/web-page-plugin.js';

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

/** The checker as a web page: static files, hashed except for what browsers ask for by name. */
function web() {
  const shared = base('web', 'es2022');
  return {
    ...shared,
    target: ['web', 'es2022'],
    entry: {
      page: './src/web/index.tsx',
      'service-worker': { import: './src/web/service-worker.ts', filename: 'service-worker.js' },
    },
    output: {
      path: dist('web'),
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      assetModuleFilename: '[name].[contenthash:8][ext]',
      clean: { keep: 'office.json' },
    },
    // webpack's own minifier leaves 22 kB less than esbuild (gzip).
    optimization: { minimizer: ['...'] },
    resolve: {
      ...shared.resolve,
      alias: { 'dictionary-pl-files': dirname(require.resolve('dictionary-pl')) },
      // Branches of hunspell-wasm for Node.
      fallback: { module: false, 'fs/promises': false },
    },
    plugins: [
      new WebPagePlugin({
        from: join(root, 'src/web'),
        page: 'index.html',
        entry: 'page',
        files: ['page.css', 'icon.svg', 'manifest.webmanifest'],
        serviceWorker: 'service-worker.js',
      }),
    ],
  };
}

/** The engine as one file for a runtime that has nothing but ECMAScript 2016; it defines the global `DobryList`. */
function engine() {
  const shared = base('engine', 'es2016');
  return {
    ...shared,
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
    entry: { engine: './src/engine.ts' },
    // webpack's own minifier leaves 4 kB less than esbuild (gzip).
    optimization: { minimizer: ['...'] },
    output: { path: dist('engine'), chunkFormat: false, library: { name: 'DobryList', type: 'var' } },
  };
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
    { index: './src/cli/index.ts' },
    {
      ...esModule,
      output: { path: dist('cli'), filename: '[name].mjs', module: true, chunkFormat: 'module' },
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

export default [web(), engine(), cli(), libraryForImport(), libraryForRequire()];
