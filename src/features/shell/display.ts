/** 显示方式：标准、大字、夜间、跟随系统深浅。值就是 <html data-theme>。 */
export const displays = ['light', 'large', 'dark', 'auto'] as const;

export type Display = (typeof displays)[number];

/** 记在 localStorage 里的键；同一台电脑上所有 file:// 文件夹共用一个存储，所以带前缀。 */
export const displayKey = 'huanjie-xuetang.display';

/** 这个字是不是一种显示方式；本机记录可能被别的程序改过。 */
export function isDisplay(word: string | null | undefined): word is Display {
  return displays.some((display) => display === word);
}

/** 换显示方式并记住。存储被禁用时只换不记，下一页恢复标准。 */
export function setDisplay(display: Display): void {
  show(display);
  try {
    localStorage.setItem(displayKey, display);
  } catch {
    // 存储被禁用：这一页照样换。
  }
}

/** 忘掉选过的显示方式，恢复标准。 */
export function forgetDisplay(): void {
  show('light');
  try {
    localStorage.removeItem(displayKey);
  } catch {
    // 存储被禁用：本来就没有记。
  }
}

/** 按钮里哪一个是按下的：每个切换按钮写着 data-set。 */
export function markPressed(): void {
  const now = document.documentElement.getAttribute('data-theme');
  for (const button of displayButtons()) button.setAttribute('aria-pressed', String(button.getAttribute('data-set') === now));
}

/** 页面上全部切换按钮 */
export function displayButtons(): readonly HTMLElement[] {
  return Array.from(document.querySelectorAll<HTMLElement>('[data-set]'));
}

function show(display: Display): void {
  document.documentElement.setAttribute('data-theme', display);
  markPressed();
}
