/** The code browsers give a key that an input method is still using, for instance Enter that confirms a conversion. */
const usedByInputMethod = 229;

/**
 * Keys for those who answer many forms: a number chooses that option, Enter goes on. They work only while the focus
 * is inside the form, and never while text is being converted or another key is held. Here for the app and for the
 * small script before it.
 */
export function answerByKeyboard(event: KeyboardEvent): void {
  if (event.isComposing || event.keyCode === usedByInputMethod) return;
  if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof Element)) return;
  const form = event.target.closest('form');
  if (!form) return;
  const digit = Number(event.key.normalize('NFKC'));
  const option = form.querySelectorAll('input')[digit - 1];
  if (Number.isInteger(digit) && option) {
    event.preventDefault();
    if (event.repeat) return;
    option.focus();
    option.click();
  } else if (event.key === 'Enter' && !event.target.closest('a, button, summary')) {
    event.preventDefault();
    // A key held down must not answer pages nobody has read.
    if (!event.repeat) form.requestSubmit();
  }
}
