import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeFileName } from '../../src/platform/file-name.ts';

test.each([
  ['青石桥村 投票日 成绩.json', '青石桥村 投票日 成绩.json'],
  ['一/二\\三:四*五?六"七<八>九|十.txt', '一-二-三-四-五-六-七-八-九-十.txt'],
  ['..\\..\\启动.json', '-..-启动.json'],
  ['CON.json', '_CON.json'],
  ['lpt1', '_lpt1'],
  ['com5.成绩.json', '_com5.成绩.json'],
  ['控制.json', '控制.json'],
  ['成绩\u202enosj.exe', '成绩-nosj.exe'],
  ['  成绩 . .json', '成绩.json'],
  ['...', '换届学堂'],
  ['', '换届学堂'],
  ['.json', '换届学堂.json'],
  ['坏字\ud800.json', '坏字-.json'],
])('%j 存成 %j', (name, safe) => {
  expect(safeFileName(name)).toBe(safe);
});

test('太长的截短，扩展名保住，不把一个字劈成两半', () => {
  expect(safeFileName(`${'村'.repeat(300)}.json`)).toBe(`${'村'.repeat(75)}.json`);
  expect(safeFileName(`${'a'.repeat(74)}𠮷𠮷.json`)).toBe(`${'a'.repeat(74)}.json`);
});

test('任何文字都变成各系统都收的文件名，再变一次不变', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
      const safe = safeFileName(name);
      expect(safe).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]|[. ]$|^[. ]|^$/u);
      expect(new TextEncoder().encode(safe).length).toBeLessThanOrEqual(255);
      expect(safeFileName(safe)).toBe(safe);
    }),
    { numRuns: 1000 },
  );
});
