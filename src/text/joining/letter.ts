import { day } from '../words/time';

const kindName = { owner: '业主', tenant: '租户' } as const;

/** The letter for the letter box, as a Word file; functions write it. */
export const letterText = {
  fileName: (community: string, kind: 'owner' | 'tenant') => `${community}${kindName[kind]}入户信`,
  /** `picture`: whether the mini-program code is below. */
  letter: (
    community: string,
    flat: string,
    kind: 'owner' | 'tenant',
    code: string,
    until: number,
    picture: boolean,
  ) => ({
    title: `${community}的一封信`,
    flat,
    lead:
      kind === 'owner'
        ? '这是给这套房业主的入户码。用它在微信里找到您家，就能提需求、看方案、投票和评价。'
        : '这是给这套房租户的入户码。用它在微信里找到您家，就能提需求、看方案和评价。',
    code,
    steps: [
      picture
        ? '用微信扫下面的小程序码，打开“人民设计师”。扫不了的，在微信里搜“人民设计师”。'
        : '在微信里搜“人民设计师”，打开小程序，点“别的办法找到我家”。',
      '点“用信上的入户码”，把上面十二位数字和字母输进去，大小写都行。',
      '看到您家的门牌，就办好了。这个码只能用一次，请不要给别人看。',
    ],
    foot: `入户码到${day(until)}为止有效。信丢了、码用不了，或者家里还有人要用，请到社区服务站当面办。`,
  }),
} as const;
