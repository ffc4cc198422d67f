import { Button } from '@tarojs/components';
import { spoken } from '../../components/a11y';
import { useLook } from '../../components/look';
import { reportPage as text } from '../../text/need/report';
import '../../components/button.scss';

/** From a button of this kind WeChat opens its own list of chats; a browser has its own ways to share. */
export function ShareButton() {
  const { web } = useLook();
  if (web) return null;
  return (
    <Button
      className="button button--secondary"
      hoverClass="pressed"
      openType="share"
      {...spoken({ role: 'button' })}
    >
      {text.share}
    </Button>
  );
}
