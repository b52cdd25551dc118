import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestOf } from '../../src/platform/digest.ts';
import { shortCodeOf } from '../../src/platform/short-code.ts';

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
  ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
])('标准给出的例子 %#：摘要与标准相同', (text, digest) => {
  expect(digestOf(text)).toBe(digest);
});

test('零到三百个字节，补齐的每一种零头，都与 Node 自带的相同', () => {
  for (let length = 0; length <= 300; length += 1) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 89 + length) & 255);
    expect(digestOf(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
});

test('任何字节、任何文字，都与 Node 自带的相同', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 5000 }),
      (bytes) => digestOf(bytes) === createHash('sha256').update(bytes).digest('hex'),
    ),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => digestOf(text) === createHash('sha256').update(text).digest('hex')),
  );
});

test('短码：每五位一个字符，字节不够就是程序错误', () => {
  expect(shortCodeOf(Uint8Array.of(0, 0, 0, 0, 1), 8)).toBe('AAAAAAAB');
  expect(shortCodeOf(Uint8Array.of(255, 255, 255, 255, 255), 8)).toBe('99999999');
  expect(() => shortCodeOf(Uint8Array.of(1, 2), 4)).toThrow('2 bytes are too few for 4 characters');
});
