import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Day } from '../../terms/ids.ts';
import type { TermCast } from './term-cast.ts';

/** 举报、制止、责令改正、信访：件件照规矩办 */
export function lawfulRemedies(cast: TermCast, on: Day): readonly ElectionEvent[] {
  return [...reports(cast, on), ...corrections(on + 20), ...petitions(cast, on + 4)];
}

/** 一件举报到乡镇，一件举报到选委会、转给乡镇；有人威胁举报人，当场制止。 */
function reports({ reporter, ruffian, chair }: TermCast, on: Day): readonly ElectionEvent[] {
  return [
    { type: 'ReportReceived', on, report: 'R1', by: reporter, about: ruffian, office: 'township' },
    { type: 'SabotageSeen', on: on + 1, by: ruffian, how: 'retaliation', against: reporter },
    { type: 'SabotageAnswered', on: on + 1, by: ruffian, answer: 'police' },
    { type: 'ReportAnswered', on: on + 12, report: 'R1', by: 'township', proven: true, told: true },
    { type: 'ReportReceived', on: on + 14, report: 'R2', by: reporter, about: chair, office: 'election-committee' },
    { type: 'ReportPassedOn', on: on + 15, report: 'R2', to: 'township' },
    { type: 'ReportAnswered', on: on + 25, report: 'R2', by: 'county', proven: false, told: true },
  ];
}

/** 村委会一时不肯开会，乡镇当天责令；乡镇有人打招呼点候选人，县里当天责令改正。 */
function corrections(on: Day): readonly ElectionEvent[] {
  return [
    { type: 'DutyRefused', on, by: 'village-committee', over: 'meeting' },
    { type: 'CorrectionOrdered', on, of: 'village-committee', over: 'meeting', by: 'township' },
    { type: 'OfficialOverreached', on: on + 2, by: 'township', act: 'named-candidates' },
    { type: 'CorrectionOrdered', on: on + 2, of: 'township', over: 'named-candidates', by: 'county' },
  ];
}

/** 一件信访走到复查；一件说的是名单，导入申诉；一件二十人走访，推选五名代表。 */
function petitions({ petitioner, ruffian }: TermCast, on: Day): readonly ElectionEvent[] {
  const one = { people: 1, delegates: 0, visit: false } as const;
  return [
    {
      type: 'PetitionReceived',
      on,
      petition: 'P1',
      from: petitioner,
      about: 'land',
      office: 'petition-office',
      ...one,
      against: ruffian,
    },
    { type: 'PetitionPassedOn', on: on + 10, petition: 'P1' },
    { type: 'PetitionTold', on: on + 20, petition: 'P1', how: 'accepted', written: true },
    { type: 'PetitionExtended', on: on + 70, petition: 'P1', days: 30, approved: true, told: true },
    { type: 'PetitionFinished', on: on + 105, petition: 'P1', written: true },
    { type: 'PetitionReviewAsked', on: on + 120, petition: 'P1', level: 'review' },
    { type: 'PetitionReviewed', on: on + 145, petition: 'P1', level: 'review', outcome: 'upheld', written: true },
    { type: 'PetitionReceived', on: on + 3, petition: 'P2', from: petitioner, about: 'roll', office: 'competent', ...one },
    { type: 'PetitionTold', on: on + 4, petition: 'P2', how: 'led-to-procedure', written: true },
    {
      type: 'PetitionReceived',
      on: on + 5,
      petition: 'P3',
      from: petitioner,
      about: 'land',
      office: 'competent',
      people: 20,
      delegates: 5,
      visit: true,
    },
    { type: 'PetitionTold', on: on + 6, petition: 'P3', how: 'led-elsewhere', written: true },
  ];
}
