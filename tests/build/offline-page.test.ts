import { runInThisContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { withoutWhere } from '../../src/build/chromium-64.ts';
import { dataScript } from '../../src/build/offline/data-script.ts';
import { offlineCss } from '../../src/build/offline/offline-css.ts';
import { offlinePage } from '../../src/build/offline/offline-page.ts';
import { withImports } from '../../src/build/offline/start/edition.ts';

const files = new Set(['index.html', 'a/index.html', 'x.svg', '_astro/a.js', '_astro/b.js', '_astro/c.js']);
const imports = { '/_astro/a.js': ['/_astro/c.js'], '/_astro/b.js': ['/_astro/c.js'] };
const site = { has: (file: string) => files.has(file), withImports: (id: string) => withImports(id, imports) };
const bodyOf = (body: string, page = 'a/index.html') => {
  const { html, deadLinks } = offlinePage(`<head><meta charset="utf-8"></head>${body}`, page, site);
  return { body: html.slice(html.indexOf('</head>') + 7), deadLinks };
};

test('start.js 紧跟字符集声明，地址从这一页算起', () => {
  const { html } = offlinePage('<head><meta charset="utf-8"><script>a()</script></head>', 'a/index.html', site);
  expect(html).toBe('<head><meta charset="utf-8"><script src="../_offline/start.js"></script><script>a()</script></head>');
});

test('模块脚本变成 defer 的普通脚本：引用的在前，共用的只写一次，自己带 data-run', () => {
  const modules = '<script type="module" src="/_astro/a.js"></script><script src="/_astro/b.js" type="module"></script>';
  expect(bodyOf(modules).body).toBe(
    '<script defer src="../_astro/c.js"></script><script defer data-run src="../_astro/a.js"></script>' +
      '<script defer data-run src="../_astro/b.js"></script>',
  );
});

test('链接和图片变相对，组件的地址是名字，不动', () => {
  const island = '<astro-island component-url="/_astro/a.js" props="{&quot;href&quot;:[0,&quot;/a/&quot;]}"></astro-island>';
  expect(bodyOf(`<a href="/">首页</a><svg><image xlink:href="/x.svg"/></svg>${island}`).body).toBe(
    `<a href="../index.html">首页</a><svg><image xlink:href="../x.svg"/></svg>${island}`,
  );
});

test('死链原样留下并报告', () => {
  expect(bodyOf('<a href="/none/">x</a>')).toEqual({ body: '<a href="/none/">x</a>', deadLinks: ['/none/'] });
});

test('模块预载和应用清单去掉', () => {
  expect(bodyOf('<link rel="modulepreload" href="/_astro/a.js"><link rel="manifest" href="/m.webmanifest">')).toEqual({
    body: '',
    deadLinks: [],
  });
});

test('岛屿脚本的 import() 换成 load()；别的内联脚本用 import() 就抛错', () => {
  const runtime = (call: string) => `<script>customElements.define("astro-island",x);await ${call}(u)</script>`;
  expect(bodyOf(runtime('import')).body).toBe(runtime('offlineEdition.load'));
  expect(() => bodyOf('<script>import("/x.js")</script>')).toThrow('import()');
});

test('引用连着引用的模块都要载入，互相引用也停得下来', () => {
  expect(withImports('a', { a: ['b'], b: ['c', 'a'] })).toEqual(['a', 'b', 'c']);
});

test('样式里的站内地址从样式文件算起；相对的、data: 的和找不到的不动', () => {
  const css = 'a{b:url(/x.svg)}c{d:url("/x.svg")}e{f:url(x.svg)}g{h:url(data:,x)}i{j:url(/none.svg)}';
  expect(offlineCss(css, '_astro/a.css', site.has)).toBe(
    'a{b:url(../x.svg)}c{d:url("../x.svg")}e{f:url(x.svg)}g{h:url(data:,x)}i{j:url(/none.svg)}',
  );
});

test('限定范围的 :where() 换成类名，别的 :where() 不动', () => {
  expect(withoutWhere('.a:where(.svelte-1x) b:where(.astro-z_9):where(.c){}')).toBe('.a.svelte-1x b.astro-z_9:where(.c){}');
});

test('数据脚本读回来分毫不差，行分隔符和 __proto__ 也不走样', () => {
  const json = '{"__proto__":{"a":1},"行":"\u2028\\u2029\\"</script>"}';
  const data: Record<string, unknown> = {};
  const script = dataScript('/data/x.json', json);
  expect(script).not.toMatch(/[\u2028\u2029]/);
  vi.stubGlobal('offlineEdition', { data });
  runInThisContext(script);
  vi.unstubAllGlobals();
  expect(JSON.stringify(data['/data/x.json'])).toBe(JSON.stringify(JSON.parse(json)));
});
