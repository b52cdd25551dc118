/** 作业号：由随机编号取八个好念的字，去掉容易看混的 I、O、0、1。 */
export function assignmentIdFrom(random: string): string {
  const letters = random.toUpperCase().replace(/[^2-9A-HJ-NP-Z]/g, '');
  return `${letters}ZZZZZZZZ`.slice(0, 8);
}
