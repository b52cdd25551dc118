/** 做完一件事，焦点放在哪里：有事要拿主意的放到那件事上；正在判票的放到下一张票上；原来的地方没有了，放到站名上。 */
export function focusAfterAct(): void {
  const incident = find('[data-incident] [data-focus]');
  const { activeElement } = document;
  const isLost = activeElement === null || activeElement === document.body;
  if (incident !== null) incident.focus();
  else if (isLost) (find('[data-paper] [data-focus]') ?? find('[data-station]'))?.focus({ preventScroll: true });
}

/** 打开页面上的一张表：把它和收着它的那一层都展开，滚到眼前，焦点放上去。 */
export function openAt(mark: string): void {
  const target = find(mark);
  if (target === null) return;
  for (let each: HTMLElement | null = target; each !== null; each = each.parentElement) {
    if (each instanceof HTMLDetailsElement) each.open = true;
  }
  const first = target instanceof HTMLDetailsElement ? target.querySelector<HTMLElement>('summary') : target;
  target.scrollIntoView({ block: 'center' });
  first?.focus({ preventScroll: true });
}

function find(selector: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(selector);
}
