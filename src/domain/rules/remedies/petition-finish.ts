import { lastOf } from '../../engine/collections.ts';
import type { Recorded } from '../../engine/events/index.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { ParamValues } from '../../profiles/params.ts';
import { text } from '../../terms/text.ts';
import { timed } from './petitions.ts';

type Law = ParamValues<'petitionFinishing'>['petitionFinishing'];

export const petitionFinish = defineRule({
  id: 'petition-finish',
  title: '受理的信访事项按时办结，延期要批准、告知，不超过规定的天数',
  uses: ['petitionFinishing'],
  consequence: 'discipline',
  remedy: {
    says: '马上办结，出具书面处理意见；来不及的补办延期手续，告诉信访人理由',
    by: ['PetitionFinished', 'PetitionExtended'],
  },
  mistakes: ['M154'],
  check: (record, { petitionFinishing }) => {
    const accepted = new Map(
      record.PetitionTold.filter(({ how }) => how === 'accepted').map((told) => [told.petition, told] as const),
    );
    return [...accepted.values()].flatMap((told) => unfinished(record, told, petitionFinishing));
  },
});

function unfinished(record: ElectionRecord, told: Recorded<'PetitionTold'>, { within, extension }: Law): readonly Breach[] {
  const { petition } = told;
  const extended = lastOf(record.PetitionExtended, (each) => each.petition === petition);
  const days = extended?.approved === true ? Math.min(extended.days, extension) : 0;
  const done = record.PetitionFinished.find((each) => each.petition === petition);
  return [
    ...(extended === undefined ? [] : wronglyExtended(extended, extension)),
    ...timed({ petition, what: 'PetitionFinished', from: told, within: within + days, done, name: '办结' }),
  ];
}

function wronglyExtended(
  { petition, days, approved, told, seq }: Recorded<'PetitionExtended'>,
  most: number,
): readonly Breach[] {
  if (approved && told && days <= most) return [];
  const says =
    days > most
      ? text`${petition}延期 ${days} 天，至多延 ${most} 天`
      : approved
        ? text`${petition}延期，没有告诉信访人理由`
        : text`${petition}延期，没有经负责人批准`;
  return [{ because: [seq], about: [petition], says, falls: { what: 'step', which: petition } }];
}
