import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { national2026 } from '../../profiles/national-2026.ts';
import { overlay } from '../../profiles/profile.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import { admitted, excluded, known } from './registration-cases.ts';

const unregulated = overlay(national2026, {
  id: 'no-registrar',
  title: '没有规定',
  status: 'superseded',
  params: { registrar: null },
});

export const vecHostsExamples: readonly Example[] = [
  { name: '选委会定的', given: [...known(), admitted({ by: 'committee' })], finds: [] },
  { name: '没有写谁定的，就是选委会定的', given: [...known(), admitted()], finds: [] },
  { name: '乡镇说这个人不能登记', given: [...known(), excluded({ by: 'township' })], finds: ['breach'] },
  {
    name: '乡镇定的，后来选委会自己重新定',
    given: [...known(), excluded({ by: 'township' }), reviewed()],
    finds: ['repaired'],
  },
  { name: '主任一个人定的：国法没有写怎样议事', given: [...known(), admitted({ by: 'chair' })], finds: ['doubt'] },
  { name: '四川：主任一个人定的', under: sichuan2026, given: [...known(), admitted({ by: 'chair' })], finds: ['breach'] },
  {
    name: '四川：主任先定，名单拿到会上议过',
    under: sichuan2026,
    given: [...known(), admitted({ by: 'chair' }), reviewed()],
    finds: ['repaired'],
  },
  { name: '没有规定的地方，不作声', under: unregulated, given: [...known(), admitted({ by: 'township' })], finds: [] },
];

/** 选委会开会议名单，表决通过 */
function reviewed(): ElectionEvent {
  return { type: 'CommitteeMet', on: 65, absent: [], decided: { matter: 'roll', inFavour: 5, passed: true } };
}
