import { lastOf, sum } from '../../domain/engine/collections.ts';
import { decideBy, resultLaw, type PollResult } from '../../domain/engine/decide-result.ts';
import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import { candidatesFor, declaredIn, workersOf } from '../../domain/engine/poll-facts.ts';
import { pollsBefore, roundOf, standingIn } from '../../domain/engine/rounds.ts';
import { registeredCount } from '../../domain/engine/roll.ts';
import { ballotsIssued, ballotsRecovered } from '../../domain/engine/tally.ts';
import { tallyOf } from '../../domain/engine/tally-of.ts';
import { inForce } from '../../domain/profiles/profile.ts';
import { kindOf, type PersonId, type Post } from '../../domain/terms/ids.ts';
import type { Scene, Step } from './scene.ts';

/** 数完以后：宣布有没有效、谁当选，填报告单，公布，封存。 */
export const deciding: readonly Step[] = [
  { type: 'ValidityDeclared', acts: declareValidity },
  { type: 'TieResolved', acts: resolveTies },
  { type: 'ElectedWithdrew', acts: stepAside },
  { type: 'ElectedDeclared', acts: declareElected },
  { type: 'DocumentWritten', acts: writeSheet },
  { type: 'ResultAnnounced', acts: announce },
  { type: 'BallotsSealed', acts: seal },
];

/** 这次投票照规则包应当怎样；还没有数过票的没有。近亲属留谁没有规定次序的，照职务、得票，由一人声明退出。 */
export function resultOf({ around, record, id }: Scene): PollResult | undefined {
  const { relatives, ...law } = resultLaw(inForce(around.profile));
  const tally = tallyOf(record, id, relatives?.circle ?? []);
  const order = relatives?.order ?? ['post', 'votes'];
  return tally && decideBy(tally, { ...law, ...(relatives && { relatives: { ...relatives, order } }) });
}

/** 唱完了票，才有数可定。 */
function isCounted({ poll }: Scene): boolean {
  return poll.CountHeld.length > 0;
}

function declareValidity(scene: Scene): readonly ElectionEvent[] {
  const result = isCounted(scene) && scene.poll.ValidityDeclared.length === 0 ? resultOf(scene) : undefined;
  if (result === undefined) return [];
  return [{ type: 'ValidityDeclared', ...scene.here, valid: result.invalid.length === 0, onSpot: true }];
}

/** 宣布过有效的 */
export function isValid({ poll }: Scene): boolean {
  return poll.ValidityDeclared.at(-1)?.valid === true;
}

/** 再次投票分出了高下，就记下前一次的平票是怎样定的。 */
function resolveTies(scene: Scene): readonly ElectionEvent[] {
  const { record, id, poll, here } = scene;
  if (kindOf(id) !== 'revote' || !isValid(scene)) return [];
  const settled = (resultOf(scene)?.posts ?? []).filter(({ tied }) => tied.length === 0);
  const before = pollsBefore(roundOf(record, id), id);
  const origin = lastOf(before, ([each]) => kindOf(each) !== 'revote')?.[0] ?? id;
  const done = record.polls.get(origin)?.TieResolved ?? [];
  return settled
    .filter(({ post }) => done.every((tie) => tie.post !== post))
    .map(({ post }): ElectionEvent => ({
      type: 'TieResolved',
      ...here,
      poll: origin,
      post,
      among: candidatesFor(poll, post),
      by: 'revote',
    }));
}

/** 近亲属只留一人：次序定不了的、没有规定次序的、已经宣布当选的，不留任的一人书面声明退出。 */
function stepAside(scene: Scene): readonly ElectionEvent[] {
  const { around, record, here } = scene;
  if (!isValid(scene) || scene.poll.ResultAnnounced.length > 0) return [];
  const round = roundOf(record, scene.id);
  const standing = new Set(standingIn(round).map(({ person }) => person));
  const gone = new Set(round.flatMap(([, { ElectedWithdrew }]) => ElectedWithdrew.map(({ person }) => person)));
  const isUnordered = (around.profile.params.relatives?.value.order ?? null) === null;
  return (resultOf(scene)?.leaving ?? [])
    .filter(
      ({ person, by }) => !gone.has(person) && (isUnordered || standing.has(person) || by === 'revote' || by === 'meeting'),
    )
    .map(({ person }): ElectionEvent => ({ type: 'ElectedWithdrew', ...here, person }));
}

