import { deflateSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64Url, toBase64Url } from '../../src/platform/base64url.ts';
import { digestBytes } from '../../src/platform/digest.ts';
import { fragmentOf, shareCodeIn, shareCodeOf, textOfShareCode } from '../../src/platform/share.ts';

const limit = 100_000;

/** 有校验、却压着任意字节的口令：做手脚的人也算得出校验 */
function forged(packed: Uint8Array): string {
  return `1${toBase64Url(Uint8Array.of(...digestBytes(packed).subarray(0, 4), ...packed))}`;
}

function whyNot(code: string, maxBytes = limit): string {
  const outcome = textOfShareCode(code, maxBytes);
  if (outcome.ok) throw new Error(`opened: ${outcome.value}`);
  return outcome.why;
}

test('base64url：任何字节写出去都读得回来，与 Node 自带的写法相同', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
      expect(fromBase64Url(toBase64Url(bytes))).toEqual({ ok: true, value: bytes });
    }),
  );
});

test('base64url：多出的字符、不成的长度、不为零的末尾，都不收', () => {
  expect(fromBase64Url('AA=A')).toEqual({ ok: false, why: '里面有不该有的字符“=”' });
  expect(fromBase64Url('AAAAA')).toEqual({ ok: false, why: '长度不对，像是没有复制完整' });
  expect(fromBase64Url('AB')).toEqual({ ok: false, why: '末尾不对，像是没有复制完整' });
});

test('口令：任何文字写成口令都读得回来，夹了空白、换行、零宽字符也一样', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const code = shareCodeOf(text);
      expect(code).toMatch(/^1[\w-]+$/);
      expect(textOfShareCode(`  ${code.split('').join('\u200b \n')}\ufeff`, limit)).toEqual({ ok: true, value: text });
    }),
  );
});

test('口令：开头的 BOM 也是文字的一部分，不会丢', () => {
  expect(textOfShareCode(shareCodeOf('\ufeff表'), limit)).toEqual({ ok: true, value: '\ufeff表' });
});

test('口令：重复多的内容压得小', () => {
  const text = JSON.stringify(Array.from({ length: 200 }, (_, index) => ({ type: 'BallotIssued', voter: `V${index}` })));
  expect(shareCodeOf(text).length * 6).toBeLessThan(text.length);
});

test('改掉任何一个字符、截掉任何一段末尾，都读不出来', () => {
  const code = shareCodeOf('青石桥村第十三届选举，三十件事');
  for (let at = 0; at < code.length; at += 1) {
    const other = code.charAt(at) === 'A' ? 'B' : 'A';
    expect(textOfShareCode(code.slice(0, at) + other + code.slice(at + 1), limit).ok).toBe(false);
    expect(textOfShareCode(code.slice(0, at), limit).ok).toBe(false);
  }
});

test('读不出来，各有各的理由', () => {
  expect(whyNot(' \n')).toContain('还没有口令');
  expect(whyNot('2AAAA')).toContain('认不出这段口令');
  expect(whyNot('1AAA中')).toContain('不该有的字符“中”');
  expect(whyNot('1')).toContain('缺了一截');
  expect(whyNot(shareCodeOf('一段文字').slice(0, -2))).toContain('重新整段复制');
  expect(whyNot('1'.repeat(300), 100)).toContain('太长');
});

test('上限：恰好到上限的打得开，多一个字节就不开', () => {
  const code = shareCodeOf('票'.repeat(100));
  expect(textOfShareCode(code, 300).ok).toBe(true);
  expect(whyNot(code, 299)).toContain('超过了上限');
});

test('压缩炸弹：一亿个字节压成的口令，马上拒绝', () => {
  const bomb = forged(deflateSync(new Uint8Array(100_000_000), { level: 9 }));
  expect(whyNot(bomb, 200_000)).toContain('超过了上限');
});

test('不压缩的一大块写过了头，也是超过上限', () => {
  expect(whyNot(forged(deflateSync(new Uint8Array(5000), { level: 0 })), 4000)).toContain('超过了上限');
});

test('校验对、内容是乱字节的口令：要么打开，要么说明理由，从不抛错', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => typeof textOfShareCode(forged(bytes), 1000).ok === 'boolean'),
    { numRuns: 2000 },
  );
});

test('内容不是 UTF-8 文字：说已损坏', () => {
  expect(whyNot(forged(deflateSync(Uint8Array.of(0xff, 0xfe, 0x80))))).toContain('已经损坏');
});

test('粘贴整条链接也行：取出片段里的口令；单独的口令原样交回', () => {
  const code = shareCodeOf('布置');
  const link = `https://example.cn/assignment/${fragmentOf('task', code)}`;
  expect(shareCodeIn(link, 'task')).toBe(code);
  expect(shareCodeIn(`请点开：${link}`, 'task')).toBe(code);
  expect(shareCodeIn(code, 'task')).toBe(code);
});
