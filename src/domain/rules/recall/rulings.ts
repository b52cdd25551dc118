import type { Recorded } from '../../engine/events/index.ts';
import { lastOf } from '../../engine/collections.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import type { PersonId } from '../../terms/ids.ts';

type Ruling = Recorded<'OfficeRuled'>;
type Fall = Recorded<'MemberFellOut'>;

/** 对各人职务最近一次的认定 */
export function rulingsIn({ OfficeRuled }: ElectionRecord): readonly Ruling[] {
  return [...new Map(OfficeRuled.map((each) => [each.person, each])).values()];
}

/** 这个人最近一次出的这种事；没有的没有。 */
export function fallOf({ MemberFellOut }: ElectionRecord, person: PersonId, how: Fall['how']): Fall | undefined {
  return lastOf(MemberFellOut, (each) => each.person === person && each.how === how);
}

/** 认定的理由在一句话里怎么念 */
export const groundNames: Record<Ruling['ground'], string> = {
  recalled: '罢免通过',
  resigned: '辞职',
  incapable: '丧失行为能力',
  sentenced: '被判处刑罚',
  dead: '去世',
  detained: '被羁押',
  unfit: '评议不称职',
  absent: '长期不履行职责',
  'not-wanted': '上面不满意',
  petitioner: '上访过',
};
