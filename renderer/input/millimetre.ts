/** CSS pixels in a millimetre of this panel, as the styles know it now (`--mm`). */
export function millimetre(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm'));
}
