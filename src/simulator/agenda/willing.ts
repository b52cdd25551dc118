import { hasTurned } from '../../domain/engine/calendar.ts';
import { sortBy } from '../../domain/engine/collections.ts';
import type { ElectionRecord } from '../../domain/engine/record.ts';
import { rollOf } from '../../domain/engine/roll.ts';
import { membersIn } from '../../domain/rules/handover/new-committee.ts';
import type { PersonId } from '../../domain/terms/ids.ts';
import type { Person } from '../../domain/terms/person.ts';
import type { AgendaScene } from './matter.ts';

/** 眼下算数的当选人：整个选举无效的、当选无效的不算。 */
export function winnersOf(record: ElectionRecord): readonly PersonId[] {
  return [...membersIn(record)];
}

/** 愿意出来做事的成年村民，照种子排；不含当选人和他们的近亲属。 */
export function willing({ around, record }: AgendaScene): readonly Person[] {
  const { village, roll } = around;
  const winners = new Set(winnersOf(record));
  const onRoll = rollOf(record) ?? new Set(village.voters);
  const fit = village.people.filter(
    ({ id, lives, born, rights, custody, bar }) =>
      lives === 'here' &&
      rights === 'full' &&
      custody === undefined &&
      bar === undefined &&
      onRoll.has(id) &&
      hasTurned(25, born, village.electionDay) &&
      !winners.has(id) &&
      ![...(village.kinship.get(id)?.keys() ?? [])].some((relative) => winners.has(relative)),
  );
  return sortBy(fit, ({ id }) => [roll.for('willing', id, 0).upTo(1 << 20), id]);
}
