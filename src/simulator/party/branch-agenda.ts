import { sortBy } from '../../domain/engine/collections.ts';
import type { Matter } from '../agenda/matter.ts';
import { assemblyAgenda } from './assembly-agenda.ts';
import type { BranchScene } from './branch-scene.ts';
import { countingAgenda } from './counting-agenda.ts';
import { listAgenda } from './list-agenda.ts';
import { membersAgenda } from './members-agenda.ts';
import { pushAgenda } from './push-agenda.ts';
import { secretaryAgenda } from './secretary-agenda.ts';

const agendas = [membersAgenda, pushAgenda, listAgenda, assemblyAgenda, countingAgenda, secretaryAgenda];

/** 桌上的事：要当面答复的在前，先到期的在前。 */
export function branchMatters(scene: BranchScene): readonly Matter[] {
  const open = agendas.flatMap((agenda) => agenda(scene));
  return sortBy([...open.entries()], ([index, { isPressing, by }]) => [isPressing ? 0 : 1, by, index]).map(([, each]) => each);
}
