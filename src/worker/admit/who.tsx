import { Card } from '../../components/card';
import { Facts } from '../../components/facts';
import { Notice } from '../../components/notice';
import type { Asked } from '../../stores/joining/desk';
import { admitText as text } from '../../text/joining/desk';
import { flat } from '../../text/words/numbers';

/** What the person says of themselves beside what the roll says, to compare with the papers. */
export function Who({ asked: { unit, kind, name, onRoll } }: { readonly asked: Asked }) {
  const same = onRoll.includes(name);
  return (
    <Card title={text.who}>
      <Facts
        facts={[
          { name: text.facts.flat, value: flat(unit) },
          { name: text.facts.kind, value: text.kind[kind] },
          { name: text.facts.name, value: name },
          { name: text.facts.onRoll, value: onRoll.join('、') || text.nobody },
        ]}
      />
      {kind === 'owner' && <Notice kind={same ? 'done' : 'wait'}>{same ? text.same : text.differs}</Notice>}
    </Card>
  );
}
