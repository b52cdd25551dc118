/**
 * 数字键 1–9 按的是第几项，从 0 起；不该这一题认的没有：带着控制键，正在填字，焦点在别的题里。
 * everywhere 为真时，焦点不在哪一题里也认（一屏一题才用）。
 */
export function numberPressed(event: KeyboardEvent, fieldset: HTMLElement, everywhere: boolean): number | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || !/^[1-9]$/.test(event.key)) return undefined;
  const from = event.target instanceof Element ? event.target : document.body;
  if (from.matches('select, textarea, input:not([type="radio"]):not([type="checkbox"])')) return undefined;
  const around = from.closest('fieldset');
  if (around === null ? !everywhere : around !== fieldset) return undefined;
  return Number(event.key) - 1;
}
