type Key = number | string;

/**
 * 排序：按一串键从小到大，字符串按码元比，不看语言环境。两项的键全同即抛错：
 * 次序不能交给运气，键的最后一项总应当是编号。
 */
export function sortBy<T>(items: readonly T[], keysOf: (item: T) => readonly Key[]): T[] {
  const keyed = items.map((item) => ({ item, keys: keysOf(item) }));
  keyed.sort((a, b) => compare(a.keys, b.keys));
  keyed.forEach(({ keys }, index) => {
    const next = keyed[index + 1];
    if (next !== undefined && compare(keys, next.keys) === 0) throw new Error(`no total order: ${keys.join(', ')}`);
  });
  return keyed.map(({ item }) => item);
}

function compare(a: readonly Key[], b: readonly Key[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right === undefined || left === right) continue;
    return left < right ? -1 : 1;
  }
  return 0;
}

/** 合计 */
export function sum<T>(items: readonly T[], amountOf: (item: T) => number): number {
  return items.reduce((total, item) => total + amountOf(item), 0);
}

/** 分组：每组照原来的次序，各组照首次出现的次序。 */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** 最后一个：照次序最后一个合 test 的；没有就没有。 */
export function lastOf<T>(items: readonly T[], test: (item: T) => boolean): T | undefined {
  for (let index = items.length - 1; index >= 0; index--) {
    const item = items[index];
    if (item !== undefined && test(item)) return item;
  }
  return undefined;
}
