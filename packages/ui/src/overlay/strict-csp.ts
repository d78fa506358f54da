const styleId = 'react-aria-pressable-style'

/**
 * react-aria writes one <style> element for touch handling, which a strict CSP blocks and reports. It skips this when
 * an element with that id is there; the rule itself stands in base.css.
 */
if (typeof document !== 'undefined' && !document.getElementById(styleId)) {
  const marker = document.createElement('meta')
  marker.id = styleId
  document.head.append(marker)
}
