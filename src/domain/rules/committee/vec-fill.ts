import { lastOf } from '../../engine/collections.ts';
import type { Recorded } from '../../engine/events/index.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { isNear } from '../../engine/tally-of.ts';
import type { ParamValues, Relation } from '../../profiles/params.ts';
import type { PersonId } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';
import { nomineesIn, type Nominee } from './exits.ts';
import { membersAt } from './memberships.ts';

type Filled = Recorded<'CommitteeMemberFilled'>;

export const vecFill = defineRule({
  id: 'vec-fill',
  title: '选委会缺额按原推选结果依次递补，补进来的人自己也不能是该退出的',
  uses: ['committeeFill', 'exitWhen'],
  mayUse: ['exitCircle'],
  consequence: 'curable',
  remedy: {
    says: '请补错的人退出，照原推选的得票次序补；补不了的另行推选，公告并备案',
    by: ['CommitteeMemberLeft', 'CommitteeMemberFilled'],
    until: 'ElectedDeclared',
  },
  mistakes: ['M014'],
  check: (record, { committeeFill, exitWhen, exitCircle = [] }) =>
    membersAt(record).flatMap(({ since }) => {
      if (since.type !== 'CommitteeMemberFilled') return [];
      const nominees = nomineesIn(record, exitWhen).filter(({ from }) => from < since.seq);
      const closest = (person: PersonId) => nominees.filter((each) => concerns(record, exitCircle, person, each));
      return [
        ...outOfOrder(record, since, {
          committeeFill,
          isFit: (person) => closest(person).every(({ isDeclined }) => isDeclined),
        }),
        ...closest(since.member).map((nominee) => unfit(since, nominee)),
      ];
    }),
});

/** 提名人就是他自己，或者是他的近亲属 */
function concerns(record: ElectionRecord, circle: readonly Relation[], person: PersonId, { nominee }: Nominee): boolean {
  return person === nominee || isNear(record, circle, person, nominee);
}

interface Order extends ParamValues<'committeeFill'> {
  readonly isFit: (person: PersonId) => boolean;
}

/** 怎样补的：指定的不行；递补要照次序；先要递补的地方，有人可递补就不另行推选。 */
function outOfOrder(record: ElectionRecord, filled: Filled, { committeeFill, isFit }: Order): readonly Breach[] {
  const { member, from, seq } = filled;
  if (from === 'appointed') return [{ because: [seq], about: [member], says: text`选委会缺额由人指定 ${member} 顶上` }];
  const selected = lastOf(record.CommitteeSelected, (each) => each.seq < seq);
  const reserves = selected?.reserves;
  if (selected === undefined || reserves === undefined) return [];
  const used = new Set(record.CommitteeMemberFilled.filter((each) => each.seq < seq).map((each) => each.member));
  const next = reserves.find((person) => !used.has(person) && isFit(person));
  const because = [selected.seq, seq];
  if (from === 'new-selection') {
    if (committeeFill !== 'reserves-first' || next === undefined) return [];
    return [{ because, about: [member], says: text`还有 ${next} 可以递补，却另行推选了 ${member}` }];
  }
  if (!reserves.includes(member)) return [{ because, about: [member], says: text`${member} 不在原推选的结果里，却说是递补` }];
  if (next === undefined || next === member || !isFit(member)) return [];
  return [{ because, about: [member], says: text`递补没有照原推选的次序：轮到 ${next}，补的却是 ${member}` }];
}

/** 补进来的人自己、他的近亲属早已被提名。 */
function unfit({ member, seq }: Filled, { nominee, made, isDeclined }: Nominee): Breach {
  return {
    because: [made.seq, seq],
    about: [member, nominee],
    says:
      member === nominee
        ? text`${member} 已经被提名，却补进了选委会`
        : text`${nominee} 已经被提名，他的近亲属 ${member} 却补进了选委会`,
    ...(isDeclined && { doubt: '被提名的人自己不接受，他和近亲属能不能进选委会，国法没有写明' }),
  };
}
