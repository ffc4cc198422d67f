import { COUNT, TEXT } from '../../domain/shared/bounds';
import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { TextField } from '../../components/text-field';
import { TextLink } from '../../components/text-link';
import { buyerFault, useSale } from '../../stores/joining/sale';
import { saleText as text } from '../../text/joining/desk';

/** The new owners, one card each; several buyers of one flat own it jointly and have one vote. */
export function Buyers() {
  const { draft, changeBuyer, addBuyer, dropBuyer } = useSale();
  const { buyers } = draft;
  return (
    <>
      <View className="t-list">{text.buyers}</View>
      {buyers.map((buyer, index) => {
        const fault = buyerFault(buyer);
        const started = Object.values(buyer).some((typed) => typed.trim() !== '');
        const error = (of: typeof fault) => (started && fault === of && of ? text.faults[of] : undefined);
        const lack = (of: typeof fault) => fault === of && of && text.faults[of];
        const change = (key: keyof typeof buyer) => (typed: string) => changeBuyer(index, { [key]: typed });
        return (
          // Buyers have no name of their own until one is typed, so their place identifies them.
          <Card key={index} title={buyers.length > 1 ? text.buyer(index + 1) : undefined}>
            <View className="stack stack--wide">
              <TextField
                label={text.name}
                value={buyer.name}
                most={TEXT.personName[1]}
                lines="one"
                error={error('name')}
                lack={lack('name')}
                onChange={change('name')}
              />
              <TextField
                label={text.certificate}
                hint={text.certificateHint}
                value={buyer.certificate}
                most={TEXT.certificate[1]}
                lines="one"
                error={error('certificate')}
                onChange={change('certificate')}
              />
              <TextField
                label={text.phone}
                hint={text.phoneHint}
                value={buyer.phone}
                most={TEXT.certificate[1]}
                lines="one"
                error={error('phone') ?? (buyer.name.trim() !== '' ? error('no-key') : undefined)}
                lack={lack('no-key')}
                onChange={change('phone')}
              />
              {buyers.length > 1 && (
                <TextLink
                  text={text.drop}
                  label={`${text.buyer(index + 1)}，${text.drop}`}
                  onPress={() => dropBuyer(index)}
                />
              )}
            </View>
          </Card>
        );
      })}
      {buyers.length < COUNT.buyers[1] && <SecondaryButton text={text.add} onPress={addBuyer} />}
    </>
  );
}
