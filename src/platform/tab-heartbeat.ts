import { nowMs } from './clock.ts';
import type { Claim, Claiming } from './tab-claim.ts';

const beatMs = 2000;
const staleMs = 6000;
const askMs = 100;
// 比两下心跳的间隔长：Chromium 64 从文件夹打开时听不见敲门，也等得到下一跳。
const answerMs = 2500;
const settleMs = 200;

/** 心跳：哪个窗口占着，第几下，何时跳的 */
interface Beat {
  readonly tab: string;
  readonly count: number;
  readonly at: number;
}

/**
 * 用心跳占用：占着的窗口每两秒在 localStorage 里跳一下，听见敲门马上跳一下（后台窗口的定时器会变慢，敲门不会）。
 * 想占的窗口敲门后看心跳动不动：动了，就是有人；一直不动，到心跳过时（至多六秒）就接手。
 * 两个窗口同时来，后写的占到。localStorage 用不了，回应 unavailable。
 */
export async function claimByHeartbeat(name: string, tab: string): Promise<Claiming> {
  try {
    const seen = readBeat(name);
    if (seen !== undefined && !(await isAbandoned(name, seen, tab))) return { is: 'taken' };
    writeBeat(name, { tab, count: 0, at: nowMs() });
    await pause(settleMs);
    return readBeat(name)?.tab === tab ? { is: 'mine', claim: keepBeating(name, tab) } : { is: 'taken' };
  } catch {
    return { is: 'unavailable' };
  }
}

async function isAbandoned(name: string, seen: Beat, tab: string): Promise<boolean> {
  localStorage.setItem(knockOn(name), `${tab}.${nowMs()}`);
  const age = nowMs() - seen.at;
  // 系统时间被往回拨过，心跳就像从将来来的：照过时办，只等一次应答。
  const patience = age >= 0 && age < staleMs ? Math.max(answerMs, staleMs - age) : answerMs;
  for (let waited = 0; waited < patience; waited += askMs) {
    await pause(askMs);
    const beat = readBeat(name);
    if (beat === undefined) break;
    if (beat.tab !== seen.tab || beat.count !== seen.count) return false;
  }
  return true;
}

/** 一直跳到放手为止；发现别的窗口接了手，就不再跳，也不再算自己的。 */
function keepBeating(name: string, tab: string): Claim {
  let count = 0;
  // 心跳没了（用户清了网站数据）不等于被人接手，下一跳会补上。
  const isMine = (): boolean => (readBeat(name)?.tab ?? tab) === tab;
  const beat = (): void => {
    count += 1;
    if (isMine()) writeBeat(name, { tab, count, at: nowMs() });
    else stop();
  };
  const onKnock = (event: StorageEvent): void => {
    if (event.key === knockOn(name)) beat();
  };
  const release = (): void => {
    if (isMine()) localStorage.removeItem(name);
    stop();
  };
  // 页面只是进了前进后退缓存，就不放手：回来时心跳会说清楚还是不是自己的。
  const onLeave = (event: PageTransitionEvent): void => {
    if (!event.persisted) release();
  };
  const timer = setInterval(beat, beatMs);
  const stop = (): void => {
    clearInterval(timer);
    window.removeEventListener('storage', onKnock);
    window.removeEventListener('pagehide', onLeave);
  };
  window.addEventListener('storage', onKnock);
  window.addEventListener('pagehide', onLeave);
  return { isMine, release };
}

function readBeat(name: string): Beat | undefined {
  const [tab, count, at] = (localStorage.getItem(name) ?? '').split('.');
  return tab === undefined || tab === '' ? undefined : { tab, count: Number(count), at: Number(at) };
}

function writeBeat(name: string, { tab, count, at }: Beat): void {
  localStorage.setItem(name, `${tab}.${count}.${at}`);
}

function knockOn(name: string): string {
  return `${name}.knock`;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
