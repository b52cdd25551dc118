/** npm run bench：引擎的快慢、页面与离线文件夹的大小、旧终端上的快慢。只打印，不判失败；页面和终端要先 npm run build。 */
await import('./engine.ts');
await import('./drills.ts');
await import('./pages.ts');
await import('./browser.ts');

export {};
