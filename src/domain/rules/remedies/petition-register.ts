import { defineRule } from '../../engine/rule.ts';
import { timed } from './petitions.ts';

export const petitionRegister = defineRule({
  id: 'petition-register',
  title: '信访部门收到信访事项，按时登记、转送、交办',
  uses: ['petitionPassing'],
  consequence: 'discipline',
  remedy: { says: '马上登记，转给有权处理的机关，告诉信访人转到了哪里', by: ['PetitionPassedOn'] },
  mistakes: [],
  check: (record, { petitionPassing }) =>
    record.PetitionReceived.filter(({ office }) => office === 'petition-office').flatMap((received) =>
      timed({
        petition: received.petition,
        what: 'PetitionPassedOn',
        from: received,
        within: petitionPassing,
        done: record.PetitionPassedOn.find(({ petition }) => petition === received.petition),
        name: '转送、交办',
      }),
    ),
});
