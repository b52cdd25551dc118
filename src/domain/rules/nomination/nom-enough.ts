import { candidatesFor, postsOf, seatsFor } from '../../engine/poll-facts.ts';
import type { ElectionRecord, PollRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { ParamValues } from '../../profiles/params.ts';
import type { PollId, Post } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';
import { at, nominatedPolls, nomineesFor } from './nominations.ts';

type Margins = ParamValues<'margins'>['margins'];

export const nomEnough = defineRule({
  id: 'nom-enough',
  title: '被提名的人数正好合差额数的，都是候选人，不用预选',
  uses: ['fittingNominees', 'margins'],
  consequence: 'curable',
  remedy: { says: '把漏下的被提名人列上，重新公布名单', by: ['FormalListPublished', 'CandidateAdded'], until: 'PollOpened' },
  mistakes: ['M042'],
  check(record, { margins }) {
    return nominatedPolls(record).flatMap(([id, poll]) => {
      if (poll.FormalListPublished.length === 0 || poll.NomineesPublished.length === 0) return [];
      return [...leftOut(record, [id, poll], margins), ...needless(record, [id, poll], margins)];
    });
  },
});

type Entry = readonly [PollId, PollRecord];

/** 人数合不合差额数 */
function fits(
  record: ElectionRecord,
  [id, poll]: Entry,
  { post, margins }: { readonly post: Post; readonly margins: Margins },
) {
  const nominees = at(nomineesFor(record, id, poll), post).length + leftAfterListing(poll, post);
  const seats = seatsFor(poll, post);
  return nominees >= seats + margins[post].least && nominees <= seats + margins[post].most;
}

/** 名单公布以后才退出的人：当时算在人数里。 */
function leftAfterListing({ FormalListPublished, CandidateWithdrew, CandidateRemoved }: PollRecord, post: Post): number {
  const [list] = FormalListPublished;
  const listed = new Set(list?.candidates.filter((each) => each.post === post).map(({ person }) => person));
  const left = [...CandidateWithdrew, ...CandidateRemoved].filter(
    ({ seq, person }) => seq > (list?.seq ?? 0) && listed.has(person),
  );
  return new Set(left.map(({ person }) => person)).size;
}

function leftOut(record: ElectionRecord, entry: Entry, margins: Margins): Breach[] {
  const [id, poll] = entry;
  const because = [...poll.NomineesPublished.slice(-1), ...poll.FormalListPublished.slice(-1)].map(({ seq }) => seq);
  return postsOf(poll).flatMap((post) => {
    if (!fits(record, entry, { post, margins })) return [];
    const listed = candidatesFor(poll, post);
    const missing = at(nomineesFor(record, id, poll), post).filter((person) => !listed.includes(person));
    return missing.map((person): Breach => {
      const says = text`被提名为${post}的人数正好合差额数，${person} 却没有列为候选人`;
      return { because, about: [person, post, id], says };
    });
  });
}

/** 人人都正好，仍然预选：条文只说不用，没有说不许。 */
function needless(record: ElectionRecord, entry: Entry, margins: Margins): Breach[] {
  const [id, poll] = entry;
  const held = poll.PrimaryHeld.at(-1);
  if (held === undefined || !postsOf(poll).every((post) => fits(record, entry, { post, margins }))) return [];
  return [
    {
      because: [held.seq],
      about: [id],
      says: text`各项职务被提名的人数都正好合差额数，仍然举行了预选`,
      doubt: '条例写这时被提名人就是候选人，没有写能不能多办一次预选',
    },
  ];
}
