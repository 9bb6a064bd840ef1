// Compares a file with a certificate's fingerprint in the browser: the file is not sent anywhere.
(() => {
  const drop = document.getElementById('drop');
  const input = document.getElementById('file');
  const answer = document.getElementById('answer');
  const wanted = document.getElementById('fingerprint').textContent.trim();

  const tell = (kind) => {
    answer.textContent = drop.dataset[kind];
    answer.className = kind;
  };

  const compare = async (file) => {
    if (!file) {
      return;
    }
    if (!window.crypto || !crypto.subtle) {
      tell('unable');
      return;
    }
    tell('working');
    try {
      const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
      const hex = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
      tell(hex === wanted ? 'same' : 'other');
    } catch {
      tell('unable');
    }
  };

  drop.hidden = false;
  input.addEventListener('change', () => compare(input.files[0]));
  drop.addEventListener('dragover', (event) => {
    event.preventDefault();
    drop.classList.add('over');
  });
  drop.addEventListener('dragleave', () => drop.classList.remove('over'));
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    drop.classList.remove('over');
    compare(event.dataTransfer.files[0]);
  });
})();
