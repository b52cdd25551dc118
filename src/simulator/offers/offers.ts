import type { ElectionRecord } from '../../domain/engine/record.ts';
import type { PollId } from '../../domain/terms/ids.ts';
import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import { morning } from '../morning.ts';
import { closingOffers } from './closing.ts';
import { countingOffers } from './counting.ts';
import { decidingOffers } from './deciding.ts';
import { nextPollOffers } from './next-poll.ts';
import type { Offer, Scene } from './offer.ts';
import { mobileOffers, setUpOffers } from './set-up.ts';
import { votingOffers } from './voting.ts';

/** 眼下这次投票：最近公布候选人或者定了名额的那一次。 */
export function currentPoll({ polls }: ElectionRecord): PollId {
  const latest = [...polls].reduce<readonly [PollId, number]>(
    (best, [id, { FormalListPublished }]) => {
      const seq = FormalListPublished.at(-1)?.seq ?? 0;
      return seq > best[1] ? [id, seq] : best;
    },
    ['first#1', 0],
  );
  return latest[0];
}

/** 此刻看得见的东西；还没有写过时刻的从早上七点起。 */
export function sceneOf(record: ElectionRecord): Scene {
  return { record, poll: currentPoll(record), at: record.now ?? morning };
}

/** 眼下可以做的事，照会场里的先后；不合法的也在里面，做不到的写明为什么。next 是接下来的一次投票怎样准备。 */
export function offersFor(record: ElectionRecord, next: readonly ElectionEvent[] = []): readonly Offer[] {
  const scene = sceneOf(record);
  return [
    ...setUpOffers(scene),
    ...mobileOffers(scene),
    ...votingOffers(scene),
    ...closingOffers(scene),
    ...countingOffers(scene),
    ...decidingOffers(scene),
    ...nextPollOffers(scene, next),
  ];
}
