import { lastDayWithin } from '../../engine/calendar.ts';
import { groupBy } from '../../engine/collections.ts';
import type { EventType } from '../../engine/events/index.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { Day, Ref, Seq } from '../../terms/ids.ts';
import { text, type Text } from '../../terms/text.ts';

export const reportTo = defineRule({
  id: 'report-to',
  title: '举报违法行为的，乡镇或者县级政府按时调查处理',
  uses: ['reportReply'],
  consequence: 'discipline',
  remedy: {
    says: '马上报乡镇或者县级政府调查，把结论和处理告诉举报人，材料不给被举报的人看',
    by: ['ConductInvestigated', 'ReportAnswered', 'ChallengeDecided'],
  },
  mistakes: ['M150'],
  check(record, { reportReply: { within } }) {
    const late = reportsIn(record).filter(({ on, answered }) => answered === undefined || answered.on > on + within);
    // 同一个人被举报几次，算一处。
    return [...groupBy(late, ({ about }) => about).values()].flatMap(([report]): Breach[] => {
      if (report === undefined) return [];
      const { about, on, seq, what, answered, says } = report;
      const slow =
        answered === undefined ? `${within} 天里没有调查处理` : `第 ${answered.on - on} 天才有结论，应当在 ${within} 天里`;
      return [
        {
          because: [seq, ...(answered === undefined ? [] : [answered.seq])],
          about: [about],
          says: [...says, slow],
          duty: { what, due: lastDayWithin(on, within), ...(answered && { done: answered.on }) },
        },
      ];
    });
  },
});

interface Report {
  readonly about: Ref;
  readonly on: Day;
  readonly seq: Seq;
  readonly what: EventType;
  readonly answered: { readonly on: Day; readonly seq: Seq } | undefined;
  readonly says: Text;
}

/** 举报某个人的；异议里说的是贿选、干扰的，也是举报。 */
function reportsIn(record: ElectionRecord): readonly Report[] {
  const complaints = record.ConductComplained.map(({ about, on, seq }): Report => {
    const answered = record.ConductInvestigated.find((each) => each.about === about && each.seq > seq);
    return { about, on, seq, what: 'ConductInvestigated', answered, says: text`有人举报 ${about}，` };
  });
  const foul = record.ChallengeFiled.filter(({ about }) => about === 'bribery' || about === 'interference');
  const challenges = foul.map(({ challenge, on, seq }): Report => {
    const answered = record.ChallengeDecided.find((each) => each.challenge === challenge && isGovernment(each.by));
    return { about: challenge, on, seq, what: 'ChallengeDecided', answered, says: text`${challenge}说的是违法行为，` };
  });
  const reports = record.ReportReceived.map(({ report, on, seq }): Report => {
    const answered = record.ReportAnswered.find((each) => each.report === report && isGovernment(each.by));
    return { about: report, on, seq, what: 'ReportAnswered', answered, says: text`${report}，` };
  });
  return [...complaints, ...challenges, ...reports];
}

function isGovernment(by: string): boolean {
  return by === 'township' || by === 'county';
}
