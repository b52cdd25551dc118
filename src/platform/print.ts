import { done, failed, type Outcome } from './outcome.ts';

/** 打印本页；学习终端的壳程序可能没有打印，那就说明白。 */
export function printPage(): Outcome<undefined> {
  if (typeof window.print !== 'function') return failed('这个浏览器不能打印，请换一台电脑打开本页，或先下载文件再打印。');
  window.print();
  return done(undefined);
}
