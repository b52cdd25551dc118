import { sum } from '../../engine/collections.ts';
import { closingOf, electionsIn } from '../../engine/poll-facts.ts';
import type { PollRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { ballotsIssued } from '../../engine/tally.ts';
import type { BoxId, Day, PollId } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';

interface Setting {
  readonly id: PollId;
  readonly poll: PollRecord;
  /** 截止那天 */
  readonly on: Day;
}

export const closeBox = defineRule({
  id: 'close-box',
  title: '截止后先封票箱，没有发出的选票也不能留着',
  uses: ['closing'],
  consequence: 'curable',
  remedy: {
    says: '还没有送走的，当众补封，在封条上签字；没有发出的选票当众点清销毁。已经开箱的，记下经过报乡镇',
    by: ['BoxSealed', 'UnusedDestroyed'],
    until: 'BoxOpened',
  },
  mistakes: ['M080'],
  check(record, { closing }) {
    return electionsIn(record).flatMap(([id, poll]): Breach[] => {
      const closed = closingOf(poll);
      if (closed === undefined) return [];
      const setting = { id, poll, on: closed.on };
      return [
        ...unsealed(setting),
        ...(closing.inPublic ? sealedInPrivate(setting) : []),
        ...(closing.destroyUnused ? unusedKept(setting) : []),
      ];
    });
  },
});

/** 送走、打开以前没有封：截止以后又重新投过票的，以前封的不算。 */
function unsealed({ id, poll, on }: Setting): Breach[] {
  const reopened = poll.PollReopened.at(-1)?.seq ?? 0;
  const moved = new Map<BoxId, number>();
  for (const { box, seq } of [...poll.BoxGathered, ...poll.BoxOpened]) moved.set(box, Math.min(seq, moved.get(box) ?? seq));
  return [...moved].flatMap(([box, seq]): Breach[] => {
    if (poll.BoxSealed.some((sealed) => sealed.box === box && sealed.seq > reopened && sealed.seq < seq)) return [];
    const duty = { what: 'BoxSealed', due: on, overtaken: true } as const;
    return [{ because: [seq], about: [box, id], says: text`${box} 没有先封箱，就送走或者打开了`, duty }];
  });
}

function sealedInPrivate({ id, poll }: Setting): Breach[] {
  const latest = new Map(poll.BoxSealed.map((sealed) => [sealed.box, sealed]));
  return [...latest.values()].flatMap(({ box, inPublic, seq }) =>
    inPublic ? [] : [{ because: [seq], about: [box, id], says: text`${box} 不是当众封的` }],
  );
}

/** 没有发出的选票：开箱以前应当当众销毁，张数要对得上。 */
function unusedKept({ id, poll, on }: Setting): Breach[] {
  const { BallotsReceived, UnusedDestroyed, BoxOpened } = poll;
  const left = sum(BallotsReceived, ({ papers }) => papers) - ballotsIssued(poll);
  const destroyed = sum(UnusedDestroyed, ({ papers }) => papers);
  const opened = BoxOpened[0];
  if (left <= 0) return [];
  if (UnusedDestroyed.length === 0) {
    if (opened === undefined) return [];
    const duty = { what: 'UnusedDestroyed', due: on, overtaken: true } as const;
    return [{ because: [opened.seq], about: [id], says: text`没有发出的 ${left} 张选票，开箱以前没有销毁`, duty }];
  }
  const facts = { because: UnusedDestroyed.map(({ seq }) => seq), about: [id] };
  if (destroyed !== left) return [{ ...facts, says: text`没有发出的选票有 ${left} 张，销毁的是 ${destroyed} 张` }];
  return UnusedDestroyed.every(({ inPublic }) => inPublic) ? [] : [{ ...facts, says: text`没有发出的选票不是当众销毁的` }];
}
