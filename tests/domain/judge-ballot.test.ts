import { describe, expect, test } from 'vitest';
import { judgeBallot, votesOn } from '../../src/domain/engine/judge-ballot.ts';
import { packs, type PackId } from '../../src/domain/profiles/index.ts';
import { inForce } from '../../src/domain/profiles/profile.ts';
import type { BallotFace, BallotLine, Ruling } from '../../src/domain/terms/ballot.ts';
import type { PersonId, Post } from '../../src/domain/terms/ids.ts';
import { face, writtenIn } from '../../src/domain/rules/counting/papers.ts';

/** 主任应选一人，委员应选两人。 */
const seats: Readonly<Record<Post, number>> = { chair: 1, 'vice-chair': 0, member: 2 };
const seatsOf = (post: Post) => seats[post];

/** 判成什么：裁定、作废的职务；「会」是要交选委会认定，「疑」是没有标准答案。 */
type Row = readonly [paper: string, face: BallotFace, expected: string];

const judged = (paper: BallotFace, pack: PackId) => {
  const { ruling, voidPosts, committee, open } = judgeBallot(paper, seatsOf, inForce(packs[pack]));
  return [ruling, ...voidPosts, ...(committee ? ['会'] : []), ...(open ? ['疑'] : [])].join(' ');
};

const plain = face({ V1: 'circle', V3: 'circle', V4: 'circle' });
const three = face({ V1: 'circle', V3: 'circle', V4: 'circle', V5: 'circle' });
const twoChairs = face({ V1: 'circle', V2: 'circle' });
const member = (written: NonNullable<BallotLine['written']>, symbol: BallotLine['mark'], person?: PersonId) =>
  face({ V1: 'circle' }, [writtenIn('member', written, symbol, person)]);

const unregulated: readonly Row[] = [
  ['一张规矩的票', plain, 'valid'],
  ['整张空白', face({}), 'blank 疑'],
  ['只画了叉', face({ V1: 'cross', V3: 'cross' }), 'valid'],
  ['画在格外、画两个圈、改过看得清', face({ V1: 'outside', V3: 'double', V4: 'corrected' }), 'valid'],
  ['另选一人，写全名、画圈', member('full-name', 'circle', 'V8'), 'valid'],
  [
    '另选写的是名单上的人，又画了他：只算一个',
    face({ V3: 'circle' }, [writtenIn('member', 'full-name', 'circle', 'V3')]),
    'valid',
  ],
  [
    '名单上画叉，又另写画圈：自相矛盾',
    face({ V3: 'cross' }, [writtenIn('member', 'full-name', 'circle', 'V3')]),
    'valid 会 疑',
  ],
  ['没有盖章', { ...plain, stock: 'unstamped' }, 'valid 会 疑'],
  ['有编号', { ...plain, traced: true }, 'valid 会 疑'],
  ['伪造', { ...plain, stock: 'forged' }, 'set-aside 会 疑'],
];

/** 现行的规则包；早于新法的各有自己的一张表，写在 packs 里。 */
const tables = {
  'national-2026': [
    ...unregulated,
    ['选多了：国法没有写', three, 'part-void member 会 疑'],
    ['看不清：国法没有写', face({ V1: 'circle', V3: 'unclear' }), 'part-void member 会 疑'],
    ['画钩', face({ V1: 'tick' }), 'valid 会 疑'],
    ['写小名', member('nickname', 'circle', 'V8'), 'valid 会 疑'],
    ['一人两职', member('full-name', 'circle', 'V1'), 'valid 会 疑'],
  ],
  'sichuan-2026': [
    ...unregulated,
    ['第三十二条第一款：委员选三人，整张还是那一项两可', three, 'void 疑'],
    ['第三十二条第一款：主任选两人', twoChairs, 'void 疑'],
    ['第三十二条第一款：委员只选一人', face({ V1: 'circle', V3: 'circle' }), 'valid'],
    ['第三十二条第二款：一项看不清', face({ V1: 'circle', V3: 'unclear' }), 'part-void member 会'],
    ['第三十二条第二款：全部看不清', face({ V1: 'unclear', V3: 'unclear' }), 'void 会'],
    ['第三十二条第二款：同一项里还有看得清的', face({ V1: 'circle', V3: 'unclear', V4: 'circle' }), 'part-void member 会 疑'],
    ['第三十二条第二款：另选的认不出是谁', member('unidentifiable', 'circle'), 'part-void member 会'],
    ['第三十二条第二款：画钩，不是规定符号', face({ V1: 'circle', V3: 'tick' }), 'part-void member 会 疑'],
    ['第三十二条第二款：写了名没有画圈', member('full-name', 'none', 'V8'), 'part-void member 会 疑'],
    ['写小名，认得出是谁', member('nickname', 'circle', 'V8'), 'valid 会'],
    ['认不出的另选人画叉，不给谁，也不用认', member('unidentifiable', 'cross'), 'valid'],
    ['一人两职：没有写', member('full-name', 'circle', 'V1'), 'valid 会 疑'],
  ],
  'hainan-2025': [
    ...unregulated.filter(([paper]) => paper !== '伪造'),
    ['第二十九条第二款：伪造', { ...plain, stock: 'forged' }, 'set-aside 会'],
    ['第三十条：委员选三人，那一项还是整张两可', three, 'part-void member 疑'],
    ['第三十条：只有主任一项，选了两人', twoChairs, 'void 疑'],
    ['第三十条：一项看不清，效力由选委会认定', face({ V1: 'circle', V3: 'unclear' }), 'part-void member 会 疑'],
    ['第三十条没有写符号：画钩', face({ V1: 'circle', V3: 'tick' }), 'valid 会 疑'],
    ['第三十一条：一人两职，分别计算', member('full-name', 'circle', 'V1'), 'valid'],
  ],
} satisfies Readonly<Partial<Record<PackId, readonly Row[]>>>;

describe.each(Object.keys(tables) as (keyof typeof tables)[])('%s', (pack) => {
  test.each<Row>(tables[pack])('%s', (_, paper, expected) => {
    expect(judged(paper, pack)).toBe(expected);
  });
});

test('选多了、又有别的毛病：四川整张已经无效，不用再认定', () => {
  expect(judged({ ...three, traced: true }, 'sichuan-2026')).toBe('void 疑');
});

test('照裁定计票：作废的职务不计，整张无效、弃权、另行封存的不给任何人', () => {
  const v1 = { post: 'chair', person: 'V1' } as const;
  const v3 = { post: 'member', person: 'V3' } as const;
  const v4 = { post: 'member', person: 'V4' } as const;
  const expected: readonly (readonly [Ruling, readonly Post[], readonly object[]])[] = [
    ['valid', [], [v1, v3, v4]],
    ['part-void', ['member'], [v1]],
    ['part-void', [], [v1, v3, v4]],
    ['void', [], []],
    ['blank', [], []],
    ['set-aside', [], []],
  ];
  expect(expected.map(([ruling, dead]) => votesOn(plain, ruling, dead))).toEqual(expected.map(([, , votes]) => votes));
});

test('画叉、看不清、认不出的不给任何人；写了名没有画的，认定有效就给', () => {
  const paper = face({ V1: 'cross', V2: 'unclear' }, [
    writtenIn('member', 'unidentifiable', 'circle'),
    writtenIn('member', 'full-name', 'none', 'V8'),
  ]);
  expect(votesOn(paper, 'valid', [])).toEqual([{ post: 'member', person: 'V8' }]);
});
