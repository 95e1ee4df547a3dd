import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';

const NAME = 'FilesPlugin';

/** Emits files as they are: `files` of the folder `from`, into the folder `to` of the output. */
export class FilesPlugin {
  constructor({ from, files, to = '' }) {
    this.from = from;
    this.files = files;
    this.to = to;
  }

  apply(compiler) {
    const { Compilation, sources } = webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      for (const name of this.files) compilation.fileDependencies.add(join(this.from, name));
      compilation.hooks.processAssets.tap({ name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        for (const name of this.files) {
          const source = new sources.RawSource(readFileSync(join(this.from, name)));
          compilation.emitAsset(this.to === '' ? name : `${this.to}/${name}`, source);
        }
      });
    });
  }
}
