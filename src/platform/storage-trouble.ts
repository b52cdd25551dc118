/** 存不进去的几种缘由 */
export type Trouble = 'blocked' | 'full' | 'slow' | 'foreign' | 'broken';

/** 给屏幕的话：发生了什么，现在怎样，可以怎么办。 */
export const saysOf: Readonly<Record<Trouble, string>> = {
  blocked: '浏览器不让本页保存记录（可能是无痕窗口，或网站数据被禁用）。可以照常练习，但关掉页面就没有了，做完请先下载成绩。',
  full: '本机留给浏览器的空间满了，新做的只记在这个页面里，关掉就没有了。请先下载成绩，腾出空间后点“再试一次”。',
  slow: '浏览器迟迟打不开存档，先把记录放在这个页面里，关掉就没有了。稍等片刻点“再试一次”，或做完先下载成绩。',
  foreign: '本机有一份同名却认不得的存档库，没有动它。可以照常练习，但关掉页面就没有了，做完请先下载成绩。',
  broken: '存档时浏览器出了错，新做的只记在这个页面里，关掉就没有了。请点“再试一次”；还不行就先下载成绩。',
};

/** 由浏览器的异常认出缘由；不是浏览器的异常就是程序错误，照样抛出。 */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof Error && !(error instanceof DOMException)) throw error;
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'SecurityError' || name === 'NotAllowedError') return 'blocked';
  if (name === 'VersionError' || name === 'NotFoundError') return 'foreign';
  return 'broken';
}
