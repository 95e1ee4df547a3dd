// Declarations of the library. Their folder counts as CommonJS, so that relative imports need no file endings there: both
// `import` and `require` of the package then resolve them under every `moduleResolution`.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.library.json'], {
  stdio: 'inherit',
});
if (status === 0) writeFileSync('dist/types/package.json', '{ "type": "commonjs" }\n');
process.exitCode = status ?? 1;
