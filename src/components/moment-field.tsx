import { Picker, View } from '@tarojs/components';
import { fromShanghai, shanghaiClock, shanghaiDate, shanghaiDay } from '../domain/shared/time';
import { clock, day } from '../text/words/time';
import { spoken } from './a11y';
import './moment-field.scss';

interface Props {
  readonly label: string;
  /** Both labels name a wheel for the screen reader. Without `timeLabel` only a day is chosen. */
  readonly dateLabel: string;
  readonly timeLabel?: string;
  /** Epoch ms. */
  readonly at: number;
  /** The first day that may be chosen, epoch ms. */
  readonly from: number;
  readonly onChange: (at: number) => void;
}

/** The numbers in `2026-12-08` or `20:30`. */
const numbers = (text: string) => text.split(/[-:]/).map(Number);

/** Asks for a day and a time of day in Shanghai, each with the platform's own wheel. */
export function MomentField({ label, dateLabel, timeLabel, at, from, onChange }: Props) {
  const setDay = (text: string) => {
    const [year = 0, month = 1, date = 1] = numbers(text);
    const [hour = 0, minute = 0] = numbers(shanghaiClock(at));
    onChange(fromShanghai({ year, month, day: date }, hour, minute));
  };
  const setTime = (text: string) => {
    const [hour = 0, minute = 0] = numbers(text);
    onChange(fromShanghai(shanghaiDate(at), hour, minute));
  };
  return (
    <View className="field">
      <View className="field__label">{label}</View>
      <View className="moment">
        <Picker
          className="moment__picker moment__picker--day"
          mode="date"
          value={shanghaiDay(at)}
          start={shanghaiDay(from)}
          onChange={(event: { detail: { value: string } }) => setDay(event.detail.value)}
        >
          <View className="moment__value" {...spoken({ role: 'button', label: `${dateLabel}，${day(at)}` })}>
            {day(at)}
          </View>
        </Picker>
        {timeLabel !== undefined && (
          <Picker
            className="moment__picker"
            mode="time"
            value={shanghaiClock(at)}
            onChange={(event: { detail: { value: string } }) => setTime(event.detail.value)}
          >
            <View
              className="moment__value"
              {...spoken({ role: 'button', label: `${timeLabel}，${clock(at)}` })}
            >
              {clock(at)}
            </View>
          </Picker>
        )}
      </View>
    </View>
  );
}
