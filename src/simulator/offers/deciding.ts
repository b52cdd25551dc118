import { candidatesFor, declaredIn, pollOf, postsOf } from '../../domain/engine/poll-facts.ts';
import { votesFor } from '../../domain/engine/tally.ts';
import { lastOf } from '../../domain/engine/collections.ts';
import { pollsBefore, roundOf, standingIn } from '../../domain/engine/rounds.ts';
import { kindOf, type PersonId, type PollId, type Post } from '../../domain/terms/ids.ts';
import { nameOf } from '../naming.ts';
import { concludingOffers, onSpotField } from './concluding.ts';
import { here, offer, peopleIn, personIn, truthy, type Offer, type Scene } from './offer.ts';

/** 唱完票以后的事：有效无效、谁当选、差的名额怎么办、公布、封存。 */
export function decidingOffers(scene: Scene): readonly Offer[] {
  const poll = pollOf(scene.record, scene.poll);
  if (poll.CountHeld.length === 0 && poll.BoxCounted.length === 0) return [];
  const each = postsOf(poll);
  return [
    validity(scene),
    ...each.map((post) => tie(scene, post)),
    ...each.map((post) => declare(scene, post)),
    ...concludingOffers(scene),
    ...takeBack(scene),
    withdrawal(scene),
    review(scene),
  ];
}

function validity(scene: Scene): Offer {
  const former = pollOf(scene.record, scene.poll).ValidityDeclared.at(-1);
  return offer(scene, {
    id: 'declare-validity',
    place: 'desk',
    title: former ? '改正：这次选举有没有效' : '宣布这次选举有没有效',
    says: '先看两个数：投票的有多少人，收回的有多少张。',
    formal: true,
    fields: [{ name: 'valid', label: '选举有效', kind: 'yes-no' }, onSpotField],
    isDone: former !== undefined,
    make: (values) => [
      {
        type: 'ValidityDeclared',
        ...here(scene),
        valid: truthy(values, 'valid'),
        onSpot: truthy(values, 'onSpot'),
        ...(former && { replaces: former.seq }),
      },
    ],
  });
}

function rankedFor(scene: Scene, post: Post): readonly PersonId[] {
  const poll = pollOf(scene.record, scene.poll);
  const votes = votesFor(poll, post);
  return [...new Set([...candidatesFor(poll, post), ...votes.keys()])];
}

function declare(scene: Scene, post: Post): Offer {
  const declared = new Set(declaredIn(pollOf(scene.record, scene.poll)).map(({ person }) => person));
  const pool = rankedFor(scene, post).filter((person) => !declared.has(person));
  return offer(scene, {
    id: `declare-${post}`,
    place: 'desk',
    title: `宣布${nameOf(scene.record, post)}当选人`,
    says: '一次宣布一个人。',
    formal: true,
    fields: [{ name: 'person', label: '当选人', kind: 'person', pool }],
    make: (values) => {
      const person = personIn(values, 'person');
      return person === undefined ? [] : [{ type: 'ElectedDeclared', ...here(scene), post, person }];
    },
  });
}

/** 平的是哪一次的票：再次投票定的，是它以前那一次的。 */
function tiedPoll({ record, poll }: Scene): PollId {
  const before = pollsBefore(roundOf(record, poll), poll);
  return kindOf(poll) === 'revote' ? (lastOf(before, ([each]) => kindOf(each) !== 'revote')?.[0] ?? poll) : poll;
}

function tie(scene: Scene, post: Post): Offer {
  const pool = rankedFor(scene, post);
  const isRevote = kindOf(scene.poll) === 'revote';
  return offer(scene, {
    id: `tie-${post}`,
    place: 'desk',
    title: isRevote ? `记下${nameOf(scene.record, post)}的平票是怎样定的` : `${nameOf(scene.record, post)}票数相等，再定`,
    says: '写明哪几个人票数相等、用什么办法定。',
    rare: !isRevote,
    isDone: isRevote && pollOf(scene.record, tiedPoll(scene)).TieResolved.some((tied) => tied.post === post),
    fields: [
      { name: 'among', label: '票数相等的人', kind: 'people', pool },
      {
        name: 'by',
        label: '怎么定',
        kind: 'choice',
        options: [
          { value: 'revote', label: '就这几个人再投一次' },
          { value: 'lot', label: '抓阄' },
          { value: 'chair', label: '选委会主任指定' },
          { value: 'withdrawal', label: '有人声明退出' },
        ],
      },
    ],
    make: (values) => {
      const by = values['by'];
      const how = by === 'lot' || by === 'chair' || by === 'withdrawal' ? by : 'revote';
      return [
        { type: 'TieResolved', ...here(scene), poll: tiedPoll(scene), post, among: [...peopleIn(values, 'among')], by: how },
      ];
    },
  });
}

function takeBack(scene: Scene): readonly Offer[] {
  return declaredIn(pollOf(scene.record, scene.poll)).map(({ post, person }) =>
    offer(scene, {
      id: `take-back-${person}`,
      place: 'desk',
      title: `更正：收回${nameOf(scene.record, person)}的当选`,
      says: '宣布错了的，当众更正。',
      rare: true,
      fields: [],
      make: () => [{ type: 'DeclarationWithdrawn', ...here(scene), post, person }],
    }),
  );
}

function withdrawal(scene: Scene): Offer {
  const { record, poll } = scene;
  const standing = standingIn(roundOf(record, poll)).map(({ person }) => person);
  const pool = [...new Set([...standing, ...postsOf(pollOf(record, poll)).flatMap((post) => rankedFor(scene, post))])];
  return offer(scene, {
    id: 'elected-withdraws',
    place: 'desk',
    title: '收下一份退出声明',
    says: '够票当选的人之间是近亲属的，一人书面声明退出。',
    rare: true,
    fields: [{ name: 'person', label: '谁声明退出', kind: 'person', pool }],
    make: (values) => {
      const person = personIn(values, 'person');
      return person === undefined ? [] : [{ type: 'ElectedWithdrew', ...here(scene), person }];
    },
  });
}

function review(scene: Scene): Offer {
  const poll = pollOf(scene.record, scene.poll);
  const written = postsOf(poll).flatMap((post) =>
    rankedFor(scene, post).filter((person) => !candidatesFor(poll, post).includes(person)),
  );
  return offer(scene, {
    id: 'review-winner',
    place: 'desk',
    title: '另选的人报上级审查',
    says: '候选人以外的人够了票，报乡镇和县里审查资格，有了结论再确认。',
    rare: true,
    fields: [
      { name: 'person', label: '审查谁', kind: 'person', pool: [...new Set(written)] },
      { name: 'passed', label: '审查通过', kind: 'yes-no' },
    ],
    make: (values) => {
      const person = personIn(values, 'person');
      return person === undefined ? [] : [{ type: 'WinnerReviewed', ...here(scene), person, passed: truthy(values, 'passed') }];
    },
  });
}
