import vm from 'node:vm';
import { build } from 'esbuild';

/**
 * Runs a module while building and leaves its exports as data, so that a page gets what was computed without the code it
 * was computed from. The exports must be JSON.
 */
export default async function evaluateLoader() {
  const { outputFiles, metafile } = await build({
    entryPoints: [this.resourcePath],
    absWorkingDir: this.rootContext,
    bundle: true,
    write: false,
    metafile: true,
    format: 'cjs',
    platform: 'node',
  });
  for (const input of Object.keys(metafile.inputs)) this.addDependency(`${this.rootContext}/${input}`);
  const module = { exports: {} };
  vm.runInNewContext(outputFiles[0].text, { module });
  return Object.entries(module.exports)
    .map(([name, value]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`)
    .join('\n');
}
