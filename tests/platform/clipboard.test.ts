import { afterEach, expect, test, vi } from 'vitest';
import { copyText } from '../../src/platform/clipboard.ts';
import { printPage } from '../../src/platform/print.ts';

afterEach(() => vi.unstubAllGlobals());

class FakeElement {
  value = '';
  readOnly = false;
  style = {};
  select = vi.fn();
  remove = vi.fn();
  focus = vi.fn();
  append = vi.fn();
  dialog: FakeElement | null = null;
  closest(): FakeElement | null {
    return this.dialog;
  }
}

/** 一个网页：execCommand 按 allow 回应，剪贴板接口有就给。 */
function pageThat(allow: () => boolean, clipboard?: { writeText: (text: string) => Promise<void> }) {
  const page = { area: new FakeElement(), body: new FakeElement(), button: new FakeElement() };
  vi.stubGlobal('HTMLElement', FakeElement);
  vi.stubGlobal('navigator', clipboard === undefined ? {} : { clipboard });
  vi.stubGlobal('document', {
    activeElement: page.button,
    body: page.body,
    createElement: () => page.area,
    execCommand: allow,
  });
  return page;
}

test('有剪贴板接口就用它，不碰页面', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  const page = pageThat(() => true, { writeText });
  expect(await copyText('口令')).toEqual({ ok: true, value: undefined });
  expect(writeText).toHaveBeenCalledWith('口令');
  expect(page.body.append).not.toHaveBeenCalled();
});

test('没有剪贴板接口，或它不肯，就用老办法：放一个看不见的框，选中、复制、拿走，焦点还回去', async () => {
  for (const clipboard of [undefined, { writeText: () => Promise.reject(new DOMException('denied', 'NotAllowedError')) }]) {
    const page = pageThat(() => true, clipboard);
    expect(await copyText('口令')).toEqual({ ok: true, value: undefined });
    expect(page.body.append).toHaveBeenCalledWith(page.area);
    expect(page.area).toMatchObject({ value: '口令', readOnly: true });
    const steps = [page.area.select, page.area.remove, page.button.focus];
    expect(steps.map((step) => step.mock.calls.length)).toEqual([1, 1, 1]);
  }
});

test('焦点在对话框里，框也放进对话框，否则选不中', async () => {
  const page = pageThat(() => true);
  page.button.dialog = new FakeElement();
  await copyText('口令');
  expect(page.button.dialog.append).toHaveBeenCalledWith(page.area);
  expect(page.body.append).not.toHaveBeenCalled();
});

test.each([
  ['不肯', () => false],
  [
    '抛错',
    () => {
      throw new DOMException('denied', 'SecurityError');
    },
  ],
])('都不行（老办法%s）：请用户自己复制，框照样拿走', async (_how, allow) => {
  const page = pageThat(allow);
  expect(await copyText('口令')).toEqual({
    ok: false,
    why: '浏览器不让本页复制。请选中这段文字，按 Ctrl+C 复制；触屏上请长按后选“复制”。',
  });
  expect(page.area.remove).toHaveBeenCalledOnce();
});

test('能打印就打印；没有打印的浏览器，说明白', () => {
  const print = vi.fn();
  vi.stubGlobal('window', { print });
  expect(printPage()).toEqual({ ok: true, value: undefined });
  expect(print).toHaveBeenCalledOnce();
  vi.stubGlobal('window', {});
  expect(printPage()).toEqual({ ok: false, why: '这个浏览器不能打印，请换一台电脑打开本页，或先下载文件再打印。' });
});
