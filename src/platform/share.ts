import { deflateSync, inflateSync } from 'fflate';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { digestBytes } from './digest.ts';
import { done, failed, type Outcome } from './outcome.ts';

const version = '1';
const sumLength = 4;

/**
 * 口令：一段文字压成一串网址里能放、聊天里能贴的字符，开头是写法的版本，接着四个字节的校验。
 * 同一段文字在老浏览器里压出的字节可能不同（排序不稳定），都读得回来；要比对，比文字，不比口令。
 */
export function shareCodeOf(text: string): string {
  const packed = deflateSync(new TextEncoder().encode(text), { level: 9 });
  const bytes = new Uint8Array(sumLength + packed.length);
  bytes.set(digestBytes(packed).subarray(0, sumLength));
  bytes.set(packed, sumLength);
  return version + toBase64Url(bytes);
}

/**
 * 由口令读回文字：夹带的空白、换行和零宽字符都不要紧。
 * maxBytes 是文字展开后的上限（UTF-8 字节）；口令再怎么做手脚，占的内存也不超过它。
 */
export function textOfShareCode(code: string, maxBytes: number): Outcome<string> {
  const clean = code.replace(/[\s\u200b-\u200f\u2060\ufeff]/g, '');
  if (clean === '') return failed('这里还没有口令，请把收到的口令整段粘贴进来。');
  if (clean.length > maxBytes * 2 + 64) return failed('这段口令太长，不像是本站给出的口令。');
  if (!clean.startsWith(version)) return failed('认不出这段口令：它可能不是本站给出的，或者来自别的版本。');
  const bytes = fromBase64Url(clean.slice(version.length));
  if (!bytes.ok) return failed(`这段口令${bytes.why}，请回到原处重新整段复制。`);
  const packed = bytes.value.subarray(sumLength);
  const sum = digestBytes(packed);
  const isWhole = bytes.value.length > sumLength && bytes.value.subarray(0, sumLength).every((byte, at) => byte === sum[at]);
  return isWhole ? unpacked(packed, maxBytes) : failed('这段口令缺了一截或被改动过，请回到原处重新整段复制。');
}

/** 网址的片段：口令放在井号后面，不会发给任何服务器。 */
export function fragmentOf(name: string, code: string): string {
  return `#${name}=${code}`;
}

/** 从粘贴来的东西里取口令：整条链接取片段，单独一段口令原样交回。 */
export function shareCodeIn(pasted: string, name: string): string {
  const mark = fragmentOf(name, '');
  const at = pasted.indexOf(mark);
  return at < 0 ? pasted : pasted.slice(at + mark.length);
}

function unpacked(packed: Uint8Array, maxBytes: number): Outcome<string> {
  const room = new Uint8Array(maxBytes + 1);
  try {
    const bytes = inflateSync(packed, { out: room });
    if (bytes.length > maxBytes) return failed('这段口令展开后超过了上限，没有打开。');
    return done(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (trouble) {
    // 存储块一次写过了头，类型化数组抛 RangeError；其余都是内容损坏。
    if (trouble instanceof RangeError) return failed('这段口令展开后超过了上限，没有打开。');
    return failed('这段口令的内容已经损坏，打不开。');
  }
}
