import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';

const NAME = 'WebPagePlugin';

/** The spelling dictionary and its program: kept for work without a network, but nothing waits for them. */
const LARGE = /\.(aff|dic|wasm)$/;

/**
 * Emits the page with its script tags, the files beside it, and puts the list of all files before the service worker
 * (as `self.BUILD`), so that a new build is a new worker and the page works without a network.
 */
export class WebPagePlugin {
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { Compilation, sources } = webpack;
    const { from, page, entry, files, serviceWorker } = this.options;
    const read = (name) => readFileSync(join(from, name), 'utf8');
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      for (const name of [page, ...files]) compilation.fileDependencies.add(join(from, name));
      compilation.hooks.processAssets.tap({ name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE }, () => {
        const scripts = compilation.entrypoints.get(entry)?.getFiles() ?? [];
        const tags = scripts.map((file) => `<script defer src="${file}"></script>`).join('');
        compilation.emitAsset(page, new sources.RawSource(read(page).replace('<!-- scripts -->', tags)));
        for (const name of files) compilation.emitAsset(name, new sources.RawSource(read(name)));
        const hash = createHash('sha256');
        const assets = compilation.getAssets().filter(({ name }) => name !== page && name !== serviceWorker);
        for (const { name, source } of compilation.getAssets()) hash.update(name).update(source.buffer());
        const names = assets.map(({ name }) => name).sort();
        const build = {
          version: hash.digest('hex').slice(0, 16),
          shell: names.filter((name) => !LARGE.test(name)),
          later: names.filter((name) => LARGE.test(name)),
        };
        compilation.updateAsset(
          serviceWorker,
          (source) => new sources.ConcatSource(`self.BUILD=${JSON.stringify(build)};\n`, source),
        );
      });
    });
  }
}
