/* global addEventListener, document, HTMLScriptElement, localStorage, location, sessionStorage -- of the page */
// Runs before the application, and where it fails to arrive: of its files one may be missing, and the browser then shows
// nothing at all. Once it tries again by itself; then it says so. Nothing was opened or changed by then.
(() => {
  const TRIED = 'trace.tried-again';
  const AGAIN_AFTER_MS = 60_000;
  /** Here, because the catalogues of words are files that may be missing too. */
  const WORDS = {
    fr: {
      missing:
        'Une partie de Tracé n’est pas arrivée jusqu’ici. Vos feuilles sont restées telles quelles. Vérifiez la connexion, puis rechargez la page.',
      reload: 'Recharger la page',
    },
    en: {
      missing:
        'A part of Tracé has not arrived here. Your sheets have stayed as they were. Check the connection, then reload the page.',
      reload: 'Reload the page',
    },
  };

  addEventListener(
    'error',
    ({ target }) => {
      const root = document.getElementById('root');
      if (!(target instanceof HTMLScriptElement) || root === null || root.childElementCount > 0) return;
      if (mayTryAgain()) location.reload();
      else say(root);
    },
    { capture: true },
  );

  /** Where nothing can be noted, it would try for ever. */
  function mayTryAgain() {
    try {
      const last = Number(sessionStorage.getItem(TRIED) ?? 0);
      sessionStorage.setItem(TRIED, String(Date.now()));
      return Date.now() - last > AGAIN_AFTER_MS;
    } catch {
      return false;
    }
  }

  /** The language chosen on this device; French when there is none, as in the application. */
  function chosenLanguage() {
    try {
      return localStorage.getItem('trace.locale') === 'en' ? 'en' : 'fr';
    } catch {
      return 'fr';
    }
  }

  function say(root) {
    const language = chosenLanguage();
    const { missing, reload } = WORDS[language];
    document.documentElement.lang = language;
    const words = made('p', { fontSize: '1.25rem', lineHeight: '1.5' });
    words.textContent = missing;
    const button = made('button', {
      minHeight: '44px',
      marginTop: '1.5rem',
      padding: '0 1.25rem',
      borderRadius: '10px',
      color: '#fff',
      backgroundColor: '#1a1a1a',
      fontWeight: '600',
    });
    button.type = 'button';
    button.textContent = reload;
    button.addEventListener('click', () => location.reload());
    const main = made('main', { maxWidth: '34rem', margin: '20vh auto', padding: '0 1.5rem' });
    main.setAttribute('role', 'alert');
    main.append(words, button);
    root.replaceChildren(main);
  }

  /** The style sheet may be what has not come. */
  function made(name, style) {
    const element = document.createElement(name);
    Object.assign(element.style, style);
    return element;
  }
})();
