import type { ElectionEvent, EventOf } from '../../domain/engine/events/index.ts';
import type { PersonId } from '../../domain/terms/ids.ts';
import type { Text } from '../../domain/terms/text.ts';
import type { Doubtful } from '../../domain/villages/boundary-people.ts';
import type { Response } from '../world/response.ts';
import { option } from './propose.ts';

type Decided = Omit<EventOf<'RegistrationDecided'>, 'type' | 'on' | 'person' | 'admitted'>;
type Evidence = NonNullable<Decided['evidence']>[number];

/** 一类说不清的人：他的情形怎么说，照规矩怎么登记，人们常怎样办错。办法只写列不列、算哪一种，理由让人自己想。isAgreed 是会议同意了没有。 */
export interface BoundaryCase {
  readonly title: string;
  readonly says: (person: PersonId, isAgreed: boolean) => Text;
  readonly responses: (decide: Decide, isAgreed: boolean) => readonly [Response, ...Response[]];
}

/** 登记决定：列入或者不列入 */
export interface Decide {
  readonly admit: (facts?: Decided) => ElectionEvent;
  readonly exclude: (facts?: Decided) => ElectionEvent;
}

const who = (person: PersonId, rest: string): Text => [{ ref: person }, rest];

const meeting = (isAgreed: boolean) => (isAgreed ? '代表会议表决同意了。' : '代表会议没有表决过。');

const labels = {
  resident: '列入：算户籍在村、住在村里的',
  expressed: '列入：算户籍在村、人在外面、本人要求参加的',
  agreed: '列入：算外来的、会议同意的',
  out: '不列入，写明理由',
} as const;

const outside = { ground: 'not-of-this-village' } as const;

/** 外来的人：会议同意了的列入，没有表决过的不列入；照本村人登记的没有这一条路。 */
function outsiderResponses({ admit, exclude }: Decide, isAgreed: boolean, proof: Evidence): readonly [Response, ...Response[]] {
  const shown: readonly Evidence[] = ['written-application', proof, 'not-voted-elsewhere'];
  const agreed = option(
    'agreed',
    labels.agreed,
    admit({ route: 'agreed', evidence: [...shown, ...(isAgreed ? (['meeting-minutes'] as const) : [])] }),
  );
  const out = option('exclude', labels.out, exclude(outside));
  const asLocal = option('resident', labels.resident, admit({ route: 'resident' }));
  return isAgreed ? [agreed, out, asLocal] : [out, agreed, asLocal];
}

export const boundaryCases: Readonly<Record<Doubtful, BoundaryCase>> = {
  bride: {
    title: '嫁进来的媳妇，户口还没有迁',
    says: (person, isAgreed) => who(person, ` 嫁到村里一年多了，户口还在娘家，写了申请，${meeting(isAgreed)}`),
    responses: (decide, isAgreed) => outsiderResponses(decide, isAgreed, 'residence-proof'),
  },
  'village-worker': {
    title: '外村来做村务工作的人',
    says: (person, isAgreed) =>
      who(person, ` 户口在外村，在本村做村务工作十四个月，住过来还不到一年，写了申请，${meeting(isAgreed)}`),
    responses: (decide, isAgreed) => outsiderResponses(decide, isAgreed, 'work-proof'),
  },
  newcomer: {
    title: '新搬来的人',
    says: (person) => who(person, ' 户口在外地，搬来半年多，也要求登记，说自己就住在村里。'),
    responses: ({ admit, exclude }) => [
      option('exclude', labels.out, exclude(outside)),
      option('admit', labels.agreed, admit({ route: 'agreed', evidence: ['written-application'] })),
    ],
  },
  'on-bail': {
    title: '取保候审的人',
    says: (person) => who(person, ' 涉案取保候审，人在村里，法院还没有判。有人说犯了事的人不能选。'),
    responses: ({ admit, exclude }) => [
      option('admit', labels.resident, admit({ route: 'resident', evidence: ['household-book'] })),
      option('exclude', labels.out, exclude({ ground: 'detained' })),
    ],
  },
  detained: {
    title: '被羁押的人',
    says: (person) => who(person, ' 被羁押，案子没有判。家里人来问名单上有没有他。'),
    responses: ({ admit, exclude }) => [
      option('admit', labels.resident, admit({ route: 'resident', evidence: ['household-book'] })),
      option('exclude', labels.out, exclude({ ground: 'detained' })),
    ],
  },
  deprived: {
    title: '判决附加剥夺政治权利的人',
    says: (person) => who(person, ' 判了刑，判决书写着附加剥夺政治权利，期限没有满。家里人求情。'),
    responses: ({ admit, exclude }) => [
      option('exclude', labels.out, exclude({ ground: 'deprived', evidence: ['judgment'] })),
      option('admit', labels.resident, admit({ route: 'resident' })),
    ],
  },
  'turns-18': {
    title: '选举日当天满十八岁的孩子',
    says: (person) => who(person, ' 选举日那天正好满十八周岁，登记的时候还差几天。'),
    responses: ({ admit, exclude }) => [
      option('admit', labels.resident, admit({ route: 'resident', evidence: ['id-card'] })),
      option('exclude', labels.out, exclude({ ground: 'under-age' })),
    ],
  },
  'too-young': {
    title: '选举日还差一点满十八岁的孩子',
    says: (person) => who(person, ' 选举日还没有满十八周岁，只差一点。家里人说差不多就算了。'),
    responses: ({ admit, exclude }) => [
      option('exclude', labels.out, exclude({ ground: 'under-age', evidence: ['id-card'] })),
      option('admit', labels.resident, admit({ route: 'resident' })),
    ],
  },
  'away-yes': {
    title: '在外打工、说要参加的人',
    says: (person) => who(person, ' 户口在村里，人在外面打工，回话说要参加。'),
    responses: ({ admit, exclude }) => [
      option('admit', labels.expressed, admit({ route: 'expressed', evidence: ['written-wish'] })),
      option('exclude', labels.out, exclude({ ground: 'lives-away' })),
    ],
  },
  'away-no': {
    title: '在外打工、说不参加的人',
    says: (person) => who(person, ' 户口在村里，人在外面，回话说这次不参加。'),
    responses: ({ admit, exclude }) => [
      option('exclude', labels.out, exclude({ evidence: ['phone-record'] })),
      option('admit', labels.resident, admit({ route: 'resident' })),
    ],
  },
  unreachable: {
    title: '怎么也联系不上的人',
    says: (person) => who(person, ' 户口在村里，在外多年，电话打不通，捎信也没有回音。'),
    responses: ({ admit, exclude }) => [
      option('exclude', '不列入，联系的记录留着', exclude({ ground: 'unreachable', evidence: ['phone-record'] })),
      option('admit', labels.resident, admit({ route: 'resident' })),
    ],
  },
  elsewhere: {
    title: '已经在别处登记的人',
    says: (person) => who(person, ' 在现住的村登记了，又托人说这边也要登记。'),
    responses: ({ admit, exclude }) => [
      option('exclude', labels.out, exclude({ ground: 'registered-elsewhere' })),
      option('admit', labels.expressed, admit({ route: 'expressed' })),
    ],
  },
};

/** 要先问本人参不参加的 */
export const awayCases: ReadonlySet<Doubtful> = new Set(['away-yes', 'away-no', 'unreachable']);

/** 户籍不在本村、要会议同意的 */
export const outsideCases: ReadonlySet<Doubtful> = new Set(['bride', 'village-worker']);
