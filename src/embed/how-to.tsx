import { createElement, type ReactNode } from 'react';
import { outcomes } from '../../rules/judge';
import { embeddingWords } from '../words/embedding-words';
import { embeddingAddress, type Language } from '../words/languages';

/** What stands for the address of the site this page lies on, until the page's script says it. */
const Site = () => <span className="how-site">https://check.example/</span>;

const appAddress = { ja: './', en: './en/' } as const;

/** How other sites take in the check: what to paste, what they hear, what becomes of answers, and the check itself. */
export function HowTo({ language }: { language: Language }) {
  const words = embeddingWords[language];
  const otherLanguage = language === 'ja' ? 'en' : 'ja';
  const [policy, ...furtherSettings] = words.site;
  return (
    <main className="how stack-wide">
      <header className="stack">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <p className="how-links">
          <a href={embeddingAddress[otherLanguage]} lang={otherLanguage} hrefLang={otherLanguage}>
            {words.toOtherLanguage}
          </a>
          <a href={appAddress[language]}>{words.toApp}</a>
        </p>
      </header>

      <Section title={words.pasteTitle}>
        <p>{words.paste}</p>
        <pre translate="no">
          <code>
            {'<script type="module" src="'}
            <Site />
            {'embed.js"></script>\n'}
            {`<eligibility-check lang="${language}" notify="https://your-site.example">\n`}
            {'  <a href="'}
            <Site />
            {`${appAddress[language].slice(2)}">${words.fallback}</a>\n`}
            {'</eligibility-check>'}
          </code>
        </pre>
        <h3>{words.attributesTitle}</h3>
        <dl className="how-facts">
          {Object.entries(words.attributes).map(([name, text]) => (
            <div key={name}>
              <dt>
                <code translate="no">{name}</code>
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </Section>

      <Section title={words.liveTitle}>
        <p>{words.live}</p>
        {createElement(
          'eligibility-check',
          { lang: language },
          <a href={appAddress[language]}>{words.fallback}</a>,
        )}
        <h3 id="heard">{words.heardTitle}</h3>
        <output className="how-heard" aria-labelledby="heard">
          {words.heardNothing}
        </output>
      </Section>

      <Section title={words.hearTitle}>
        <p>{words.hear}</p>
        <pre translate="no">
          <code>
            {"document.querySelector('eligibility-check')\n"}
            {"  .addEventListener('eligibility-outcome', ({ detail }) => {\n"}
            {'    console.log(detail.outcome, detail.cites);\n'}
            {'  });'}
          </code>
        </pre>
        <p>{words.hearOnly}</p>
        <dl className="how-facts">
          <div>
            <dt>
              <code translate="no">outcome</code>
            </dt>
            {outcomes.map((outcome) => (
              <dd key={outcome}>
                <code translate="no">{`"${outcome}"`}</code> {words.outcomes[outcome]}
              </dd>
            ))}
          </div>
          <div>
            <dt>
              <code translate="no">cites</code>
            </dt>
            <dd>
              <code translate="no">{'["Q7", "Q15"]'}</code> {words.cites}
            </dd>
          </div>
        </dl>
      </Section>

      <Section title={words.privacyTitle}>
        <List lines={words.privacy} />
      </Section>

      <Section title={words.siteTitle}>
        <p>{policy}</p>
        <pre translate="no">
          <code>
            {'script-src '}
            <Site />
            {'\nframe-src '}
            <Site />
          </code>
        </pre>
        <List lines={furtherSettings} />
      </Section>
    </main>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="stack">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function List({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="notes">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
