/** 办完一件事、过了一天，焦点放在哪里：还有事的放到头一件摊开的事上，没有的放到「过到下一件事」，再没有放到日子上。 */
export function focusAfterDay(): void {
  const target =
    find('[data-matters] > [data-matter][open] [data-focus]') ??
    find('[data-matters] > [data-matter] [data-focus]') ??
    find('[data-pass="next"]:not([disabled])') ??
    find('[data-today]');
  target?.focus();
}

function find(selector: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(selector);
}
