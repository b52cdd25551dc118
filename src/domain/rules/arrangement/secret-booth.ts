import { electionsIn, isPreparedAnew, noticeAtOpening, openingOf, venuesIn } from '../../engine/poll-facts.ts';
import type { PollRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { PollId } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';

export const secretBooth = defineRule({
  id: 'secret-booth',
  title: '投票时应当设有秘密写票处',
  uses: ['secretBooth'],
  consequence: 'curable',
  remedy: { says: '先停止发票，补设秘密写票处再继续；截止以后才发现的，报乡镇认定', by: ['VenueSetUp'], until: 'PollClosed' },
  mistakes: ['M074'],
  check(record, { secretBooth: where }) {
    return electionsIn(record).flatMap(([id, poll]): Breach[] => {
      const opening = openingOf(poll);
      if (opening === undefined) return [];
      const setUps = venuesIn(poll);
      const bare = setUps.filter(({ secretBooths }) => secretBooths === 0);
      if (where === 'each-venue') {
        const here = bare.map(({ venue, seq }) => ({
          because: [seq],
          about: [venue, id],
          says: text`${venue} 没有秘密写票处`,
        }));
        return [...here, ...neverSetUp(id, poll)];
      }
      if (setUps.length === 0) return isPreparedAnew(id) ? [unset(id, poll)] : [];
      if (bare.length < setUps.length) return [];
      return [{ because: bare.map(({ seq }) => seq), about: [id], says: text`${id}一处秘密写票处也没有设` }];
    });
  },
});

/** 公告了的会场，开始投票了还没有布置 */
function neverSetUp(id: PollId, poll: PollRecord): readonly Breach[] {
  if (!isPreparedAnew(id)) return [];
  const ready = new Set(venuesIn(poll).map(({ venue }) => venue));
  const announced = noticeAtOpening(poll)?.venues ?? [];
  if (ready.size === 0 && announced.length === 0) return [unset(id, poll)];
  return announced
    .filter((venue) => !ready.has(venue))
    .map((venue) => ({ ...unset(id, poll), about: [venue, id], says: text`${venue} 没有布置秘密写票处就开始了投票` }));
}

function unset(id: PollId, poll: PollRecord): Breach {
  const opening = openingOf(poll);
  if (opening === undefined) throw new Error(`not open: ${id}`);
  return {
    because: [opening.seq],
    about: [id],
    says: text`${id}没有布置秘密写票处就开始了`,
    duty: { what: 'VenueSetUp', due: opening.on, overtaken: true },
  };
}
