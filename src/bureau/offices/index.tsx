import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { PrimaryButton } from '../../components/button';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import { scrollToTop } from '../../stores/app/navigate';
import { useRefresh } from '../../stores/app/use-community';
import { useAreaForm, useAreas } from '../../stores/city/areas';
import { useCity } from '../../stores/city/communities';
import { areasText as text } from '../../text/city/areas';
import { AreaCard } from './area-card';
import { EndArea, EndAreaBottom } from './end-area';
import { GiveArea, GiveAreaBottom } from './give-area';
import { GiveDone, useGiven } from './give-done';

/** Who holds an office above the communities; the page also gives and ends them. */
export default function Offices() {
  const { view, load } = useAreas();
  const city = useCity();
  const { step, open, begin, chooseEnd, stepBack } = useAreaForm();
  const given = useGiven();
  const refresh = () => {
    void load({});
    void city.load({});
  };
  useRefresh(refresh);
  useEffect(open, [open]);

  if (given) return <GiveDone state={given} onDone={open} />;
  if (step === 'end') {
    return (
      <Screen title={text.title} bottom={<EndAreaBottom />} onBack={stepBack}>
        <EndArea />
      </Screen>
    );
  }
  if (step !== 'list') {
    const districts = 'value' in city.view ? city.view.value.districts.filter(({ closed }) => !closed) : [];
    return (
      <Screen title={text.title} bottom={<GiveAreaBottom />} onBack={stepBack}>
        <GiveArea districts={districts} />
      </Screen>
    );
  }
  const start = () => {
    begin();
    scrollToTop();
  };
  return (
    <Screen title={text.title} bottom={<PrimaryButton text={text.give} onPress={start} />}>
      <Viewed view={view} onRetry={refresh} skeletonCards={2}>
        {({ offices }) => {
          const over = ({ until, ended }: (typeof offices)[number]) =>
            ended !== undefined || until <= Date.now();
          const past = offices.filter(over);
          const held = offices.filter((office) => !over(office));
          return (
            <>
              <View className="t-body">{text.lead}</View>
              {held.length === 0 && <View className="t-body">{text.none}</View>}
              {held.length > 0 && <View className="t-list">{text.held}</View>}
              {held.map((office) => (
                <AreaCard
                  key={office.roleId}
                  office={office}
                  onEnd={office.mine ? undefined : () => chooseEnd(office)}
                />
              ))}
              {past.length > 0 && <View className="t-list">{text.past}</View>}
              {past.map((office) => (
                <AreaCard key={office.roleId} office={office} />
              ))}
            </>
          );
        }}
      </Viewed>
    </Screen>
  );
}
