import type { Role } from '../../domain/joining/office';

export const roleName: Readonly<Record<Role, string>> = {
  resident: '居民',
  supervisor: '改造监督员',
  worker: '社区工作人员',
  street: '街道办',
  district: '区住建局',
  bureau: '市住建局',
};

export const tenureName = { owner: '业主', tenant: '租户' } as const;
