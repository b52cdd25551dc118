import { done, failed, type Outcome } from './outcome.ts';

/** 读一个文件的回应：文件名，和它的内容或读不了的理由（理由里不再重复文件名）。 */
export interface FileReading<T> {
  readonly name: string;
  readonly outcome: Outcome<T>;
}

/** 逐个读成文字：一个读不了，不妨碍其余的。maxBytes 是每个文件的上限。 */
export async function readTextFiles(files: Iterable<File>, maxBytes: number): Promise<readonly FileReading<string>[]> {
  const readings: FileReading<string>[] = [];
  for (const file of files) readings.push({ name: file.name, outcome: await readTextFile(file, maxBytes) });
  return readings;
}

/** 读成文字：只收 UTF-8（开头的 BOM 去掉），二进制文件、别的编码、过大、读不出都说明理由。 */
export async function readTextFile(file: File, maxBytes: number): Promise<Outcome<string>> {
  const bytes = await readBytes(file, maxBytes);
  return bytes.ok ? textOf(bytes.value) : bytes;
}

/** 读成字节：先看大小再读，过大的文件一个字节也不进内存。 */
export async function readBytes(file: File, maxBytes: number): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  if (file.size > maxBytes)
    return failed(`文件有 ${sizeOf(file.size)}，超过了 ${sizeOf(maxBytes)} 的上限。请看看是不是选错了文件。`);
  try {
    // File.arrayBuffer 要到 Chromium 76 才有；Response 到处都有，也不走网络。
    return done(new Uint8Array(await new Response(file).arrayBuffer()));
  } catch {
    return failed('这个文件读不出来：它可能是文件夹，或者已被移走、改名、占用。请重新选择一次。');
  }
}

function textOf(bytes: Uint8Array): Outcome<string> {
  if (bytes.includes(0) && !hasUtf16Mark(bytes))
    return failed('这不是文字文件（像是压缩包、图片或办公文档），请选择原来下载的那一个。');
  try {
    return done(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return failed('文字的编码不是 UTF-8。请用记事本打开它，另存时把编码选成 UTF-8，再试一次。');
  }
}

function hasUtf16Mark(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} 字节`;
  if (bytes < 1024 * 1024) return `${upToTenth(bytes / 1024)} KB`;
  return `${upToTenth(bytes / 1024 / 1024)} MB`;
}

/** 进到一位小数：刚过上限的文件，也不会显示成和上限一样大 */
function upToTenth(size: number): number {
  return Math.ceil(size * 10) / 10;
}
