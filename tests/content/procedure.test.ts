import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readProcedure, stagesOf } from '../../src/course/procedure.ts';
import { procedurePhases } from '../../src/course/procedure-schema.ts';
import { spellFault } from '../../src/course/source-text.ts';
import { eventsByPhase } from '../../src/domain/engine/events/index.ts';
import { currentPackIds, packs } from '../../src/domain/profiles/index.ts';
import { rules as allRules } from '../../src/domain/rules/index.ts';
import { partyRules } from '../../src/domain/rules/party/rules.ts';
import { lines } from '../../src/domain/timetable/lines.ts';
import { deadlinesOf } from '../../src/features/procedure/deadlines.ts';
import { steps, termOf } from '../../src/features/procedure/procedure-library.ts';
import { basisOf, mistakesOf, rulesOf } from '../../src/features/procedure/step-view.ts';

/** 换届规程管的规则：党内选举是另一场，不在内。 */
const partyIds = new Set<string>(partyRules.map(({ id }) => id));
const rules = allRules.filter(({ id }) => !partyIds.has(id));

const folder = new URL('../../content/procedure/', import.meta.url);
const files = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [`content/procedure/${name}`, readFileSync(new URL(name, folder), 'utf8')]),
);
const [someFile = '', someText = ''] = Object.entries(files).find(([name]) => name.endsWith('-roll.yaml')) ?? [];

describe('规程的写法', () => {
  test('各步都照模式写：规则、日程、错误的编号真有', () => {
    expect(readProcedure(files).faults.map(spellFault)).toEqual([]);
  });

  test('每个环节都有步子，从准备到交接', () => {
    expect(stagesOf(steps).filter((stage) => stage.steps.length === 0)).toEqual([]);
    expect(steps.map(({ number }) => number)).toEqual(steps.map((_, index) => index + 1));
  });

  test('名词都在词汇表里', () => {
    const terms = steps.flatMap((step) => step.terms.map(termOf));
    expect(terms.length).toBeGreaterThan(steps.length);
    expect(terms.filter(({ says }) => !says.endsWith('。'))).toEqual([]);
  });

  test.each([
    ['rules: [reg-publish', 'rules: [reg-publsh', '没有「reg-publsh」这条规则'],
    ['lines: [roll]', 'lines: [rolls]', '日程里没有「rolls」这一行'],
    ['mistakes: [M021', 'mistakes: [M999', '没有「M999」这个错误编号'],
    ['leads: [选委会]', 'leads: [村长]', '没有「村长」这个名字'],
    ['title: 公布登记名单', 'title: 提前 20 天公布', '不写天数、人数和条号'],
    ['title: 公布登记名单', 'title: 二十日以前公布', '不写天数、人数和条号'],
    ['to: appeals', 'to: appeal', '岔路指到的「appeal」没有这一步'],
    ['phase: registration', 'phase: result', '环节 registration 排在了 result 后面'],
  ])('「%s」写成「%s」，停下说：%s', (right, wrong, says) => {
    expect(someText).toContain(right);
    const { faults } = readProcedure({ ...files, [someFile]: someText.replace(right, wrong) });
    expect(faults.map(spellFault).join('\n')).toContain(says);
  });

  test('两步不能同名', () => {
    const { faults } = readProcedure({ ...files, 'content/procedure/07-survey.yaml': someText });
    expect(faults.map(({ says }) => says)).toContain('已有一步叫 survey，换一个名字');
  });
});

describe('一条不漏', () => {
  test('每条村委会选举的规则至少在一步里', () => {
    const placed = new Set(steps.flatMap((step) => step.rules));
    expect(rules.map(({ id }) => id).filter((id) => !placed.has(id))).toEqual([]);
  });

  test('日程的每一行至少在一步里', () => {
    const placed = new Set(steps.flatMap((step) => step.lines));
    expect(lines.map(({ id }) => id).filter((id) => !placed.has(id))).toEqual([]);
  });

  test('规程走过的环节，就是事件的环节，只少开卷、意外和党内选举', () => {
    const walked: readonly string[] = procedurePhases;
    expect(Object.keys(eventsByPhase).filter((phase) => !walked.includes(phase))).toEqual(['opening', 'incident', 'party']);
  });
});

describe.each(currentPackIds.map((id) => [id, packs[id]] as const))('%s', (_, pack) => {
  test('每一步的规则都说得出依据，或者写明没有规定', () => {
    const views = steps.flatMap((step) => rulesOf(step, pack));
    expect(views.length).toBeGreaterThan(rules.length - 1);
    expect(views.filter(({ isSilent, cites }) => isSilent !== (cites.length === 0))).toEqual([]);
  });

  test('引到的出处都有要点', () => {
    const basis = steps.flatMap((step) =>
      basisOf([...rulesOf(step, pack), ...deadlinesOf(step, pack)].flatMap(({ cites }) => cites)),
    );
    expect(basis.filter(({ says, href }) => says.length === 0 || href === undefined).map(({ label }) => label)).toEqual([]);
  });

  test('有疑问的参数，疑问写在用到它的规则下面', () => {
    const told = new Set(steps.flatMap((step) => rulesOf(step, pack).flatMap(({ doubts }) => doubts)));
    const used = rules.filter(({ uses }) => uses.every((name) => pack.params[name] !== null)).flatMap(({ uses }) => uses);
    const open = used.flatMap((name) => pack.params[name]?.contested ?? []);
    expect(open.filter((says) => !told.has(says))).toEqual([]);
  });

  test('每一步都写了常犯的错', () => {
    expect(steps.filter((step) => mistakesOf(step).length === 0).map(({ id }) => id)).toEqual([]);
  });
});

test('从建议的日子往回数的，也写成建议；从选举日往回数的，是法定的', () => {
  const audit = steps.find(({ id }) => id === 'audit');
  if (audit === undefined) throw new Error('no such step');
  const [sichuan] = deadlinesOf(audit, packs['sichuan-2026']);
  expect(sichuan).toMatchObject({ isAdvice: true, day: '建议 D−36' });
  expect(sichuan?.says).toContain('推选选委会');
  expect(deadlinesOf(audit, packs['hainan-2025'])[0]).toMatchObject({ isAdvice: false, day: 'D−5' });
});
