/* Chromium 64 缺的标准功能；只进离线版。用到新的功能时在这里加一行，旧浏览器的测试会提醒。 */
import 'core-js/actual/array/at';
import 'core-js/actual/array/find-last';
import 'core-js/actual/array/find-last-index';
import 'core-js/actual/array/flat';
import 'core-js/actual/array/flat-map';
import 'core-js/actual/array/to-reversed';
import 'core-js/actual/array/to-sorted';
import 'core-js/actual/global-this';
import 'core-js/actual/object/from-entries';
import 'core-js/actual/object/group-by';
import 'core-js/actual/object/has-own';
import 'core-js/actual/promise/all-settled';
import 'core-js/actual/promise/any';
import 'core-js/actual/promise/finally';
import 'core-js/actual/queue-microtask';
import 'core-js/actual/string/at';
import 'core-js/actual/string/match-all';
import 'core-js/actual/string/replace-all';
import 'core-js/actual/string/trim-end';
import 'core-js/actual/string/trim-start';
import 'core-js/actual/structured-clone';
import 'core-js/actual/symbol/description';

function replaceChildren(this: ParentNode & Node, ...nodes: (Node | string)[]): void {
  while (this.lastChild !== null) this.removeChild(this.lastChild);
  this.append(...nodes);
}

function toggleAttribute(this: Element, name: string, force = !this.hasAttribute(name)): boolean {
  if (force) this.setAttribute(name, '');
  else this.removeAttribute(name);
  return force;
}

for (const prototype of [Element.prototype, Document.prototype, DocumentFragment.prototype]) {
  if (!('replaceChildren' in prototype)) Object.defineProperty(prototype, 'replaceChildren', { value: replaceChildren });
}
if (!('toggleAttribute' in Element.prototype)) {
  Object.defineProperty(Element.prototype, 'toggleAttribute', { value: toggleAttribute });
}
