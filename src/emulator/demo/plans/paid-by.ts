import type { Payment } from '../../../domain/plan/plan';

/** The subsidy pays what the maintenance fund does not. */
export function paidBy(costYuan: number, fundYuan = 0): readonly Payment[] {
  const government = costYuan - fundYuan;
  return [
    ...(government > 0 ? [{ payer: 'government', yuan: government } as const] : []),
    ...(fundYuan > 0 ? [{ payer: 'maintenance-fund', yuan: fundYuan } as const] : []),
  ];
}
