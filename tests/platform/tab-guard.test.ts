import { afterEach, expect, test, vi } from 'vitest';
import { randomId } from '../../src/platform/random-seed.ts';
import type { Claim } from '../../src/platform/tab-claim.ts';
import { claimRun } from '../../src/platform/tab-guard.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function claimed(id: string): Promise<Claim> {
  const outcome = await claimRun(id);
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.value;
}

test('有 Web Locks：第二个窗口被婉拒，第一个放手以后占得到', async () => {
  const id = randomId();
  const first = await claimed(id);
  expect(await claimRun(id)).toEqual({
    ok: false,
    why: '这场练习正在另一个窗口里做。请回到那个窗口继续；或先关掉它，再回来点“再试一次”。',
  });
  expect(first.isMine()).toBe(true);
  first.release();
  expect(first.isMine()).toBe(false);
  expect((await claimed(id)).isMine()).toBe(true);
});

test('刷新页面，旧页面的锁晚一点才放开：等得到', async () => {
  const id = randomId();
  const before = await claimed(id);
  setTimeout(() => before.release(), 300);
  expect((await claimed(id)).isMine()).toBe(true);
});

test('没有 Web Locks，就用心跳；心跳也用不了，就不拦', async () => {
  const stored = new Map<string, string>();
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
  const first = await claimed('R1');
  expect(Array.from(stored.keys())).toEqual(['huanjie-xuetang.run.R1']);
  first.release();
  expect(stored.size).toBe(0);
  vi.stubGlobal('localStorage', undefined);
  const free = await claimed('R1');
  free.release();
  expect(free.isMine()).toBe(true);
});

test('Web Locks 在这里不许用（抛 SecurityError）：转用别的办法，不出错', async () => {
  vi.spyOn(navigator.locks, 'request').mockRejectedValue(new DOMException('denied', 'SecurityError'));
  vi.stubGlobal('localStorage', undefined);
  expect((await claimed('R1')).isMine()).toBe(true);
});
