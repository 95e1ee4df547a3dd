import { createHash } from 'node:crypto';
import webpack from 'webpack';

const NAME = 'ServiceWorkerPlugin';

/** The spelling dictionary and its program: kept for work without a network, but nothing waits for them. */
const LARGE = /\.(aff|dic|wasm)$/;

/**
 * Puts the list of all files before the service worker (as `self.BUILD`), so that a new build is a new worker and the page works without
 * a network. Comes after the plugin that emits the page.
 */
export class ServiceWorkerPlugin {
  constructor({ worker, page }) {
    this.worker = worker;
    this.page = page;
  }

  apply(compiler) {
    const { Compilation, sources } = webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.hooks.processAssets.tap({ name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE + 1 }, () => {
        const hash = createHash('sha256');
        const assets = compilation.getAssets().filter(({ name }) => name !== this.page && name !== this.worker);
        for (const { name, source } of compilation.getAssets()) hash.update(name).update(source.buffer());
        const names = assets.map(({ name }) => name).sort();
        const build = {
          version: hash.digest('hex').slice(0, 16),
          shell: names.filter((name) => !LARGE.test(name)),
          later: names.filter((name) => LARGE.test(name)),
        };
        compilation.updateAsset(
          this.worker,
          (source) => new sources.ConcatSource(`self.BUILD=${JSON.stringify(build)};\n`, source),
        );
      });
    });
  }
}
