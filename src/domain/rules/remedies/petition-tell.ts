import type { ElectionRecord } from '../../engine/record.ts';
import type { Recorded } from '../../engine/events/index.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';
import { arrivalOf, tellingOf, timed } from './petitions.ts';

export const petitionTell = defineRule({
  id: 'petition-tell',
  title: '收到信访事项，按时书面告诉信访人受理没有、往哪里去',
  uses: ['petitionTelling'],
  consequence: 'discipline',
  remedy: { says: '补发书面告知；不归自己管的，写明归哪个机关、走哪个程序', by: ['PetitionTold'] },
  mistakes: ['M153'],
  check: (record, { petitionTelling }) =>
    record.PetitionReceived.flatMap((received) => untold(record, received, petitionTelling)),
});

function untold(record: ElectionRecord, received: Recorded<'PetitionReceived'>, within: number): readonly Breach[] {
  const { petition } = received;
  const told = tellingOf(record, petition);
  const arrived = arrivalOf(record, received) ?? (received.office === 'other' ? received : undefined);
  if (told?.how === 'turned-away')
    return [{ because: [told.seq], about: [petition], says: text`${petition}不归自己管，没有告诉信访人该找哪里，一推了之` }];
  if (told !== undefined && !told.written)
    return [{ because: [told.seq], about: [petition], says: text`${petition}只口头告知，没有书面的` }];
  const first = record.PetitionTold.find((each) => each.petition === petition);
  return arrived === undefined
    ? []
    : timed({ petition, what: 'PetitionTold', from: arrived, within, done: first, name: '书面告知' });
}
