import { shortCodeOf } from './short-code.ts';

/** 随机种子：0 到 2³¹−1 的整数。只在这里掷一次，此后全由种子推出。 */
export function randomSeed(): number {
  const word = new Uint32Array(1);
  crypto.getRandomValues(word);
  return (word[0] ?? 0) >>> 1;
}

/** 随机编号：十六个字符、八十位，给一场练习、一个窗口当名字。明文网页里没有 randomUUID，这个到处能用。 */
export function randomId(): string {
  return shortCodeOf(crypto.getRandomValues(new Uint8Array(10)), 16);
}
