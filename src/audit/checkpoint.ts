import { createHash } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { AuditSettings } from './judge';
import type { AuditState } from './run-audit';

interface Saved {
  readonly key: string;
  readonly state: AuditState;
}

/** The state of an audit in a file, so that an interrupted one goes on where it was. */
export class Checkpoint {
  private readonly key: string;

  /** A state belongs to these paths and settings, and to no others. */
  constructor(
    readonly file: string,
    paths: readonly string[],
    settings: AuditSettings,
  ) {
    this.key = createHash('sha256')
      .update(JSON.stringify([paths, settings]))
      .digest('hex');
  }

  /** The state that was saved; undefined when there is none, `'other'` when it belongs to another audit. */
  async load(): Promise<AuditState | 'other' | undefined> {
    let text: string;
    try {
      text = await readFile(this.file, 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    }
    try {
      const { key, state } = JSON.parse(text) as Saved;
      return key === this.key ? state : 'other';
    } catch {
      return 'other';
    }
  }

  /** Replaces the file in one step: it is never half written. Only its owner may read it. */
  async save(state: AuditState): Promise<void> {
    const saved: Saved = { key: this.key, state };
    await writeFile(`${this.file}.new`, JSON.stringify(saved), { mode: 0o600 });
    await rename(`${this.file}.new`, this.file);
  }

  async remove(): Promise<void> {
    await rm(this.file, { force: true });
  }
}
