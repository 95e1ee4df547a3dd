import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';

const NAME = 'PagePlugin';

/** Emits a page with the script tags of its entry, where it has one, in the place of `<!-- scripts -->`. */
export class PagePlugin {
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { Compilation, sources } = webpack;
    const { from, page, entry } = this.options;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.fileDependencies.add(join(from, page));
      compilation.hooks.processAssets.tap({ name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE }, () => {
        const scripts = entry === undefined ? [] : (compilation.entrypoints.get(entry)?.getFiles() ?? []);
        const tags = scripts.map((file) => `<script defer src="${file}"></script>`).join('');
        const html = readFileSync(join(from, page), 'utf8').replace('<!-- scripts -->', tags);
        compilation.emitAsset(page, new sources.RawSource(html));
      });
    });
  }
}
