import { jaCheck } from '../../src/words/ja-check';
import { jaQuestions } from '../../src/words/ja-questions';

/**
 * The same start page and questions as one page written by hand would have them: everything in one file, sections shown
 * and hidden by a dozen lines of script, and nothing judged. A measure of what HTML alone costs, never shown to anybody.
 */
export function plainPage(): string {
  const questions = Object.values(jaQuestions).map(
    ({ title, help, why, options }, place) => `
<section hidden><form><fieldset><legend><h1 tabindex="-1">${title}</h1></legend><p>${help}</p>
${Object.entries(options)
  .map(
    ([name, option]) =>
      `<label class="choice"><input type="radio" name="q${place}" value="${name}"> <b>${option.label}</b> ${'hint' in option ? option.hint : ''}</label>`,
  )
  .join('\n')}
</fieldset><button>${jaCheck.wizard.next}</button><details><summary>${jaCheck.wizard.why}</summary>${why}</details></form></section>`,
  );
  const { start } = jaCheck;
  return `<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${jaCheck.service.name}</title>
<style>
body{margin:0 auto;max-width:44rem;padding:1rem;font:16px/1.7 "Noto Sans JP","Noto Sans CJK JP",sans-serif;color:#333}
.choice{display:block;border:1px solid #666;border-radius:8px;padding:.875rem 1rem;margin:.625rem 0}
.choice:has(:checked){border-color:#0017c1;background:#e8f1fe}
button,.start{display:inline-block;background:#0017c1;color:#fff;border:0;border-radius:8px;padding:.75rem 2rem;font:inherit}
</style></head><body>
<section><h1>${start.title}</h1><p>${start.lead}</p><p><a class="start" href="#first">${start.start}</a></p>
<h2>${start.privacyTitle}</h2><p>${start.privacy}</p>
<h2>${start.atHandTitle}</h2><ul><li>${start.atHandGuidelines}</li><li>${start.atHandPolicy}</li></ul>
<p>${Object.values(jaCheck.standing).join('</p><p>')}</p></section>
${questions.join('')}
<script>
const sections = [...document.querySelectorAll('section')];
function show(place) {
  sections.forEach((section, other) => { section.hidden = other !== place; });
  sections[place].querySelectorAll('input').forEach((input) => { input.checked = false; });
  scrollTo(0, 0);
  sections[place].querySelector('h1').focus();
}
document.querySelector('.start').addEventListener('click', (event) => { event.preventDefault(); show(1); });
sections.forEach((section, place) => section.querySelector('form')?.addEventListener('submit', (event) => {
  event.preventDefault();
  if (section.querySelector(':checked')) show(place + 1 < sections.length ? place + 1 : 1);
}));
</script></body></html>`;
}
