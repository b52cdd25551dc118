import { sha256 } from './sha256.ts';

/** 摘要：文字（按 UTF-8）或字节的 SHA-256，六十四个小写十六进制字符。它只看得出损坏，证明不了诚实。 */
export function digestOf(content: string | Uint8Array): string {
  return Array.from(digestBytes(content), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** 摘要的三十二个字节 */
export function digestBytes(content: string | Uint8Array): Uint8Array {
  return sha256(typeof content === 'string' ? new TextEncoder().encode(content) : content);
}
