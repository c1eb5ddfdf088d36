/*
 * Shows on our own page what another site would see: that page names itself to hear the outcome, and its examples name
 * the address it really lies at.
 */
const check = document.querySelector('eligibility-check');
const heard = document.querySelector('.how-heard');

check?.setAttribute('notify', window.origin);
check?.addEventListener('eligibility-outcome', ({ detail }) => {
  if (heard) heard.textContent = JSON.stringify(detail);
});
for (const place of document.querySelectorAll('.how-site')) {
  place.textContent = new URL('./', window.location.href).href;
}
