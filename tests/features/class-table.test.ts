import { expect, test } from 'vitest';
import { cellOf, classTable } from '../../src/features/instructor-desk/class-table.ts';

test.each([
  ['三排07', '三排07'],
  ['=1+1', "'=1+1"],
  ['+86', "'+86"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['＝1', "'＝1"],
  ['甲,乙', '"甲,乙"'],
  ['他说"好"', '"他说""好"""'],
  ['=HYPERLINK("x"),y', '"\'=HYPERLINK(""x""),y"'],
  ['两\n行', '"两\n行"'],
])('班级表的一格 %j 写成 %j：只当文字，不当公式', (text, cell) => {
  expect(cellOf(text)).toBe(cell);
});

test('收不了的也列在班级表里，写明为什么', () => {
  const [, row] = classTable([{ file: '=坏.json', ok: false, why: '这不是本软件的结果文件' }]).split('\r\n');
  expect(row).toBe(",,,,,,,,,,没有收,这不是本软件的结果文件,'=坏.json");
});
