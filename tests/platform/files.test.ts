import { afterEach, expect, test, vi } from 'vitest';
import { saveFile } from '../../src/platform/download.ts';
import { readBytes, readTextFile, readTextFiles } from '../../src/platform/files.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const file = (content: BlobPart, name = '成绩.json'): File => new File([content], name);

test('UTF-8 的文字读得出，开头的 BOM 去掉', async () => {
  expect(await readTextFile(file('\ufeff{"票":5}'), 100)).toEqual({ ok: true, value: '{"票":5}' });
  expect(await readTextFile(file(''), 100)).toEqual({ ok: true, value: '' });
});

test('大小恰好到上限的收，多一个字节不收，也不去读它', async () => {
  expect(await readBytes(file(new Uint8Array(10)), 10)).toEqual({ ok: true, value: new Uint8Array(10) });
  const big = file(new Uint8Array(2049));
  const read = vi.spyOn(big, 'stream');
  expect(await readBytes(big, 2048)).toEqual({
    ok: false,
    why: '文件有 2.1 KB，超过了 2 KB 的上限。请看看是不是选错了文件。',
  });
  expect(read).not.toHaveBeenCalled();
});

test.each([
  ['压缩包', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), '不是文字文件'],
  ['GBK 文字', Uint8Array.of(0xd1, 0xa1, 0xbe, 0xd9), '不是 UTF-8'],
  ['记事本存的 Unicode（UTF-16）', Uint8Array.of(0xff, 0xfe, 0x31, 0), '不是 UTF-8'],
])('%s：说明理由', async (_what, bytes, why) => {
  expect(await readTextFile(file(bytes), 100)).toEqual({ ok: false, why: expect.stringContaining(why) as unknown });
});

test('一批文件里有读不了的，其余照读；读到一半没了的也说明', async () => {
  const gone = file('x', '移走了.json');
  vi.spyOn(gone, 'stream').mockImplementation(() => {
    throw new DOMException('gone', 'NotFoundError');
  });
  const readings = await readTextFiles([file('一', '甲.json'), gone, file('三', '丙.json')], 100);
  expect(readings.map(({ name, outcome }) => [name, outcome.ok ? outcome.value : outcome.why])).toEqual([
    ['甲.json', '一'],
    ['移走了.json', expect.stringContaining('读不出来')],
    ['丙.json', '三'],
  ]);
});

test('下载：用改好的文件名点一次链接，内容是原样，过一分钟才作废地址', async () => {
  vi.useFakeTimers();
  const link = { href: '', download: '', hidden: false, click: vi.fn(), remove: vi.fn() };
  const append = vi.fn();
  vi.stubGlobal('document', { createElement: () => link, body: { append } });
  const revoke = vi.spyOn(URL, 'revokeObjectURL');
  const create = vi.spyOn(URL, 'createObjectURL');
  expect(saveFile('成绩:林甲.json', '{"分":90}', 'application/json')).toEqual({ ok: true, value: '成绩-林甲.json' });
  expect(link).toMatchObject({ href: expect.stringMatching(/^blob:/) as unknown, download: '成绩-林甲.json', hidden: true });
  expect([append, link.click, link.remove].map((spy) => spy.mock.calls.length)).toEqual([1, 1, 1]);
  const [content] = create.mock.calls[0] ?? [];
  expect(content instanceof Blob ? [content.type, await content.text()] : content).toEqual(['application/json', '{"分":90}']);
  vi.advanceTimersByTime(59_000);
  expect(revoke).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(revoke).toHaveBeenCalledWith(link.href);
});

test('下载不成：说明文件名和怎么办', () => {
  vi.stubGlobal('document', {
    createElement: () => {
      throw new DOMException('sandboxed', 'SecurityError');
    },
  });
  expect(saveFile('成绩.json', '', 'application/json')).toEqual({
    ok: false,
    why: '浏览器没能下载“成绩.json”。请看看是否禁止了下载，或换一个浏览器再试。',
  });
});
