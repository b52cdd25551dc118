import { afterEach, expect, test, vi } from 'vitest';
import { localDay, localMinute, nowMs, stopwatch } from '../../src/platform/clock.ts';
import { randomId, randomSeed } from '../../src/platform/random-seed.ts';

afterEach(() => vi.useRealTimers());

test('此刻与系统时间相同', () => {
  vi.useFakeTimers({ now: 1_700_000_000_123 });
  expect(nowMs()).toBe(1_700_000_000_123);
});

test('绝对日按本机时区：当天零时和最后一毫秒是同一日，下一毫秒是次日', () => {
  const day = Date.UTC(2026, 10, 24) / 86_400_000;
  expect(localDay(new Date(2026, 10, 24).getTime())).toBe(day);
  expect(localDay(new Date(2026, 10, 24, 23, 59, 59, 999).getTime())).toBe(day);
  expect(localDay(new Date(2026, 10, 25).getTime())).toBe(day + 1);
  expect(localDay(new Date(1969, 11, 31).getTime())).toBe(-1);
});

test('分钟从当日零时数起', () => {
  expect(localMinute(new Date(2026, 10, 24, 0, 0, 59).getTime())).toBe(0);
  expect(localMinute(new Date(2026, 10, 24, 8, 30).getTime())).toBe(510);
  expect(localMinute(new Date(2026, 10, 24, 23, 59).getTime())).toBe(1439);
});

test('秒表读整毫秒；改了系统时间也不受影响', () => {
  vi.useFakeTimers();
  const elapsed = stopwatch();
  vi.advanceTimersByTime(1500);
  expect(elapsed()).toBe(1500);
  vi.setSystemTime(0);
  expect(elapsed()).toBe(1500);
});

test('种子是 0 到 2³¹−1 的整数，编号是十六个好抄的字符，一千个里没有重的', () => {
  const seeds = Array.from({ length: 1000 }, randomSeed);
  expect(seeds.every((seed) => Number.isInteger(seed) && seed >= 0 && seed < 2 ** 31)).toBe(true);
  expect(seeds.some((seed) => seed >= 2 ** 30)).toBe(true);
  const ids = new Set(Array.from({ length: 1000 }, randomId));
  expect(ids.size).toBe(1000);
  expect(Array.from(ids).every((id) => /^[A-HJ-NP-Z2-9]{16}$/.test(id))).toBe(true);
});
