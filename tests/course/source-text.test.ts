import { expect, test } from 'vitest';
import { z } from 'zod';
import { hanCount, readYaml, spellFault, splitLesson } from '../../src/course/source-text.ts';

const schema = z.array(z.strictObject({ name: z.string('请写名字 name'), size: z.int('请写大小 size') }));

test('照模式读得出来', () => {
  expect(readYaml({ file: 'a.yaml', text: '- name: 票箱\n  size: 3\n', startsAt: 1 }, schema)).toEqual({
    value: [{ name: '票箱', size: 3 }],
    faults: [],
  });
});

test('错处指到那一行', () => {
  const { faults } = readYaml({ file: 'a.yaml', text: '- name: 票箱\n  size: 大\n- size: 1\n', startsAt: 1 }, schema);
  expect(faults.map(spellFault)).toEqual(['a.yaml 第 2 行：0.size：请写大小 size', 'a.yaml 第 3 行：1.name：请写名字 name']);
});

test('头部在文件里从第 2 行起，行号照文件数', () => {
  const parts = splitLesson('a.mdx', '---\n- name: 票箱\n  size: 大\n---\n正文\n');
  expect(parts?.body).toBe('正文\n');
  expect(parts && readYaml(parts.head, schema).faults.map(({ line }) => line)).toEqual([3]);
});

test('YAML 写坏了，说缩进和冒号，不说英文术语以外的', () => {
  const { faults } = readYaml({ file: 'a.yaml', text: '- name: [票箱\n', startsAt: 1 }, schema);
  expect(faults[0]?.says).toMatch(/^YAML 写法有误，看看缩进和冒号/);
});

test('没有头部的课分不开', () => {
  expect(splitLesson('a.mdx', '# 正文')).toBeNull();
});

test('数汉字不数标点、数字和字母', () => {
  expect(hanCount('收回 2406 张，D−3。')).toBe(3);
});
