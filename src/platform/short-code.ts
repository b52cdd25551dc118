/** 好念好抄的三十二个字符：没有 I、O、0、1，口头报、手抄都不会混。 */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** 短码：每五位二进制写成一个字符；字节不够写满 length 个字符是程序错误。 */
export function shortCodeOf(bytes: Uint8Array, length: number): string {
  if (bytes.length * 8 < length * 5) throw new Error(`${bytes.length} bytes are too few for ${length} characters`);
  let code = '';
  for (let bit = 0; code.length < length; bit += 5) code += alphabet.charAt(fiveBitsAt(bytes, bit));
  return code;
}

function fiveBitsAt(bytes: Uint8Array, bit: number): number {
  const at = bit >> 3;
  const pair = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
  return (pair >> (11 - (bit & 7))) & 31;
}
