import type { ElectionEvent } from '../../engine/events/index.ts';
import type { PersonId } from '../../terms/ids.ts';
import { first } from '../prepared-past.ts';
import { amend, firstOf, following, when, type Acts } from './amend.ts';
import { candidatesIn, idlersIn, outcastIn, plainVotersIn } from './cast.ts';
import type { Fault } from './fault.ts';

/** 投票的错处 */
export const votingFaults = {
  'opened-early': {
    title: '比公布的时间早半小时开始投票',
    mistake: 'M072',
    must: ['vote-start'],
    plant: (acts) => amend(acts, 'PollNoticePublished', (notice) => [{ ...notice, from: notice.from + 30 }]),
  },
  'closed-early': {
    title: '比公布的时间早一小时截止',
    mistake: 'M078',
    must: ['vote-window'],
    plant: (acts) => amend(acts, 'PollNoticePublished', (notice) => [{ ...notice, to: notice.to + 60 }]),
  },
  'closed-late': {
    title: '过了公布的时间还在投票',
    mistake: 'M079',
    must: ['vote-window'],
    plant: (acts) => amend(acts, 'PollNoticePublished', (notice) => [{ ...notice, to: notice.to - 30 }]),
  },
  'issued-by-sight': {
    title: '认得人，没有看证件就发了票',
    mistake: 'M040',
    must: ['issue-by-id'],
    plant: (acts) => amend(acts, 'BallotsIssued', (issue) => [{ ...issue, proof: 'known-by-sight' }]),
  },
  'issued-twice': {
    title: '领过票的人又领了一张',
    mistake: 'M076',
    must: ['issue-one-each'],
    plant: (acts) => {
      const [voter] = plainVotersIn(acts);
      const twice = amend(acts, 'BallotsIssued', (issue) => (issue.to === voter ? [issue, issue] : undefined));
      return twice && oneMoreIssued(twice);
    },
  },
  'issued-two-papers': {
    title: '一个人发了两张票',
    mistake: 'M076',
    must: ['issue-one-each'],
    plant: (acts) => {
      const [voter] = plainVotersIn(acts);
      const more = amend(acts, 'BallotsIssued', (issue) => (issue.to === voter ? [{ ...issue, papers: 2 }] : undefined));
      return more && oneMoreIssued(more);
    },
  },
  'issued-to-outcast': {
    title: '没有登记的人领到了票',
    mistake: 'M076',
    must: ['issue-one-each'],
    plant: (acts) => {
      const outcast = outcastIn(acts)?.id;
      const more =
        outcast && following(acts, 'BallotsIssued', (issue) => [{ ...issue, to: outcast, for: [outcast], papers: 1 }]);
      return more && oneMoreIssued(more);
    },
  },
  'voter-turned-away': {
    title: '登记了的人带着选民证来，没有给票',
    mistake: 'M040',
    must: ['issue-wrongly-refused'],
    plant: (acts) => {
      const voter = idlersIn(acts).find(({ lives }) => lives === 'here')?.id;
      if (voter === undefined) return undefined;
      return atPoll(acts, (now) => [
        { type: 'VoterCame', ...now, person: voter, for: [voter], shows: 'voter-card' },
        { type: 'IssueRefused', ...now, to: voter, for: [voter], proof: 'voter-card', ground: 'not-on-roll' },
      ]);
    },
  },
  'ballot-taken-for-another': {
    title: '没有委托，替别人领走了选票',
    mistake: 'M076',
    must: ['no-steal-vote'],
    plant: (acts) => {
      const other = idlersIn(acts)[0]?.id;
      if (other === undefined) return undefined;
      const [taker] = plainVotersIn(acts);
      const taken = amend(acts, 'BallotsIssued', (issue) =>
        issue.to === taker ? [{ ...issue, for: [...issue.for, other], papers: issue.papers + 1 }] : undefined,
      );
      return taken && oneMoreIssued(taken, 1);
    },
  },
  'booth-shared': {
    title: '有人跟进写票处，到截止也没有人管',
    mistake: 'M074',
    must: ['vote-secret'],
    plant: (acts) => {
      const [voter, by] = plainVotersIn(acts);
      return voter && by && atPoll(acts, (now) => [{ type: 'BoothEntered', ...now, voter, by }]);
    },
  },
  'booth-written': {
    title: '跟进写票处的人替别人写了票',
    mistake: 'M075',
    must: ['vote-secret'],
    plant: (acts) => {
      const [voter, by] = plainVotersIn(acts);
      if (voter === undefined || by === undefined) return undefined;
      return atPoll(acts, (now) => [
        { type: 'BoothEntered', ...now, voter, by },
        { type: 'BallotWrittenFor', ...now, voter, by, asked: false, followed: false },
        { type: 'PersonSentOut', ...now, person: by },
      ]);
    },
  },
  'scribe-own-will': {
    title: '代写的人没有照本人的意思写',
    mistake: 'M075',
    must: ['agent-write'],
    plant: (acts) => written(acts, plainVotersIn(acts)[1], [plainVotersIn(acts)[0]], { asked: true, followed: false }),
  },
  'scribe-unasked': {
    title: '没有请他，抢着替人写票',
    mistake: 'M075',
    must: ['agent-write'],
    plant: (acts) => written(acts, plainVotersIn(acts)[1], [plainVotersIn(acts)[0]], { asked: false, followed: true }),
  },
  'candidate-writes': {
    title: '候选人替人写票',
    mistake: 'M075',
    must: ['agent-write'],
    plant: (acts) => written(acts, candidatesIn(acts)[0], [plainVotersIn(acts)[0]], { asked: true, followed: true }),
  },
  'scribe-over-cap': {
    title: '一个人替四个人代写',
    mistake: 'M075',
    under: 'hainan-2025',
    must: ['agent-write'],
    plant: (acts) => {
      const [by, ...voters] = plainVotersIn(acts);
      return voters.length < 4 ? undefined : written(acts, by, voters.slice(0, 4), { asked: true, followed: true });
    },
  },
  'box-left-alone': {
    title: '投票停下来，票箱没有封，也没有人看守',
    mistake: 'M080',
    must: ['voting-interrupted'],
    plant: (acts) => amend(acts, 'VotingSuspended', (suspended) => [{ ...suspended, guards: [], sealed: false }]),
  },
  'gift-ignored': {
    title: '有人在会场发烟拉票，没有人制止、报告',
    mistake: 'M077',
    must: ['illegal-means'],
    plant: (acts) => {
      const [by] = plainVotersIn(acts);
      return by && atPoll(acts, (now) => [{ type: 'GiftOffered', ...now, by, what: 'cigarettes' }]);
    },
  },
} as const satisfies Record<string, Fault>;

