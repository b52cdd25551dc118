import { inUrgency, type Matter } from '../agenda/matter.ts';
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
  return inUrgency(agendas.flatMap((agenda) => agenda(scene)));
}
