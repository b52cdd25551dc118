import { performance } from 'node:perf_hooks';

/** 量一件事：做 rounds 次，打印中位数与第 95 百分位，单位毫秒；aim 是想要的第 95 百分位。只打印，不判失败。 */
export function time(name: string, aim: number, work: () => unknown, rounds = 40): void {
  work();
  const taken = Array.from({ length: rounds }, () => {
    const before = performance.now();
    work();
    return performance.now() - before;
  }).sort((a, b) => a - b);
  const at = (share: number) => (taken[Math.min(rounds - 1, Math.floor(rounds * share))] ?? 0).toFixed(2);
  process.stdout.write(`${name}：中位 ${at(0.5)} 毫秒，95% ${at(0.95)} 毫秒（想要 ≤ ${aim} 毫秒）\n`);
}

/** 打印一个大小 */
export function size(name: string, bytes: number, aim: number): void {
  process.stdout.write(`${name}：${(bytes / 1024).toFixed(1)} KB（想要 ≤ ${(aim / 1024).toFixed(0)} KB）\n`);
}
