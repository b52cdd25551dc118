import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { policyOf, withPolicy } from '../../src/build/csp.ts';
import { tagsOf } from '../../src/build/html/tags.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const directive = (html: string, name: string) =>
  policyOf(tagsOf(html))
    .split('; ')
    .find((part) => part.startsWith(`${name} `));

test('没有内联脚本和样式的页，只许自己的文件', () => {
  expect(directive('<head></head>', 'default-src')).toBe("default-src 'none'");
  expect(directive('<head></head>', 'script-src')).toBe("script-src 'self'");
  expect(policyOf([])).not.toMatch(/unsafe|https?:|\*/);
});

test('每个内联脚本和样式各有一个散列，相同的只写一次', () => {
  const html = '<script>a()</script><script>a()</script><script>b()</script><style>p{}</style>';
  expect(directive(html, 'script-src')).toBe(`script-src 'self' ${hash('a()')} ${hash('b()')}`);
  expect(directive(html, 'style-src')).toBe(`style-src 'self' ${hash('p{}')}`);
});

test('有 src 的脚本和数据块不要散列', () => {
  expect(directive('<script src="/a.js"></script><script type="application/json">{}</script>', 'script-src')).toBe(
    "script-src 'self'",
  );
});

test('换行照浏览器统一成 LF 再算', () => {
  expect(directive('<script>\r\na()\r</script>', 'script-src')).toBe(`script-src 'self' ${hash('\na()\n')}`);
});

test('策略紧跟字符集声明，在脚本之前', () => {
  const html = '<html><head><meta charset="utf-8"><script>a()</script></head></html>';
  expect(withPolicy(html)).toMatch(
    /^<html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="[^"]*"><script>/,
  );
});

test('没有 <head> 的页放不下策略，抛错', () => {
  expect(() => withPolicy('<p>一</p>')).toThrow('<head>');
});
