import { lastDayWithin } from '../../engine/calendar.ts';
import { lastOf } from '../../engine/collections.ts';
import type { Recorded } from '../../engine/events/index.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { ParamValues } from '../../profiles/params.ts';
import { timed } from './petitions.ts';

type Law = ParamValues<'petitionReview'>['petitionReview'];

export const petitionReview = defineRule({
  id: 'petition-review',
  title: '不服处理意见的，期限里请求复查、复核，要收，要按时答复',
  uses: ['petitionReview'],
  consequence: 'discipline',
  remedy: { says: '期限里来的收下，按时作出复查、复核意见，复查意见写成书面', by: ['PetitionReviewed'] },
  mistakes: [],
  check: (record, { petitionReview: law }) => {
    const latest = new Map(record.PetitionReviewAsked.map((each) => [`${each.petition}|${each.level}`, each]));
    const wrong = [...latest.values()].flatMap((asked) => wronglyReviewed(record, asked, law));
    // 同一件信访先复查、后复核，两处都有毛病的，先说复查。
    return [...new Map(wrong.map((each) => [`${each.about.join()}|${each.duty?.what ?? ''}`, each])).values()];
  },
});

function wronglyReviewed(record: ElectionRecord, asked: Recorded<'PetitionReviewAsked'>, law: Law): readonly Breach[] {
  const { petition, level } = asked;
  const before = answerBefore(record, asked);
  const reviewed = lastOf(record.PetitionReviewed, (each) => each.petition === petition && each.level === level);
  const name = level === 'review' ? '复查' : '复核';
  const isInTime = before === undefined || asked.on <= lastDayWithin(before.on, law.asked);
  // 过了期限才来的，可以不收。
  if (!isInTime) return [];
  const facts = { because: [asked.seq, ...(reviewed === undefined ? [] : [reviewed.seq])], about: [petition] };
  if (reviewed?.outcome === 'turned-away') return [{ ...facts, says: [{ ref: petition }, `在期限里请求${name}，没有收`] }];
  if (reviewed?.written === false && level === 'review')
    return [{ ...facts, says: [{ ref: petition }, `的${name}只口头答复，没有书面的`] }];
  const done = record.PetitionReviewed.find(
    (each) => each.petition === petition && each.level === level && each.outcome !== 'turned-away',
  );
  return timed({ petition, what: 'PetitionReviewed', from: asked, within: law.answered, done, name: `答复${name}` });
}

/** 不服的是哪一次答复：复查对处理意见，复核对复查意见 */
function answerBefore(
  { PetitionFinished, PetitionReviewed }: ElectionRecord,
  { petition, level, seq }: Recorded<'PetitionReviewAsked'>,
): Recorded | undefined {
  if (level === 'review') return lastOf(PetitionFinished, (each) => each.petition === petition && each.seq < seq);
  return lastOf(PetitionReviewed, (each) => each.petition === petition && each.level === 'review' && each.seq < seq);
}
