import { expect, test } from 'vitest';
import { casesSchema } from '../../src/course/case-schema.ts';
import { readYaml, spellFault } from '../../src/course/source-text.ts';
import { readScenario } from '../../src/features/simulator/scenario-text.ts';

const written = `id: some-village
title: 一场换届
aim: 看看写错的情景怎样说
level: township-guides
minutes: 20
village: 甲村
people: 240
starts: deciding
ends: announced
incidents: []
oddPerMille: 40
flaws: []
`;

test('写得对的情景读得出', () => {
  expect(readScenario('a.yaml', written).value?.village).toBe('甲村');
});

test.each([
  [
    'flaws: []',
    'flaws: [count-in-privat]',
    'a.yaml 第 12 行：flaws.0：没有「count-in-privat」这种错处；可用的名字在 src/domain',
  ],
  ['incidents: []', 'incidents: [cigars]', 'a.yaml 第 10 行：incidents.0：没有「cigars」这件会场里的事；可用的有 '],
  ['flaws: []', 'flaws: []\nencounters: [ghost]', 'a.yaml 第 13 行：encounters.0：没有「ghost」这件会遇上的事；可用的有 '],
  ['people: 240', 'people: 59', 'a.yaml 第 7 行：people：'],
  ['starts: deciding', 'starts: [', 'a.yaml 第 '],
])('情景里的 %s 写成 %s，说哪个文件、第几行、怎样改', (right, wrong, says) => {
  const { faults } = readScenario('a.yaml', written.replace(right, wrong));
  expect(faults.map(spellFault)[0]).toContain(says);
});

const cases = `- id: a
  title: 一天
  asks: 看看
  pack: sichuan-2026
  electionDay: '2026-09-20'
  covers: []
  people: [{ id: V1, name: 林甲 }]
  steps:
    - on: D
      says: 宣布
      events:
        - { type: ElectedDeclared, post: chair, person: V1 }
  finds: [elected-majority]
`;

test.each([
  [
    'person: V1',
    'person: V9',
    'a.cases.yaml 第 12 行：0.steps.0.events.0：people 里没有 V9 这个人，先在那里写上他的编号和姓名',
  ],
  [
    'elected-majority',
    'elected-majorty',
    'a.cases.yaml 第 13 行：0.finds.0：没有「elected-majorty」这条规则；编号见 src/domain/rules',
  ],
])('案例里的 %s 写成 %s，说哪个文件、第几行、怎样改', (right, wrong, says) => {
  expect(readYaml({ file: 'a.cases.yaml', text: cases, startsAt: 1 }, casesSchema).faults).toEqual([]);
  const { faults } = readYaml({ file: 'a.cases.yaml', text: cases.replace(right, wrong), startsAt: 1 }, casesSchema);
  expect(faults.map(spellFault)).toEqual([says]);
});
