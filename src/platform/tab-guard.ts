import { done, failed, type Outcome } from './outcome.ts';
import { randomId } from './random-seed.ts';
import type { Claim } from './tab-claim.ts';
import { claimByHeartbeat } from './tab-heartbeat.ts';
import { claimByLock } from './tab-lock.ts';

/**
 * 占用一场练习：同一场只许一个窗口做，第二个窗口得到一句婉拒。
 * 有 Web Locks 就用它（窗口崩溃，浏览器立刻放开）；没有（Chromium 64、明文网页）就靠心跳：
 * 崩溃的窗口不再应答，最多六秒后可以接手。两样都用不了，就不拦：那时存档也只在内存，碰不到一起。
 */
export async function claimRun(runId: string): Promise<Outcome<Claim>> {
  const name = `huanjie-xuetang.run.${runId}`;
  const byLock = await claimByLock(name);
  const claiming = byLock.is === 'unavailable' ? await claimByHeartbeat(name, randomId()) : byLock;
  if (claiming.is === 'mine') return done(claiming.claim);
  if (claiming.is === 'unavailable') return done({ isMine: () => true, release: () => undefined });
  return failed('这场练习正在另一个窗口里做。请回到那个窗口继续；或先关掉它，再回来点“再试一次”。');
}
