import { defineRule } from '../../engine/rule.ts';
import { unsoundDecisions } from './unsound-decisions.ts';

export const vmQuorum = defineRule({
  id: 'vm-quorum',
  title: '村民会议到会够数、过半数同意，决定才算数',
  uses: ['villagersQuorum'],
  consequence: 'curable',
  remedy: {
    says: '这次的决定不作数，改期重新通知，到够了人再表决，当场报应到、实到和同意的数',
    by: ['MeetingHeld', 'MotionVoted'],
  },
  mistakes: ['M008'],
  check: (record, { villagersQuorum: quorum }) => unsoundDecisions(record, 'villagers', quorum),
});
