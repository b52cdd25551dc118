import type { ElectionEvent, EventOf } from '../../domain/engine/events/index.ts';
import type { PersonId } from '../../domain/terms/ids.ts';
import type { Text } from '../../domain/terms/text.ts';
import type { Doubtful } from '../../domain/villages/boundary-people.ts';
import type { Response } from '../world/response.ts';
import { option } from './propose.ts';

type Decided = Omit<EventOf<'RegistrationDecided'>, 'type' | 'on' | 'person' | 'admitted'>;

/** 一类说不清的人：他的情形怎么说，照规矩怎么登记，人们常怎样办错。 */
export interface BoundaryCase {
  readonly title: string;
  readonly says: (person: PersonId) => Text;
  readonly responses: (decide: Decide) => readonly [Response, ...Response[]];
}

/** 登记决定：列入或者不列入 */
export interface Decide {
  readonly admit: (facts?: Decided) => ElectionEvent;
  readonly exclude: (facts?: Decided) => ElectionEvent;
}

const who = (person: PersonId, rest: string): Text => [{ ref: person }, rest];

export const boundaryCases: Readonly<Record<Doubtful, BoundaryCase>> = {
  bride: {
    title: '嫁进来的媳妇，户口还没有迁',
    says: (person) => who(person, ' 嫁到村里一年多了，户口还在娘家，写了申请，村民代表会议议过。'),
    responses: ({ admit, exclude }) => [
      option(
        'agreed',
        '住满一年、本人申请、会议同意：列入',
        admit({
          route: 'agreed',
          evidence: ['written-application', 'residence-proof', 'not-voted-elsewhere', 'meeting-minutes'],
        }),
      ),
      option('exclude', '户口不在本村：不列入', exclude({ ground: 'not-of-this-village' })),
    ],
  },
  'village-worker': {
    title: '外村来做村务工作的人',
    says: (person) => who(person, ' 户口在外村，在本村做村务工作十四个月，住过来还不到一年，写了申请，村民代表会议议过。'),
    responses: ({ admit, exclude }) => [
      option(
        'agreed',
        '从事村务工作满一年、申请、会议同意：列入',
        admit({
          route: 'agreed',
          evidence: ['written-application', 'work-proof', 'not-voted-elsewhere', 'meeting-minutes'],
        }),
      ),
      option('exclude', '没有住满一年：不列入', exclude({ ground: 'not-of-this-village' })),
    ],
  },
  newcomer: {
    title: '新搬来的人',
    says: (person) => who(person, ' 户口在外地，搬来半年多，也要求登记，说自己就住在村里。'),
    responses: ({ admit, exclude }) => [
      option('exclude', '没有住满一年，也没有做村务工作：不列入', exclude({ ground: 'not-of-this-village' })),
      option('admit', '人都住在这里了：列入', admit({ route: 'agreed', evidence: ['written-application'] })),
    ],
  },
  'on-bail': {
    title: '取保候审的人',
    says: (person) => who(person, ' 涉案取保候审，人在村里，法院还没有判。有人说犯了事的人不能选。'),
    responses: ({ admit, exclude }) => [
      option('admit', '没有被剥夺政治权利：列入', admit({ route: 'resident', evidence: ['household-book'] })),
      option('exclude', '有案在身：不列入', exclude({ ground: 'detained' })),
    ],
  },
  detained: {
    title: '被羁押的人',
    says: (person) => who(person, ' 被羁押，案子没有判。家里人来问名单上有没有他。'),
    responses: ({ admit, exclude }) => [
      option('admit', '没有被剥夺政治权利：列入', admit({ route: 'resident', evidence: ['household-book'] })),
      option('exclude', '人都关着，来不了：不列入', exclude({ ground: 'detained' })),
    ],
  },
  deprived: {
    title: '判决附加剥夺政治权利的人',
    says: (person) => who(person, ' 判了刑，判决书写着附加剥夺政治权利，期限没有满。家里人求情。'),
    responses: ({ admit, exclude }) => [
      option('exclude', '照判决书：不列入', exclude({ ground: 'deprived', evidence: ['judgment'] })),
      option('admit', '都是乡亲：列入', admit({ route: 'resident' })),
    ],
  },
  'turns-18': {
    title: '选举日当天满十八岁的孩子',
    says: (person) => who(person, ' 选举日那天正好满十八周岁，登记的时候还差几天。'),
    responses: ({ admit, exclude }) => [
      option('admit', '年龄算到选举日：列入', admit({ route: 'resident', evidence: ['id-card'] })),
      option('exclude', '登记时不满十八：不列入', exclude({ ground: 'under-age' })),
    ],
  },
  'too-young': {
    title: '选举日还差一点满十八岁的孩子',
    says: (person) => who(person, ' 选举日还没有满十八周岁，只差一点。家里人说差不多就算了。'),
    responses: ({ admit, exclude }) => [
      option('exclude', '选举日不满十八周岁：不列入', exclude({ ground: 'under-age', evidence: ['id-card'] })),
      option('admit', '差不了几天：列入', admit({ route: 'resident' })),
    ],
  },
  'away-yes': {
    title: '在外打工、说要参加的人',
    says: (person) => who(person, ' 户口在村里，人在外面打工，回话说要参加。'),
    responses: ({ admit, exclude }) => [
      option('admit', '本人表示参加：列入', admit({ route: 'expressed', evidence: ['written-wish'] })),
      option('exclude', '人不在村里住：不列入', exclude({ ground: 'lives-away' })),
    ],
  },
  'away-no': {
    title: '在外打工、说不参加的人',
    says: (person) => who(person, ' 户口在村里，人在外面，回话说这次不参加。'),
    responses: ({ admit, exclude }) => [
      option('exclude', '本人表示不参加：不列入，留下记录', exclude({ evidence: ['phone-record'] })),
      option('admit', '先列上，人数好看些', admit({ route: 'resident' })),
    ],
  },
  unreachable: {
    title: '怎么也联系不上的人',
    says: (person) => who(person, ' 户口在村里，在外多年，电话打不通，捎信也没有回音。'),
    responses: ({ admit, exclude }) => [
      option('exclude', '没有表示参加：不列入，联系的记录留着', exclude({ ground: 'unreachable', evidence: ['phone-record'] })),
      option('admit', '户口在就列上', admit({ route: 'resident' })),
    ],
  },
  elsewhere: {
    title: '已经在别处登记的人',
    says: (person) => who(person, ' 在现住的村登记了，又托人说这边也要登记。'),
    responses: ({ admit, exclude }) => [
      option('exclude', '一个人只能在一处登记：不列入', exclude({ ground: 'registered-elsewhere' })),
      option('admit', '户口在这里，也列上', admit({ route: 'expressed' })),
    ],
  },
};

/** 要先问本人参不参加的 */
export const awayCases: ReadonlySet<Doubtful> = new Set(['away-yes', 'away-no', 'unreachable']);

/** 户籍不在本村、要会议同意的 */
export const outsideCases: ReadonlySet<Doubtful> = new Set(['bride', 'village-worker']);
