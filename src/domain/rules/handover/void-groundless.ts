import type { Recorded } from '../../engine/events/index.ts';
import { lastOf } from '../../engine/collections.ts';
import type { ElectionRecord } from '../../engine/record.ts';
import { defineRule, type Breach, type Consequence, type Rule } from '../../engine/rule.ts';
import { covers } from '../../engine/scope.ts';
import { national2026 } from '../../profiles/national-2026.ts';
import type { ParamName, ParamValues } from '../../profiles/params.ts';
import type { ParamLookup } from '../../profiles/profile.ts';
import { arrangementRules } from '../arrangement/rules.ts';
import { committeeRules } from '../committee/rules.ts';
import { countingRules } from '../counting/rules.ts';
import { nominationRules } from '../nomination/rules.ts';
import { preparationRules } from '../preparation/rules.ts';
import { registrationRules } from '../registration/rules.ts';
import { resultRules } from '../result/rules.ts';
import { votingRules } from '../voting/rules.ts';

/** 到公布结果为止的各条规则：选举有没有违法，由它们说。 */
const earlier: readonly Rule[] = [
  ...preparationRules,
  ...committeeRules,
  ...registrationRules,
  ...nominationRules,
  ...arrangementRules,
  ...votingRules,
  ...countingRules,
  ...resultRules,
];
const every = Object.keys(national2026.params) as readonly ParamName[];

type Voided = Recorded<'PollVoided'>;
type Law = Partial<ParamValues<ParamName>>;

export const voidGroundless = defineRule({
  id: 'void-groundless',
  title: '没有查出违法，不得宣布选举无效、当选无效',
  uses: ['illegalWin'],
  mayUse: every,
  consequence: 'discipline',
  remedy: { says: '撤回宣布，恢复原来的结果；对提异议的人书面说明查了什么、为什么不成立' },
  mistakes: [],
  check(record, law) {
    const latest = new Map(record.PollVoided.map((voided) => [`${voided.of}|${voided.person ?? ''}`, voided]));
    return [...latest.values()].flatMap((voided) =>
      voided.what === 'seat' ? groundlessSeat(record, voided) : groundlessPoll(record, voided, law),
    );
  },
});

/** 说某人用了不正当手段：要有查实的结论在前。 */
function groundlessSeat({ ConductInvestigated }: ElectionRecord, { person, ground, of, seq }: Voided): readonly Breach[] {
  const proof = lastOf(ConductInvestigated, (each) => each.about === person && each.seq < seq);
  if (person === undefined || ground !== 'illegal-means' || proof?.proven === true) return [];
  return [
    {
      because: [...(proof === undefined ? [] : [proof.seq]), seq],
      about: [of, person],
      says: [{ ref: person }, proof === undefined ? ' 没有查就被宣布当选无效' : ' 查无实据，还是被宣布当选无效'],
    },
  ];
}

/** 说程序违法：这本日志记全了投票、计票、定结果，才说得准有没有。 */
function groundlessPoll(record: ElectionRecord, { of, ground, seq, on }: Voided, law: Law): readonly Breach[] {
  const isWhole = covers(record, 'voting') && covers(record, 'counting') && covers(record, 'result');
  if (ground !== 'procedure' || !isWhole) return [];
  const lookup = lookupIn(law);
  const found = earlier.flatMap((rule) =>
    rule
      .breachesIn(record, lookup)
      // 条文两可、只提示的不算违法。
      .filter(
        ({ because, duty, doubt }) =>
          doubt === undefined && because.every((one) => one < seq) && (duty === undefined || duty.due < on),
      )
      .map(({ falls }): Consequence => (falls?.what === 'election' ? 'election-void' : rule.consequence)),
  );
  if (found.includes('election-void')) return [];
  return [
    {
      because: [seq],
      about: [of],
      says: [{ ref: of }, '查不出能让它无效的违法，却被宣布无效'],
      ...(found.length > 0 && { doubt: '查得出的只是别的问题，够不够让整个选举无效，条文没有写，由有权的机关认定' }),
    },
  ];
}

/** 把规则看得见的值再交给别的规则看；没有规定的照样是没有规定。 */
function lookupIn(law: Law): ParamLookup {
  const lookup = (name: ParamName) => (law[name] === undefined ? null : { ...national2026.params[name], value: law[name] });
  return lookup as ParamLookup;
}
