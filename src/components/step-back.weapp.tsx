import { useEffect, useState } from 'react';
import { PageContainer } from '@tarojs/components';

interface Props {
  readonly onBack: () => void;
}

/**
 * For an inner step of a page: WeChat's back (gesture, key, arrow) closes this invisible container instead of the page,
 * which takes the person to the step before. A new container opens at once for the next time.
 */
export function StepBack({ onBack }: Props) {
  const [round, next] = useState(0);
  const left = () => {
    next(round + 1);
    onBack();
  };
  return <Container key={round} onBack={left} />;
}

/** Opens only after it is drawn: a page can have one open container, and another step's may just be leaving. */
function Container({ onBack }: Props) {
  const [show, open] = useState(false);
  useEffect(() => open(true), []);
  return <PageContainer show={show} overlay={false} duration={0} onAfterLeave={onBack} />;
}
