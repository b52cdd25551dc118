import type { Profile } from '../../profiles/profile.ts';
import type { Day, PersonId } from '../../terms/ids.ts';
import type { KinFact, Person } from '../../terms/person.ts';
import type { Roll } from '../cast.ts';
import type { Level } from '../drill.ts';
import type { ShownLetter } from '../shown.ts';

/** 造一份委托时改动的地方：委托书怎么写、两个人各是什么样、受托人手里几份、哪天来办。 */
export interface Draft {
  readonly proxy: Partial<ShownLetter['proxy']>;
  readonly absentee: Partial<Person>;
  readonly holder: Partial<Person>;
  readonly kin: readonly KinFact[];
  readonly held: number;
  readonly isCandidate: boolean;
  readonly isOnRoll: boolean;
  readonly on: Day;
  readonly isAfterOpening: boolean;
  readonly said: readonly string[];
}

export interface Setting {
  readonly roll: Roll;
  readonly profile: Profile;
  readonly electionDay: Day;
}

/** 一种变化：在样样合规定的一份上改一处 */
export interface Twist {
  readonly from: Level;
  readonly appliesTo?: (profile: Profile) => boolean;
  readonly change: (draft: Draft, setting: Setting) => Draft;
}

const parent = (child: PersonId, is: PersonId): KinFact => ({ of: child, rel: 'parent', is });

/** 没有毛病的一份：委托人在外面做工，写了委托书，托给名单上的邻居。 */
export function soundDraft({ electionDay, profile, roll }: Setting): Draft {
  const days = profile.params.proxyList?.value.daysBefore ?? 0;
  return {
    proxy: {},
    absentee: { lives: 'away' },
    holder: {},
    kin: [],
    held: roll.upTo('held', 2),
    isCandidate: false,
    isOnRoll: true,
    on: electionDay - days - 1 - roll.upTo('ahead', 5),
    isAfterOpening: false,
    said: ['在外地做工，选举期间回不来。'],
  };
}

function said(draft: Draft, ...lines: readonly string[]): Draft {
  return { ...draft, said: [...draft.said, ...lines] };
}

/** 一人至多接几份；没有写的地方，不出问份数的题。 */
const isCapped = ({ params }: Profile): boolean => params.maxProxiesPerHolder !== null;
const limitOf = ({ params }: Profile): number => params.maxProxiesPerHolder?.value ?? 0;

/** 不伤筋骨的变化：看着像毛病，其实不是 */
export const decoys: readonly Twist[] = [
  { from: 1, change: (draft) => said(draft, '两人不是亲戚，是多年的邻居。') },
  {
    from: 1,
    change: (draft) => said({ ...draft, kin: [parent('V1', 'V2')] }, '受托人是委托人的母亲。'),
  },
  { from: 2, appliesTo: isCapped, change: (draft, { profile }) => ({ ...draft, held: limitOf(profile) - 1 }) },
  { from: 2, change: (draft) => said(draft, '委托人的哥哥也在名单上，他没有托哥哥。') },
  {
    from: 2,
    appliesTo: ({ params }) => params.proxyList !== null && params.proxyList.value.daysBefore !== null,
    change: (draft, { electionDay, profile }) => ({
      ...draft,
      on: electionDay - (profile.params.proxyList?.value.daysBefore ?? 0),
    }),
  },
  {
    from: 3,
    change: (draft) => said({ ...draft, holder: { needs: 'home-visit' } }, '受托人自己腿脚不便，要用流动票箱投票。'),
  },
];

/** 会伤筋骨的变化；有几种要看规则包 */
export const twists: readonly Twist[] = [
  {
    from: 1,
    change: (draft) => said({ ...draft, proxy: { form: 'oral' } }, '没有写委托书，在电话里跟选委会说了一声。'),
  },
  {
    from: 1,
    change: (draft) => ({
      ...draft,
      proxy: { cause: 'convenience' },
      absentee: { lives: 'here' },
      said: ['人在村里，嫌排队麻烦，不想来。'],
    }),
  },
  { from: 1, change: (draft) => said({ ...draft, isCandidate: true }, '受托人是委员的正式候选人。') },
  { from: 1, appliesTo: isCapped, change: (draft, { profile }) => ({ ...draft, held: limitOf(profile) }) },
  {
    from: 2,
    change: (draft) =>
      said(
        { ...draft, isOnRoll: false, holder: { hukou: 'elsewhere', lives: 'away' } },
        '受托人是委托人的表弟，户口和家都在外村。',
      ),
  },
  {
    from: 2,
    change: (draft) => said({ ...draft, isOnRoll: false, holder: { rights: 'deprived' } }, '受托人被判决剥夺了政治权利。'),
  },
  {
    from: 2,
    appliesTo: ({ params }) => params.proxyChain !== null,
    change: (draft) =>
      said({ ...draft, proxy: { passedOnBy: 'V3' } }, '原来托的是另一个人，那个人要出门，把这一份转托给了现在的受托人。'),
  },
  {
    from: 2,
    appliesTo: ({ params }) => params.proxyList !== null && params.proxyList.value.daysBefore !== null,
    change: (draft, { electionDay, profile }) => ({
      ...draft,
      on: electionDay - (profile.params.proxyList?.value.daysBefore ?? 0) + 1,
    }),
  },
  {
    from: 2,
    appliesTo: ({ params }) => params.proxyReview !== null,
    change: (draft, { electionDay }) =>
      said({ ...draft, on: electionDay, isAfterOpening: true }, '投票已经开始，受托人拿着委托书来补办。'),
  },
  { from: 3, change: (draft) => said({ ...draft, proxy: { form: 'photo' } }, '委托书是拍了照发来的，没有原件。') },
  {
    from: 3,
    change: (draft) => ({
      ...draft,
      proxy: { cause: 'unable' },
      absentee: { lives: 'here', needs: 'home-visit' },
      said: ['没有外出，卧床不能到场，也不想用流动票箱。'],
    }),
  },
  {
    from: 3,
    change: (draft) => said({ ...draft, isOnRoll: false }, '受托人是本村人，成年，这次没有登记。'),
  },
];
