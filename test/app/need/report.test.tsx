import { act, fireEvent, render, screen } from '@testing-library/react';
import Taro from '@tarojs/taro';
import Report from '../../../src/household/report/index';
import { useSession } from '../../../src/stores/app/session';
import type { CollectionReport } from '../../../src/contract/need/collection';
import { answers, cloud, network, newPhone, sent } from '../support/phone';

const need: CollectionReport['byClass'][number]['needs'][number] = {
  needId: 'n-1',
  category: 'roof',
  text: '顶楼漏水',
  households: 12,
  state: 'adopted',
  reason: '屋面整个重做。',
  planItem: '屋面防水',
};
const report: CollectionReport = {
  communityName: '梧桐里小区',
  opensAt: 1_793_754_300_000,
  closesAt: 0,
  closed: false,
  households: 36,
  tookPart: 20,
  tenantsTookPart: 3,
  needs: 70,
  countedAt: Date.now(),
  byBuilding: [{ building: '1', households: 12, tookPart: 9 }],
  byState: { submitted: 68, adopted: 1, 'partly-adopted': 1, declined: 0 },
  byClass: [
    { class: 'basic', needs: [need, { ...need, needId: 'n-2', state: 'submitted', reason: undefined }] },
    { class: 'improving', needs: [] },
    { class: 'upgrading', needs: [] },
  ],
};
const weapp = Taro as unknown as Record<string, unknown>;
const downloads = Taro.cloud as unknown as { downloadFile: jest.Mock };

beforeEach(() => {
  newPhone();
  useSession.setState({ communityId: `c-${Math.random()}`, roles: ['resident'] });
});
const show = async (answer: unknown) => {
  cloud.callFunction.mockResolvedValue(answer);
  await act(async () => void render(<Report />));
};
const press = (text: string) =>
  act(async () => {
    fireEvent.click(screen.getByText(text));
  });

test('before the first one is counted it says what will stand here', async () => {
  await show(answers('collection.report', {}));
  expect(screen.getByText('征集情况会公开在这里')).toBeTruthy();
  expect(screen.queryByText('表格（Excel）')).toBeNull();
});

test('households that took part, by building; needs with their answer or that it is still to come', async () => {
  await show(answers('collection.report', { report }));
  expect(screen.getByText('20 户')).toBeTruthy();
  expect(screen.getByText('其中租户 3 户')).toBeTruthy();
  expect(screen.getByText('9 户，共 12 户')).toBeTruthy();
  expect(screen.getByText('屋面整个重做。')).toBeTruthy();
  expect(screen.getByText('还在研究，答复后在这里公布。')).toBeTruthy();
  expect(screen.getByText(/最多的 2 条/)).toBeTruthy();
  await press('完善类');
  expect(screen.getByText('这一类还没有需求。')).toBeTruthy();
});

test('without network the last one stays', async () => {
  await show(answers('collection.report', { report }));
  network('none');
  cloud.callFunction.mockRejectedValue(new Error('fail'));
  await act(async () => void render(<Report />));
  expect(screen.getAllByText('20 户').length).toBeGreaterThan(0);
});

test('a file is made, fetched and opened under its own name; a broken fetch is told', async () => {
  await show(answers('collection.report', { report }));
  const openDocument = jest.fn(async () => ({}));
  Object.assign(weapp, { openDocument, env: { USER_DATA_PATH: 'wxfile://usr' } });
  Object.assign(weapp, { getFileSystemManager: () => ({ copyFileSync: () => undefined }) });
  downloads.downloadFile = jest.fn(async () => ({ tempFilePath: 'wxfile://tmp/1' }));
  cloud.callFunction.mockResolvedValue(
    answers('collection.export', { file: 'cloud://e/reports/1.docx', name: '情况.docx' }),
  );
  await press('文档（Word）');
  expect(sent().at(-1)).toMatchObject({ procedure: 'collection.export', input: { format: 'docx' } });
  expect(openDocument).toHaveBeenCalledWith(
    expect.objectContaining({ filePath: 'wxfile://usr/情况.docx', fileType: 'docx' }),
  );
  downloads.downloadFile = jest.fn(async () => Promise.reject(new Error('fail')));
  await press('表格（Excel）');
  expect(screen.getByText('这份还没有拿到')).toBeTruthy();
});