/** 头一张票发出以后，当时又发生了几件事 */
function atPoll(
  acts: Acts,
  then: (now: Pick<ElectionEvent, 'on' | 'at'> & { readonly poll: typeof first }) => readonly ElectionEvent[],
): Acts | undefined {
  return following(acts, 'BallotsIssued', (issue) => then({ ...when(issue), poll: first }));
}

/** 多发一张：没有发出的就少一张，报告单照实写；替别人领的写 proxies。 */
function oneMoreIssued(acts: Acts, proxies = 0): Acts {
  const more = { issued: 1, proxies } as const;
  const fewer = amend(acts, 'UnusedDestroyed', (destroyed) => [{ ...destroyed, papers: destroyed.papers - 1 }]) ?? acts;
  return fewer.map((event) => {
    if (event.type !== 'DocumentWritten' || event.poll !== first) return event;
    const figures = event.figures.map((figure) =>
      figure.of === 'issued' || figure.of === 'proxies' ? { ...figure, is: figure.is + more[figure.of] } : figure,
    );
    return { ...event, figures };
  });
}

function written(
  acts: Acts,
  by: PersonId | undefined,
  voters: readonly (PersonId | undefined)[],
  how: { readonly asked: boolean; readonly followed: boolean },
): Acts | undefined {
  const known = voters.flatMap((voter) => voter ?? []);
  if (by === undefined || known.length < voters.length || firstOf(acts, 'BallotsIssued').length === 0) return undefined;
  return atPoll(acts, (now) => known.map((voter) => ({ type: 'BallotWrittenFor', ...now, voter, by, ...how })));
}
