import type { Example } from '../../engine/rule.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { passed } from '../given.ts';
import { answered, begun, reported, seen } from './remedies-cases.ts';

const hit = [...begun, reported(), seen('retaliation', { against: 'V7' })];

export const retaliateExamples: readonly Example[] = [
  { name: '四川：报复举报人，没有人管', under: sichuan2026, given: [...hit, passed(11)], finds: ['breach'] },
  { name: '四川：报复举报人，当场制止', under: sichuan2026, given: [...hit, answered('stopped'), passed(11)], finds: [] },
  { name: '四川：后来报了公安', under: sichuan2026, given: [...hit, passed(11), answered('police', 12)], finds: ['repaired'] },
  {
    name: '四川：吵架的对方没有举报过，不是报复',
    under: sichuan2026,
    given: [...begun, seen('retaliation', { against: 'V7' }), passed(11)],
    finds: [],
  },
  { name: '国法的选举条文没有写报复', given: [...hit, passed(11)], finds: [] },
];
