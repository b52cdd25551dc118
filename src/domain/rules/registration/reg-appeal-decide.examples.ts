import type { Example } from '../../engine/rule.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { opened, passed } from '../given.ts';
import { listed, objected, resolved, turnedAway } from './registration-cases.ts';

const start = [opened('registration'), listed({ on: 60 })];

export const regAppealDecideExamples: readonly Example[] = [
  { name: '收到后第三日处理', given: [...start, objected(62), resolved(65), passed(70)], finds: [] },
  { name: '收到后第五日才处理', given: [...start, objected(62), resolved(67)], finds: ['repaired'] },
  { name: '没有处理，期限已过', given: [...start, objected(62), passed(66)], finds: ['breach'] },
  { name: '没有处理，期限当天还不算', given: [...start, objected(62), passed(65)], finds: [] },
  { name: '处理了，结果没有公布', given: [...start, objected(62), resolved(63, { posted: false })], finds: ['breach'] },
  {
    name: '四川：结果第二天补贴',
    under: sichuan2026,
    given: [...start, objected(62), resolved(63, { posted: false }), resolved(64, { posted: true })],
    finds: ['repaired'],
  },
  {
    name: '第三日处理，过几天又补贴结果，不算处理得晚',
    given: [...start, objected(62), resolved(65, { posted: false }), resolved(70, { posted: true })],
    finds: ['repaired'],
  },
  { name: '公布以后第六日才提的，没有处理：各地不一', given: [...start, objected(66), passed(75)], finds: ['doubt'] },
  { name: '公布以后第五日提的，没有处理', given: [...start, objected(65), passed(75)], finds: ['breach'] },
  {
    name: '说了不受理的，由受理那条规则说',
    given: [...start, objected(62), turnedAway(62, 'too-busy'), passed(75)],
    finds: [],
  },
  { name: '这本日志没有记登记环节，不作声', given: [opened('result'), objected(62), passed(90)], finds: [] },
];
