import { done, failed, type Outcome } from './outcome.ts';

/** 复制文字：先用剪贴板接口（只在安全网页里有），不行再用老办法；都不行就请用户自己复制。要在用户点击时调用。 */
export async function copyText(text: string): Promise<Outcome<undefined>> {
  if ((await copiedByClipboard(text)) || copiedBySelection(text)) return done(undefined);
  return failed('浏览器不让本页复制。请选中这段文字，按 Ctrl+C 复制；触屏上请长按后选“复制”。');
}

async function copiedByClipboard(text: string): Promise<boolean> {
  if (!('clipboard' in navigator)) return false;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function copiedBySelection(text: string): boolean {
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  area.style.position = 'fixed';
  area.style.top = '-100px';
  // 对话框开着时，框外的东西都选不中，所以放进框里。
  const host = focused?.closest('dialog') ?? document.body;
  host.append(area);
  try {
    area.select();
    // 明文网页里没有剪贴板接口，只剩这个过时的办法。
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
