import { expect, test } from 'vitest';
import { cssFaults } from '../../src/build/checks/css-faults.ts';
import { pageFaults } from '../../src/build/checks/page-faults.ts';
import { scriptFaults } from '../../src/build/checks/script-faults.ts';

const head = '<head><meta charset="utf-8"></head>';

test.each([
  ['<p style="color: red">', '行内样式'],
  ['<svg><g STYLE=fill:red>', '行内样式'],
  ['<button onclick="a()">', '行内事件'],
  ['<img src="https://example.cn/a.png">', '站外地址'],
  ['<a href="//example.cn/">', '站外地址'],
  ['<img srcset="/a.png 1x, http://example.cn/b.png 2x">', '站外地址'],
  ['<a href="javascript:void 0">', 'javascript:'],
  ['<base href="/x/">', '<base>'],
  ['<meta http-equiv="Refresh" content="0;url=/a/">', 'refresh'],
  ['<script type="module">a()</script>', '内联的模块脚本'],
])('%s 不许发布：%s', (markup, fault) => {
  expect(pageFaults(head + markup)).toEqual([expect.stringContaining(fault)]);
});

test.each([
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><use href="#a"/></svg>',
  '<p title="style=x onclick=y">网址 https://example.cn/ 只是文字</p>',
  '<script>el.onclick = f; el.style.color = "red"</script>',
  '<img src="data:image/svg+xml,%3Csvg xmlns=\'http://www.w3.org/2000/svg\'/%3E">',
  '<script type="module" src="/_astro/a.js"></script><a href="/a/" data-style="x">',
])('%s 没有毛病', (markup) => {
  expect(pageFaults(head + markup)).toEqual([]);
});

test('没有 <head> 也要报', () => {
  expect(pageFaults('<p>一</p>')).toEqual([expect.stringContaining('<head>')]);
});

test.each([
  ['a:is(b,c){}', ':is()'],
  ['a:has(b){}', ':has()'],
  ['@layer x{a{}}', '@layer'],
  ['a{width:min(1px,2px)}', 'min()'],
  ['a{font-size:clamp(1px,2px,3px)}', 'clamp()'],
  ['a{color:color-mix(in srgb,red,blue)}', 'color-mix()'],
  ['a{aspect-ratio:1}', 'aspect-ratio'],
  ['a{inset:0}', 'inset'],
])('%s 在 Chromium 64 里会整条丢掉', (css, fault) => {
  expect(cssFaults(css)).toEqual([expect.stringContaining(fault)]);
});

test('样式里的站外地址要报', () => {
  expect(cssFaults('@import "https://example.cn/a.css";a{background:url( "//example.cn/b.png")}')).toHaveLength(2);
});

test('样子像、其实认得的写法不报', () => {
  expect(
    cssFaults('/* :is() */a{grid-template-columns:minmax(1px,1fr);top:0;--inset-x:1px;background:url("/has(1).png")}'),
  ).toEqual([]);
});

test('组件里写死的站内地址和直接的 fetch 要报', () => {
  expect(scriptFaults('t(`<a href="/law/">规则</a>`);fetch("/data/x.json")')).toEqual([
    expect.stringContaining('href="/law/"'),
    expect.stringContaining('loadData()'),
  ]);
  expect(scriptFaults('t(`<a>规则</a>`);set(a,"href",siteUrl("/law/"));fetch(path);t(`<a href="#x">`)')).toEqual([]);
});
