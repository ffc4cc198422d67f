import { TEXT } from '../../domain/shared/bounds';
import { useState } from 'react';
import { Input, View } from '@tarojs/components';
import { spoken } from '../../components/a11y';
import { deskNeedsText as text } from '../../text/need/desk';
// The field's own styles.
import '../../components/text-field.scss';

interface Props {
  readonly words: string;
  readonly onSearch: (words: string) => void;
}

/** The words to search for. The keyboard's own key or the button sends them, so typing alone asks nothing. */
export function SearchField({ words, onSearch }: Props) {
  const [typed, setTyped] = useState(words);
  return (
    <View className="search">
      <Input
        className="field__input field__input--one search__input"
        value={typed}
        placeholder={text.searchPlaceholder}
        placeholderClass="field__placeholder"
        maxlength={TEXT.searchWords[1]}
        confirmType="search"
        onInput={(event: { detail: { value: string } }) => setTyped(event.detail.value)}
        onConfirm={() => onSearch(typed)}
        aria-label={text.searchLabel}
      />
      {typed !== '' && (
        <View
          className="search__clear"
          hoverClass="pressed"
          onClick={() => {
            setTyped('');
            if (words !== '') onSearch('');
          }}
          {...spoken({ role: 'button', label: text.clearSearch })}
        />
      )}
      <View
        className="search__go"
        hoverClass="pressed"
        onClick={() => onSearch(typed)}
        {...spoken({ role: 'button', label: text.searchLabel })}
      >
        {text.search}
      </View>
    </View>
  );
}
