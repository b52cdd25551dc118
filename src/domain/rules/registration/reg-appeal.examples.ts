import type { Example } from '../../engine/rule.ts';
import { national2026 } from '../../profiles/national-2026.ts';
import { overlay } from '../../profiles/profile.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { opened, villager, village } from '../given.ts';
import { known, listed, objected, resolved, turnedAway } from './registration-cases.ts';

/** 有的省要书面、没有写的不收 */
const written = overlay(national2026, {
  id: 'written-objections',
  title: '要书面',
  status: 'predates-2026',
  params: { rollObjection: { value: { within: 5, form: 'written' }, cites: ['O25-17.2'], certainty: 'local' } },
});

const start = [...known(), listed()];

export const regAppealExamples: readonly Example[] = [
  { name: '公布以后第五日提的，说过期了', given: [...start, objected(80), turnedAway(80, 'late')], finds: ['breach'] },
  { name: '公布以后第六日提的，说过期了', given: [...start, objected(81), turnedAway(81, 'late')], finds: [] },
  {
    name: '四川：第五日提的，说没有空',
    under: sichuan2026,
    given: [...start, objected(80), turnedAway(80, 'too-busy')],
    finds: ['breach'],
  },
  { name: '口头提的，说要写成书面：法律没有要求', given: [...start, objected(78), turnedAway(78, 'oral')], finds: ['breach'] },
  { name: '要书面的地方，口头提的不收', under: written, given: [...start, objected(78), turnedAway(78, 'oral')], finds: [] },
  {
    name: '名单上没有他，说他不是选民',
    given: [...start, objected(78, { by: 'V1' }), turnedAway(78, 'not-a-voter')],
    finds: ['breach'],
  },
  {
    name: '户籍不在本村的人来提，说他不是选民',
    given: [
      opened('registration'),
      village([villager('V5', { hukou: 'elsewhere' })]),
      listed(),
      objected(78),
      turnedAway(78, 'not-a-voter'),
    ],
    finds: ['doubt'],
  },
  {
    name: '先说不收，第二天收下来作了决定',
    given: [...start, objected(78), turnedAway(78, 'oral'), resolved(79)],
    finds: ['repaired'],
  },
  { name: '收下来，作了决定', given: [...start, objected(80), resolved(82)], finds: [] },
  { name: '没有记过名单哪天公布，不知道过没过期', given: [...known(), objected(80), turnedAway(80, 'late')], finds: [] },
];
