import { classNames } from '../class-names.ts'
import { Icon, type IconName } from '../icon/icon.tsx'
import { Anchor, type AnchorProps } from '../link/link.tsx'
import type { ButtonTone } from '../button/button.tsx'
import styles from '../button/button.module.css'

export interface ButtonLinkProps extends AnchorProps {
  tone?: ButtonTone
  size?: 'sm' | 'md'
  icon?: IconName
  iconEnd?: IconName
}

/** A link that looks like a button: it goes somewhere, so it must stay an anchor. */
export function ButtonLink({
  tone = 'neutral',
  size = 'md',
  icon,
  iconEnd,
  className,
  children,
  ...rest
}: ButtonLinkProps) {
  return (
    <Anchor className={classNames(styles.button, styles[tone], styles[size], className)} {...rest}>
      {icon ? <Icon name={icon} size={15} /> : null}
      {children}
      {iconEnd ? <Icon name={iconEnd} size={14} /> : null}
    </Anchor>
  )
}
