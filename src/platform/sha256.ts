/**
 * SHA-256（FIPS 180-4）：字节进，三十二个字节出，只用三十二位整数。
 * 明文网页里没有 crypto.subtle；现成的小库要用 BigInt，Chromium 64 没有，所以照标准写在这里，测试与 Node 自带的逐一核对。
 */
export function sha256(message: Uint8Array): Uint8Array {
  const hash = new Int32Array(initial);
  const words = new Int32Array(64);
  const padded = pad(message);
  for (let at = 0; at < padded.byteLength; at += 64) {
    schedule(words, padded, at);
    compress(hash, words);
  }
  const out = new DataView(new ArrayBuffer(32));
  hash.forEach((word, index) => out.setInt32(index * 4, word));
  return new Uint8Array(out.buffer);
}

/** 补齐：接一个 1，补 0，末八个字节写消息的位数。 */
function pad(message: Uint8Array): DataView {
  const padded = new Uint8Array(((message.length + 72) >> 6) << 6);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(message.length / 0x2000_0000));
  view.setUint32(padded.length - 4, (message.length << 3) >>> 0);
  return view;
}

/** 六十四个消息字：前十六个取自这一块，其余由前面的推出。 */
function schedule(words: Int32Array, block: DataView, at: number): void {
  for (let t = 0; t < 16; t += 1) words[t] = block.getInt32(at + t * 4);
  for (let t = 16; t < 64; t += 1) {
    const early = word(words, t - 15);
    const late = word(words, t - 2);
    const small0 = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const small1 = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    words[t] = word(words, t - 16) + small0 + word(words, t - 7) + small1;
  }
}

/** 一块压进散列：六十四轮，变量名照标准。 */
function compress(hash: Int32Array, words: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let t = 0; t < 64; t += 1) {
    const big1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const big0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const t1 = (h + big1 + ((e & f) ^ (~e & g)) + word(constants, t) + word(words, t)) | 0;
    const t2 = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((value, index) => (hash[index] = word(hash, index) + value));
}

function word(words: Int32Array, index: number): number {
  return words[index] ?? 0;
}

/** 向右循环移位 */
function turned(value: number, by: number): number {
  return (value >>> by) | (value << (32 - by));
}

// prettier-ignore
const initial = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];

// prettier-ignore
const constants = new Int32Array([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
]);
