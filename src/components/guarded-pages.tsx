import {
  cloneElement,
  createElement,
  Fragment,
  isValidElement,
  type ComponentClass,
  type ReactElement,
  type ReactNode,
} from 'react';
import { PageBoundary, type Guard } from './page-boundary';

/** The element that Taro hands the app for a page: a frame of its own around it, under the page's path. */
type Framed = ReactElement<{ readonly tid: string }, ComponentClass<{ readonly tid: string }>>;

/** One element for each page: the same element tells React that nothing has changed. */
const guarded = new WeakMap<Framed, ReactElement>();

/**
 * Puts a boundary into the frame of each page. If a page throws, Taro leaves its frame empty, and the frame is the only
 * place that all pages of both targets have in common.
 */
export function guardPages(pages: ReactNode, guardOf: (path: string) => Guard): ReactNode {
  // In a browser the pages come within a fragment.
  if (isValidElement<{ children?: ReactNode }>(pages) && pages.type === Fragment)
    return <Fragment>{guardPages(pages.props.children, guardOf)}</Fragment>;
  if (!Array.isArray(pages)) return pages;
  return (pages as readonly Framed[]).map((page) => {
    const known = guarded.get(page);
    if (known) return known;
    const made = guardPage(page, guardOf(page.props.tid));
    guarded.set(page, made);
    return made;
  });
}

function guardPage({ type: Frame, props, key }: Framed, guard: Guard): ReactElement {
  class Guarded extends Frame {
    override render(): ReactNode {
      const frame = super.render();
      if (!isValidElement<{ children?: ReactNode }>(frame)) return frame;
      return cloneElement(frame, {}, <PageBoundary {...guard}>{frame.props.children}</PageBoundary>);
    }
  }
  return createElement(Guarded, { ...props, key });
}
