/** 自检的标准指纹：由 npm run golden 写出，各种浏览器算出来的都应当与它相同。 */
export const goldenDigests: Readonly<Record<string, string>> = {
  'village-1': '26556851e00bcdad7090eb8d9531ff3f81f20ba642820f87fa03cdc26052d531',
  'village-42': '4a1864164055e108646dae0e2ceb39f7d91c792e634db4f74a71857cca14d18a',
  'village-2026': 'e84877861a1de2c3c3c1571f21e3dfeb48a13d95350f12d4fc9978e87bae9327',
  'lawful-sichuan-2026': '6a74a1983f61f1820bbee1595dadd5924a76f6bd5d307b5ee67b86582f773872',
  'lawful-hainan-2025': '5393551e1450d00d393c1378d998e4f0e9702d7d05b5ac811e7fd90dcb66778f',
  'careless': '80e3952e1a8ecde1f9baaa079eb880b496c80d68e78f11da9faa11424188725c',
};
