// 名字怎么念是领域里的事，单项练习也要用；会场、复盘的各处仍从这里取。
export { nameOf, relationNames, roleNames, spellDay, spellMinute } from '../domain/engine/naming.ts';
