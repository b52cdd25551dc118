import { relationBetween } from '../../domain/engine/kinship.ts';
import type { ElectionRecord } from '../../domain/engine/record.ts';
import type { PersonId } from '../../domain/terms/ids.ts';
import { relationNames } from '../../simulator/naming.ts';
import { committeeMembers, nomineesIn } from './village-roles.ts';

/** 选委会成员与被提名人之间的一条线：nominee 是 member 的什么人；同一个人的写「本人」。 */
export interface KinLine {
  readonly member: PersonId;
  readonly nominee: PersonId;
  readonly relation: string;
}

/** 亲属网：两边都有人了才织得出来；还没有的是 undefined，没有线的是空的。 */
export function kinNetOf(record: ElectionRecord): readonly KinLine[] | undefined {
  const [members, nominees] = [committeeMembers(record), nomineesIn(record)];
  if (members.length === 0 || nominees.length === 0) return undefined;
  return members.flatMap((member) =>
    nominees.flatMap((nominee): KinLine[] => {
      if (member === nominee) return [{ member, nominee, relation: '本人' }];
      const relation = relationBetween(record.kin, member, nominee);
      return relation === undefined ? [] : [{ member, nominee, relation: relationNames[relation] }];
    }),
  );
}
