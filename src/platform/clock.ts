/** 钟：全站只有这里读时间。领域和模拟器要用的日与分钟都从这里量好，当参数交进去。 */

const msPerDay = 86_400_000;

/** 此刻：1970 年以来的毫秒数。用户改了系统时间它会跳，量用时请用 stopwatch。 */
export function nowMs(): number {
  return Date.now();
}

/** 绝对日：按本机时区，1970 年 1 月 1 日是第 0 日；与领域的 Day 同一种数法。 */
export function localDay(ms: number): number {
  const at = new Date(ms);
  return Math.floor(Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) / msPerDay);
}

/** 当日零时以来的整分钟：按本机时区，0 到 1439。 */
export function localMinute(ms: number): number {
  const at = new Date(ms);
  return at.getHours() * 60 + at.getMinutes();
}

/** 秒表：从此刻起计，每次读出已过的整毫秒；只增不减，不受改系统时间影响。 */
export function stopwatch(): () => number {
  const start = performance.now();
  return () => Math.floor(performance.now() - start);
}
