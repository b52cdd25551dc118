import { expect, test } from 'vitest';
import { relativeLink } from '../../src/build/offline/relative-link.ts';

const files = new Set([
  'index.html',
  'a/index.html',
  'a/b/index.html',
  'about.html',
  '课程/第一课/index.html',
  '图 #1.svg',
  'x.css',
]);
const from = (page: string) => (url: string) => relativeLink(url, page, (file) => files.has(file));

test.each([
  ['/', 'index.html'],
  ['/a/', 'a/index.html'],
  ['/a', 'a/index.html'],
  ['/about', 'about.html'],
  ['/a/?q=1#h', 'a/index.html?q=1#h'],
  ['/a/#/b/?c', 'a/index.html#/b/?c'],
  ['/课程/第一课/', '%E8%AF%BE%E7%A8%8B/%E7%AC%AC%E4%B8%80%E8%AF%BE/index.html'],
  ['/%E8%AF%BE%E7%A8%8B/第一课/', '%E8%AF%BE%E7%A8%8B/%E7%AC%AC%E4%B8%80%E8%AF%BE/index.html'],
  ['/图%20%231.svg', '%E5%9B%BE%20%231.svg'],
  ['/图 %231.svg', '%E5%9B%BE%20%231.svg'],
])('首页里的 %s 变成 %s', (url, expected) => {
  expect(from('index.html')(url)).toBe(expected);
});

test.each([
  ['/', '../../index.html'],
  ['../', '../index.html'],
  ['../../', '../../index.html'],
  ['.', 'index.html'],
  ['./', 'index.html'],
  ['/a/b/', 'index.html'],
  ['/x.css', '../../x.css'],
  ['../../x.css', '../../x.css'],
])('子文件夹页面 a/b/ 里的 %s 变成 %s', (url, expected) => {
  expect(from('a/b/index.html')(url)).toBe(expected);
});

test.each(['', '#h', '?q=1', 'https://example.cn/', '//example.cn/a', 'data:,x', 'mailto:a@example.cn', 'tel:110'])(
  '%s 不是站内路径，原样留下',
  (url) => {
    expect(from('a/index.html')(url)).toBe(url);
  },
);

test.each(['/none/', '/none', '/a/none.html', '../../../none', '/图 #1.svg'])('%s 找不到文件，是死链', (url) => {
  expect(from('a/index.html')(url)).toBeUndefined();
});
