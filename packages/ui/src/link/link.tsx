import {
  createContext,
  useContext,
  type AnchorHTMLAttributes,
  type ComponentType,
  type ReactNode,
  type Ref,
} from 'react'
import { classNames } from '../class-names.ts'
import styles from './link.module.css'

export interface AnchorProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  href: string
  ref?: Ref<HTMLAnchorElement>
}

const AnchorContext = createContext<ComponentType<AnchorProps> | 'a'>('a')

/** Lets an app put its router's link under every link of the design system. Without it, links are plain anchors. */
export function LinkProvider({
  component,
  children,
}: {
  component: ComponentType<AnchorProps>
  children: ReactNode
}) {
  return <AnchorContext value={component}>{children}</AnchorContext>
}

/** An anchor without looks; what navigation components are made of. */
export function Anchor(props: AnchorProps) {
  const Component = useContext(AnchorContext)
  return <Component {...props} />
}

export interface LinkProps extends AnchorProps {
  /** `text` is for links in running text and tables; `quiet` for links whose place says that they are links. */
  tone?: 'text' | 'quiet'
}

export function Link({ tone = 'text', className, ...rest }: LinkProps) {
  return <Anchor className={classNames(styles.link, styles[tone], className)} {...rest} />
}
