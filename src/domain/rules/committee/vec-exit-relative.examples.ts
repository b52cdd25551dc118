import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { national2026 } from '../../profiles/national-2026.ts';
import { overlay } from '../../profiles/profile.ts';
import type { Day, PersonId } from '../../terms/ids.ts';
import { opened, passed, village } from '../given.ts';

/** 旧法只管本人被提名，没有近亲属这一条。 */
const withoutCircle = overlay(national2026, {
  id: 'no-circle',
  title: '没有规定',
  status: 'superseded',
  params: { exitCircle: null },
});

/** V1 是 V2 之父，V2 是 V3 之母；V4 是 V2 之夫。 */
const family = village(
  [],
  [
    { of: 'V2', rel: 'parent', is: 'V1' },
    { of: 'V3', rel: 'parent', is: 'V2' },
    { of: 'V2', rel: 'spouse', is: 'V4' },
  ],
);

export const vecExitRelativeExamples: readonly Example[] = [
  { name: '孙女被提名，祖父留任', given: [...serving('V1', 'V3'), passed(61)], finds: ['breach'] },
  { name: '孙女被提名，祖父当天退出', given: [...serving('V1', 'V3'), left('V1', 60), passed(61)], finds: [] },
  { name: '过了两天才退出', given: [...serving('V1', 'V3'), left('V1', 62)], finds: ['repaired'] },
  { name: '女婿被提名：不是近亲属，可以留任', given: [...serving('V1', 'V4'), passed(61)], finds: [] },
  { name: '没有这条规定的地方，不作声', under: withoutCircle, given: [...serving('V1', 'V3'), passed(61)], finds: [] },
];

function serving(member: PersonId, nominee: PersonId): ElectionEvent[] {
  return [
    opened('committee', 'nomination'),
    family,
    { type: 'CommitteeSelected', on: 50, members: [member, 'V90', 'V91'] },
    { type: 'NominationMade', on: 60, nominee, post: 'member' },
  ];
}

function left(member: PersonId, on: Day): ElectionEvent {
  return { type: 'CommitteeMemberLeft', on, member };
}
