import { Fragment, useState, type ReactNode } from 'react';
import { SecondaryButton } from '../components/button';
import { rowsText as text } from '../text/ballot/canvass';

interface Props<Row> {
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly children: (row: Row) => ReactNode;
}

/** A page holds a thousand nodes at most, and a row has about a dozen. */
const atOnce = 40;

/** The rows of a long list, some at a time. */
export function Rows<Row>({ rows, keyOf, children }: Props<Row>) {
  const [shown, setShown] = useState(atOnce);
  const left = rows.length - shown;
  return (
    <>
      {rows.slice(0, shown).map((row) => (
        <Fragment key={keyOf(row)}>{children(row)}</Fragment>
      ))}
      {left > 0 && (
        <SecondaryButton
          text={text.more(Math.min(left, atOnce), rows.length)}
          onPress={() => setShown(shown + atOnce)}
        />
      )}
    </>
  );
}
