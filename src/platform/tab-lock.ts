import type { Claim, Claiming } from './tab-claim.ts';

/** 刷新页面时，旧页面的锁要过一会儿才放开，所以多试几次才算被占。 */
const tries = 6;
const pauseMs = 150;

/** 用 Web Locks 占用：窗口关了、崩溃了，浏览器自己放开。没有这个接口或不让用，回应 unavailable。 */
export async function claimByLock(name: string): Promise<Claiming> {
  if (!('locks' in navigator)) return { is: 'unavailable' };
  try {
    for (let tried = 0; tried < tries; tried += 1) {
      if (tried > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
      const claiming = await claimNow(name);
      if (claiming.is === 'mine') return claiming;
    }
    return { is: 'taken' };
  } catch {
    return { is: 'unavailable' };
  }
}

function claimNow(name: string): Promise<Claiming> {
  return new Promise((resolve, reject) => {
    const held = (lock: Lock | null): Promise<void> | undefined => {
      if (lock !== null) return new Promise((letGo) => resolve({ is: 'mine', claim: claimUntil(letGo) }));
      resolve({ is: 'taken' });
      return undefined;
    };
    navigator.locks.request(name, { ifAvailable: true }, held).catch(reject);
  });
}

function claimUntil(letGo: () => void): Claim {
  let isMine = true;
  const release = (): void => {
    isMine = false;
    letGo();
  };
  return { isMine: () => isMine, release };
}
