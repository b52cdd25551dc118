import { done, failed, type Outcome } from './outcome.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const valueOf = new Map(Array.from(alphabet, (character, value) => [character, value]));

/** 字节写成 base64url（RFC 4648 第 5 节，不带等号）：放得进网址，也经得起聊天软件。 */
export function toBase64Url(bytes: Uint8Array): string {
  let code = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      code += alphabet.charAt((held >> bits) & 63);
    }
  }
  return bits === 0 ? code : code + alphabet.charAt((held << (6 - bits)) & 63);
}

/** 由 base64url 读回字节；有别的字符、长度不成、末尾零头不为零，都说明理由。 */
export function fromBase64Url(code: string): Outcome<Uint8Array> {
  if (code.length % 4 === 1) return failed('长度不对，像是没有复制完整');
  const bytes = new Uint8Array((code.length * 3) >> 2);
  let held = 0;
  let bits = 0;
  let filled = 0;
  for (const character of code) {
    const value = valueOf.get(character);
    if (value === undefined) return failed(`里面有不该有的字符“${character}”`);
    held = ((held << 6) | value) & 0xfff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[filled] = (held >> bits) & 0xff;
    filled += 1;
  }
  return (held & ((1 << bits) - 1)) === 0 ? done(bytes) : failed('末尾不对，像是没有复制完整');
}
