import { expect, test } from 'vitest';
import { decoded, encoded } from '../../src/build/html/entities.ts';
import { edited } from '../../src/build/html/edit.ts';
import { attributeOf, tagsOf } from '../../src/build/html/tags.ts';
import { urlEdits, urlsOf } from '../../src/build/html/urls.ts';

const only = (html: string) => {
  const [tag] = tagsOf(html);
  if (tag === undefined) throw new Error(`no tag in ${html}`);
  return tag;
};

test('属性有双引号、单引号、不加引号、没有值四种写法，实体还原', () => {
  const tag = only(`<A HREF="/a?x=1&amp;y=2" title='"引"' data-n=3 hidden>`);
  expect(tag.name).toBe('a');
  expect(tag.attributes.map(({ name, value }) => [name, value])).toEqual([
    ['href', '/a?x=1&y=2'],
    ['title', '"引"'],
    ['data-n', '3'],
    ['hidden', ''],
  ]);
});

test('引号里的 > 不是标签的结尾', () => {
  expect(attributeOf(only('<p title="a > b" id="x">'), 'id')).toBe('x');
});

test('注释里和脚本里的标签不算，脚本的原文照抄', () => {
  const tags = tagsOf('<!-- <b> --><script>if (a<b) document.write("<i>")</script><u>');
  expect(tags.map(({ name, text }) => [name, text])).toEqual([
    ['script', 'if (a<b) document.write("<i>")'],
    ['u', ''],
  ]);
});

test('没有结束标签的脚本一直到页尾', () => {
  expect(only('<script>let a = 1')).toMatchObject({ text: 'let a = 1', closeEnd: 17 });
});

test('位置准到可以原地改写：只换那一个属性', () => {
  const html = '<p>一</p><a class="x" href="/a/">二</a>';
  const edits = tagsOf(html).flatMap((tag) => urlEdits(tag, (url) => `..${url}?"&`));
  expect(edited(html, edits)).toBe('<p>一</p><a class="x" href="../a/?&quot;&amp;">二</a>');
});

test('srcset 里的地址逐个给出、逐个改写，尺寸留下', () => {
  const html = '<img src="/a.png" srcset="/a.png 1x, /b,c.png 2x">';
  expect(urlsOf(only(html))).toEqual(['/a.png', '/a.png', '/b,c.png']);
  const edits = urlEdits(only(html), (url) => `.${url}`);
  expect(edited(html, edits)).toBe('<img src="./a.png" srcset="./a.png 1x, ./b,c.png 2x">');
});

test('data 属性只在 object 上是地址', () => {
  expect(urlsOf(only('<object data="/a.svg">'))).toEqual(['/a.svg']);
  expect(urlsOf(only('<p data="/a.svg">'))).toEqual([]);
});

test('改动重叠就抛错，不写出坏页面', () => {
  const overlapping = [
    { start: 0, end: 3, text: '' },
    { start: 2, end: 4, text: '' },
  ];
  expect(() => edited('abcdef', overlapping)).toThrow('overlap');
});

test('不认得的实体照原样留下，转义以后能还原', () => {
  expect(decoded('&#x4e00;&#38;&nbsp;')).toBe('一&&nbsp;');
  expect(decoded(encoded('a&"b&amp;'))).toBe('a&"b&amp;');
});
