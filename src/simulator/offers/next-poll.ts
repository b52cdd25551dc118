import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import { pollOf } from '../../domain/engine/poll-facts.ts';
import { kindOf } from '../../domain/terms/ids.ts';
import type { Offer, Scene } from './offer.ts';

/**
 * 接着投：票数相等再投，名额不足另行选举。名单、公告、人手、选票由村里照规矩准备好，一直走到投票那天，
 * 从布置会场起又由学员来做。next 是村里要做的那几件事；没有要接着投的是空的。
 */
export function nextPollOffers(scene: Scene, next: readonly ElectionEvent[]): readonly Offer[] {
  const { ResultAnnounced, BallotsSealed } = pollOf(scene.record, scene.poll);
  if (next[0]?.type === 'WorkersChosen') return [workersOffer(next)];
  return ResultAnnounced.length > 0 || BallotsSealed.length > 0 ? [pollOffer(next)] : [];
}

const plain = { place: 'desk', formal: true, rare: false, isDone: false, fields: [], whyNot: undefined } as const;

function workersOffer(next: readonly ElectionEvent[]): Offer {
  return {
    ...plain,
    id: 'choose-workers',
    title: '定下这次的工作人员',
    says: '照首次投票的班子，换下这次的候选人和他们的近亲属，照规定的办法通过。',
    make: () => next,
  };
}

function pollOffer(next: readonly ElectionEvent[]): Offer {
  const called = next.find((act) => act.type === 'SeatsFixed');
  const isRevote = called !== undefined && kindOf(called.poll) === 'revote';
  return {
    ...plain,
    id: 'next-poll',
    title: isRevote ? '就票数相等的几个人再投一次' : '安排另行选举',
    says: isRevote
      ? '名单、公告和选票照规矩准备好，今天接着投；从布置会场起，还由你来做。'
      : '名单、公告、人手和选票照规矩准备好，一直走到投票那天；从布置会场起，还由你来做。',
    whyNot: called === undefined ? '眼下没有要接着投的：还有名额没选出来、也宣布过选举有效的，才用得着' : undefined,
    make: () => next,
  };
}
