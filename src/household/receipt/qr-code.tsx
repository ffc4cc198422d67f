import { View } from '@tarojs/components';
import { encode } from 'uqr';
import { spoken } from '../../components/a11y';

interface Props {
  readonly content: string;
  readonly label: string;
}

/**
 * Draws the code as an SVG in the background: one node, sharp at every size, and no canvas, which some phones may not
 * draw.
 */
function drawn(content: string): string {
  const { size, data } = encode(content, { ecc: 'M', border: 4 });
  const path = data
    .map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join(''))
    .join('');
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${size} ${size}' shape-rendering='crispEdges'><path fill='white' d='M0 0h${size}v${size}h-${size}z'/><path fill='black' d='${path}'/></svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}

/** A QR code that any phone's camera reads. */
export const QrCode = ({ content, label }: Props) => (
  <View className="qr" style={{ backgroundImage: drawn(content) }} {...spoken({ role: 'img', label })} />
);