/** 宣布当选：近亲属回避不能留任的、候选人以外还没有审查的，不宣布。 */
function declareElected(scene: Scene): readonly ElectionEvent[] {
  const { poll, here } = scene;
  if (!isValid(scene)) return [];
  const result = resultOf(scene);
  const declared = new Set(declaredIn(poll).map(({ person }) => person));
  return winnersIn(scene, result).flatMap(({ post, person }): readonly ElectionEvent[] =>
    declared.has(person) || needsReview(scene, post, person) ? [] : [{ type: 'ElectedDeclared', ...here, post, person }],
  );
}

export interface Winner {
  readonly post: Post;
  readonly person: PersonId;
}

/** 应当宣布的当选人，照职务从高到低；一人两个职务都够的，取高的。 */
export function winnersIn(scene: Scene, result: PollResult | undefined): readonly Winner[] {
  const gone = roundOf(scene.record, scene.id).flatMap(([, poll]) => poll.ElectedWithdrew.map(({ person }) => person));
  const leaving = (result?.leaving ?? []).map(({ person }) => person);
  const seen = new Set<PersonId>([...leaving, ...gone, ...earlierWinners(scene)]);
  return (result?.posts ?? []).flatMap(({ post, elected }) =>
    elected.flatMap((person) => {
      if (seen.has(person)) return [];
      seen.add(person);
      return [{ post, person }];
    }),
  );
}

/** 这一轮里以前的投票已经选出的人 */
function earlierWinners({ record, id }: Scene): readonly PersonId[] {
  return roundOf(record, id).flatMap(([other, poll]) => (other === id ? [] : declaredIn(poll).map(({ person }) => person)));
}

/** 候选人以外的人当选，规定要先审查的 */
export function needsReview({ around, poll }: Scene, post: Post, person: PersonId): boolean {
  if (around.profile.params.writeInReview === null || candidatesFor(poll, post).includes(person)) return false;
  return !poll.WinnerReviewed.some((reviewed) => reviewed.person === person && reviewed.passed);
}

function writeSheet({ record, id, poll, here }: Scene): readonly ElectionEvent[] {
  const recovered = ballotsRecovered(poll);
  const isWritten = record.DocumentWritten.some((document) => document.poll === id && document.kind === 'result-sheet');
  if (poll.ValidityDeclared.length === 0 || recovered === undefined || isWritten) return [];
  const voided = sum(poll.BoxCounted, (sheet) => sheet.void);
  const blank = sum(poll.BoxCounted, (sheet) => sheet.blank);
  const figures = [
    { of: 'registered', is: registeredCount(record) ?? 0 },
    { of: 'issued', is: ballotsIssued(poll) },
    { of: 'recovered', is: recovered },
    { of: 'valid', is: recovered - voided - blank },
    { of: 'void', is: voided },
    { of: 'blank', is: blank },
    { of: 'proxies', is: proxiesUsed(poll) },
  ] as const;
  const document = `D${record.DocumentWritten.length + 1}` as const;
  const signedBy = workersOf(poll).filter(({ role }) => role === 'scrutineer' || role === 'teller');
  return [
    {
      type: 'DocumentWritten',
      ...here,
      document,
      kind: 'result-sheet',
      figures,
      signedBy: [...new Set(signedBy.map(({ person }) => person))],
    },
  ];
}

/** 用掉的委托：受托人真的领了票的 */
function proxiesUsed(poll: Scene['poll']): number {
  return sum(poll.BallotsIssued, ({ to, for: people }) => people.filter((person) => person !== to).length);
}

function announce({ poll, here }: Scene): readonly ElectionEvent[] {
  if (poll.ValidityDeclared.length === 0 || poll.ResultAnnounced.length > 0) return [];
  return [{ type: 'ResultAnnounced', ...here, onSpot: true }];
}

function seal({ poll, here }: Scene): readonly ElectionEvent[] {
  if (poll.ResultAnnounced.length === 0 || poll.BallotsSealed.length > 0) return [];
  return [{ type: 'BallotsSealed', ...here, onSpot: true }];
}
