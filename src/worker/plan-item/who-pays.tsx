import { Card } from '../../components/card';
import { NumberField } from '../../components/number-field';
import { Notice } from '../../components/notice';
import { PAYERS } from '../../domain/plan/plan';
import { payerName } from '../../text/plan/plan';
import { planWriteText as text } from '../../text/plan/write';
import { costOf, paymentsOf, type ItemDraft } from '../../domain/plan/draft-item';

interface Props {
  readonly item: ItemDraft;
  readonly onChange: (change: Partial<ItemDraft>) => void;
}

/** The estimate and how it is shared; the page names in yuan what is missing or too much. */
export function WhoPays({ item, onChange }: Props) {
  const { payers = {} } = item;
  const said = paymentsOf(item);
  const left = costOf(item) - (said ?? []).reduce((sum, { yuan }) => sum + yuan, 0);
  return (
    <Card>
      <NumberField
        label={text.costTitle}
        unit={text.costUnit}
        hint={text.costHint(costOf(item))}
        value={item.cost}
        onChange={(cost) => onChange({ cost })}
      />
      {PAYERS.map((payer) => (
        <NumberField
          key={payer}
          label={text.payer(payerName[payer])}
          unit={text.costUnit}
          value={payers[payer] ?? ''}
          onChange={(yuan) => onChange({ payers: { ...payers, [payer]: yuan } })}
        />
      ))}
      {said && left !== 0 && <Notice kind="wait">{text.payersLeft(left)}</Notice>}
    </Card>
  );
}
