import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Claim, Claiming } from '../../src/platform/tab-claim.ts';
import { claimByHeartbeat } from '../../src/platform/tab-heartbeat.ts';

const run = 'huanjie-xuetang.run.R1';
let stored: Map<string, string>;

beforeEach(() => {
  vi.useFakeTimers();
  stored = new Map();
  openBrowser();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** 一个浏览器：localStorage 写一次，就发一次 storage 事件。 */
function openBrowser(): void {
  const windows = new EventTarget();
  vi.stubGlobal('window', windows);
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    removeItem: (key: string) => stored.delete(key),
    setItem: (key: string, value: string) => {
      stored.set(key, value);
      windows.dispatchEvent(Object.assign(new Event('storage'), { key }));
    },
  });
}

/** 所有窗口一下子没了：不再跳，也不再应答，留下的心跳还在。 */
function crash(): void {
  vi.clearAllTimers();
  openBrowser();
}

function hide(persisted: boolean): void {
  window.dispatchEvent(Object.assign(new Event('pagehide'), { persisted }));
}

/** 占一次，等到有结果，记下等了多久 */
async function claimed(tab: string): Promise<Claiming & { waited: number }> {
  const start = Date.now();
  let waited = 0;
  const claiming = claimByHeartbeat(run, tab).finally(() => (waited = Date.now() - start));
  await vi.advanceTimersByTimeAsync(10_000);
  return { ...(await claiming), waited };
}

async function claimOf(tab: string): Promise<Claim> {
  const claiming = await claimed(tab);
  if (claiming.is !== 'mine') throw new Error(`${tab}: ${claiming.is}`);
  return claiming.claim;
}

test('没有人占，马上占到；第二个窗口被婉拒，第一个不受影响', async () => {
  const first = await claimOf('A');
  expect((await claimed('B')).is).toBe('taken');
  expect(first.isMine()).toBe(true);
});

test('后台窗口的定时器停了，听见敲门照样应答，不会被抢', async () => {
  const first = await claimOf('A');
  vi.clearAllTimers();
  await vi.advanceTimersByTimeAsync(600_000);
  expect((await claimed('B')).is).toBe('taken');
  expect(first.isMine()).toBe(true);
});

test('听不见敲门的浏览器（Chromium 64 从文件夹打开），等得到下一跳，也不会被抢', async () => {
  const first = await claimOf('A');
  vi.spyOn(window, 'dispatchEvent').mockReturnValue(true);
  // 刚跳过一下才来：要等足一个间隔
  await vi.advanceTimersByTimeAsync(250);
  stored.set(run, `A.0.${Date.now() - 60_000}`);
  expect((await claimed('B')).is).toBe('taken');
  expect(first.isMine()).toBe(true);
});

test('放了手，别的窗口马上占到，再放一次手也碰不到别人的', async () => {
  const first = await claimOf('A');
  first.release();
  const second = await claimed('B');
  expect(second).toMatchObject({ is: 'mine', waited: 200 });
  expect(first.isMine()).toBe(false);
  first.release();
  expect(stored.get(run)).toMatch(/^B\./);
});

test('窗口崩溃不久：等到心跳过时就接手，不超过六秒', async () => {
  await claimOf('A');
  crash();
  const second = await claimed('B');
  expect(second.is).toBe('mine');
  expect(second.waited).toBeGreaterThan(2500);
  expect(second.waited).toBeLessThanOrEqual(6300);
});

test.each([
  ['崩溃已久', 3_600_000],
  ['系统时间被往回拨过', -3_600_000],
])('%s：只等一次应答就接手', async (_when, passed) => {
  await claimOf('A');
  crash();
  vi.setSystemTime(Date.now() + passed);
  expect(await claimed('B')).toMatchObject({ is: 'mine', waited: 2700 });
});

test('两个窗口同时来：只有一个占到', async () => {
  const both = [claimByHeartbeat(run, 'A'), claimByHeartbeat(run, 'B')];
  await vi.advanceTimersByTimeAsync(10_000);
  expect((await Promise.all(both)).map(({ is }) => is).sort()).toEqual(['mine', 'taken']);
});

test('冻住的窗口醒来，发现别的窗口接了手，就不再算自己的，也不再跳', async () => {
  const first = await claimOf('A');
  stored.set(run, `B.0.${Date.now()}`);
  expect(first.isMine()).toBe(false);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(stored.get(run)).toMatch(/^B\.0\./);
  expect(vi.getTimerCount()).toBe(0);
});

test('离开页面就放手；只是进了前进后退缓存，不放手', async () => {
  const first = await claimOf('A');
  hide(true);
  expect(first.isMine()).toBe(true);
  hide(false);
  expect(stored.has(run)).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});

test('用户清了网站数据：下一跳补上，仍是自己的', async () => {
  const first = await claimOf('A');
  stored.clear();
  await vi.advanceTimersByTimeAsync(2000);
  expect(stored.get(run)).toMatch(/^A\./);
  expect(first.isMine()).toBe(true);
});

test('各场各占各的', async () => {
  await claimOf('A');
  const other = claimByHeartbeat('huanjie-xuetang.run.R2', 'B');
  await vi.advanceTimersByTimeAsync(10_000);
  expect((await other).is).toBe('mine');
});

test('localStorage 用不了：回应用不了', async () => {
  vi.stubGlobal('localStorage', undefined);
  expect((await claimed('A')).is).toBe('unavailable');
});
