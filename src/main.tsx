import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { registerServiceWorker } from './app/register-service-worker';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <h1>Tracé</h1>
  </StrictMode>,
);
if (import.meta.env.PROD)
  void registerServiceWorker((update) => {
    update();
  });
