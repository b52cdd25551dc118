import { afterEach, expect, test, vi } from 'vitest';
import { siteUrl } from '../../src/platform/site-url.ts';

const root = 'file:///D:/%E6%8D%A2%E5%B1%8A%20%231/';

afterEach(() => vi.unstubAllGlobals());

test('构建页面时和在线时照写', () => {
  expect(siteUrl('/law/#a1')).toBe('/law/#a1');
  vi.stubGlobal('window', {});
  expect(siteUrl('/law/#a1')).toBe('/law/#a1');
});

test.each([
  ['/', 'index.html'],
  ['/law/', 'law/index.html'],
  ['/law/?q=1#a/b/', 'law/index.html?q=1#a/b/'],
  ['/data/x.json', 'data/x.json'],
  ['/a.svg#b', 'a.svg#b'],
] as const)('离线时 %s 是文件夹里的 %s', (path, file) => {
  vi.stubGlobal('window', { offlineEdition: { root } });
  expect(siteUrl(path)).toBe(root + file);
});
