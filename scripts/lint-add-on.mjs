// Lints the built add-on for Thunderbird. web-ext is made for Firefox: what it does not know of Thunderbird is no fault.
import { execFileSync } from 'node:child_process';

/** Thunderbird's permissions, and React's own way to set HTML, which we never use. */
const KNOWN = [
  /^MANIFEST_PERMISSIONS .*"(compose|compose\.send|accountsRead|accountsIdentities|addressBooks)"/,
  /^UNSAFE_VAR_ASSIGNMENT .* pane\.\w+\.js$/,
];

const args = ['node_modules/web-ext/bin/web-ext.js', 'lint', '-s', 'dist/thunderbird', '--self-hosted', '-o', 'json'];
const { errors, warnings, notices } = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
const found = [...errors, ...warnings, ...notices].map(({ code, message, file }) => `${code} ${message} ${file}`);
const faults = found.filter((line) => !KNOWN.some((known) => known.test(line)));
for (const line of faults) console.error(line);
process.exitCode = faults.length > 0 ? 1 : 0;
