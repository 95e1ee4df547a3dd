import { createReadStream } from 'node:fs';
import { open, opendir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { MBOX_START_LENGTH, readMboxMessages, startsMbox } from './mbox';

/** One message as bytes, or why it could not be read. `writable` when it is a file of its own. */
export type Source =
  | { readonly name: string; readonly bytes: Uint8Array; readonly writable: boolean }
  | { readonly name: string; readonly error: unknown };

async function* readMbox(name: string, stream: Readable): AsyncGenerator<Source> {
  let number = 0;
  for await (const bytes of readMboxMessages(stream)) {
    number += 1;
    yield { name: `${name}#${number}`, bytes, writable: false };
  }
}

async function startsLikeMbox(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(MBOX_START_LENGTH), 0, MBOX_START_LENGTH, 0);
    return startsMbox(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

/** Whether the path is a file in mbox format; what cannot be read is none. */
export async function isMbox(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile() && (await startsLikeMbox(path));
  } catch {
    return false;
  }
}

async function* readFileSource(path: string): AsyncGenerator<Source> {
  try {
    if (await startsLikeMbox(path)) yield* readMbox(path, createReadStream(path));
    else yield { name: path, bytes: await readFile(path), writable: true };
  } catch (error) {
    yield { name: path, error };
  }
}

/** Files of a folder that hold mail: `.eml` and `.mbox` by name, mail folders of Thunderbird and the like by their first bytes. */
async function holdsMail(path: string, name: string): Promise<boolean> {
  if (/\.(eml|mbox)$/i.test(name)) return true;
  return !name.includes('.') && (await startsLikeMbox(path));
}

/** The mail files of a Maildir (its `cur` and `new`) or of a tree, in the order of their names. */
async function* mailFiles(path: string): AsyncGenerator<string> {
  const entries: { name: string; folder: boolean }[] = [];
  for await (const entry of await opendir(path)) {
    entries.push({ name: entry.name, folder: entry.isDirectory() });
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const maildir = ['cur', 'new'].every((name) => entries.some((entry) => entry.folder && entry.name === name));
  const inMaildir = /(^|[\\/])(cur|new)$/.test(path);
  for (const { name, folder } of entries) {
    const inner = join(path, name);
    if (folder) {
      if (!(maildir && name === 'tmp')) yield* mailFiles(inner);
    } else if (!name.startsWith('.') && (inMaildir || (await holdsMail(inner, name)))) {
      yield inner;
    }
  }
}

async function* readStandardInput(stream: Readable): AsyncGenerator<Source> {
  const iterator: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]();
  let start: Buffer = Buffer.alloc(0);
  let next = await iterator.next();
  while (!next.done) {
    start = Buffer.concat([start, next.value]);
    if (start.length >= MBOX_START_LENGTH) break;
    next = await iterator.next();
  }
  const rest = { [Symbol.asyncIterator]: () => iterator };
  if (startsMbox(start)) {
    const whole = async function* (): AsyncGenerator<Buffer> {
      yield start;
      yield* rest;
    };
    yield* readMbox('-', Readable.from(whole()));
    return;
  }
  const chunks = [start];
  for await (const chunk of rest) chunks.push(chunk);
  yield { name: '-', bytes: Buffer.concat(chunks), writable: false };
}

/**
 * Every message behind the paths: files, mbox files, Maildirs, folders; `-` is standard input. A path that cannot be
 * read yields its error and never stops the others. `onEmpty` hears of folders without a message.
 */
export async function* readSources(
  paths: readonly string[],
  standardInput: Readable,
  onEmpty: (path: string) => void,
): AsyncGenerator<Source> {
  for (const path of paths) {
    try {
      if (path === '-') yield* readStandardInput(standardInput);
      else if ((await stat(path)).isDirectory()) {
        let count = 0;
        for await (const file of mailFiles(path)) {
          for await (const source of readFileSource(file)) {
            count += 1;
            yield source;
          }
        }
        if (count === 0) onEmpty(path);
      } else yield* readFileSource(path);
    } catch (error) {
      yield { name: path, error };
    }
  }
}

/** Bytes behind the paths, without reading them: how long a run will take. What cannot be looked at, and standard input, count as nothing. */
export async function measureSources(paths: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const path of paths) {
    try {
      const { size, isFolder } = await stat(path).then((found) => ({
        size: found.size,
        isFolder: found.isDirectory(),
      }));
      if (!isFolder) bytes += size;
      else for await (const file of mailFiles(path)) bytes += (await stat(file)).size;
    } catch {
      // Reading it will tell what is wrong.
    }
  }
  return bytes;
}
