/*
 * The panel beside the text: where the focus goes, and that nothing typed is lost. A second after typing stops the
 * server keeps the draft. What it has not kept yet lies in this tab's own storage, so that it is there again after the
 * session ended and one signed in anew.
 */
(function () {
  'use strict';
  var waits = null;
  var touched = false;
  var before = null;

  function panel() {
    return document.querySelector('[data-panel]');
  }

  function key() {
    var reading = document.querySelector('.reading');
    return 'vouch.statement.' + reading.getAttribute('data-person') + '.' + reading.getAttribute('data-article');
  }

  function stored(value) {
    try {
      if (value === undefined) {
        return JSON.parse(sessionStorage.getItem(key()));
      }
      if (value === null) {
        sessionStorage.removeItem(key());
      } else {
        sessionStorage.setItem(key(), JSON.stringify(value));
      }
    } catch (ignored) {
      /* Where a browser keeps nothing the server's draft stands alone. */
    }
    return null;
  }

  /* What stands in the fields. Pickers are the server's: what is chosen in them is kept at once. */
  function typed() {
    var values = {};
    Array.prototype.forEach.call(panel().querySelectorAll('input, textarea, select'), function (field) {
      if (field.id && field.type !== 'hidden' && !field.closest('.ui-autocomplete')) {
        values[field.id] = field.type === 'checkbox' || field.type === 'radio' ? field.checked : field.value;
      }
    });
    return values;
  }

  function putBack(values) {
    var changed = false;
    Object.keys(values).forEach(function (id) {
      var field = document.getElementById(id);
      if (!field || !panel().contains(field)) {
        return;
      }
      var name = typeof values[id] === 'boolean' ? 'checked' : 'value';
      changed = changed || field[name] !== values[id];
      field[name] = values[id];
    });
    return changed;
  }

  function keepNow() {
    touched = false;
    before = keptAt();
    window.vouchKeep();
  }

  function keepSoon() {
    touched = true;
    stored(typed());
    window.clearTimeout(waits);
    waits = window.setTimeout(function () {
      keepNow();
    }, 1000);
  }

  function tellTime() {
    Array.prototype.forEach.call(document.querySelectorAll('[data-kept]'), function (note) {
      var time = note.querySelector('time');
      var at = new Date(note.getAttribute('data-kept'));
      time.dateTime = at.toISOString();
      time.textContent = at.toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    });
  }

  function focus(id) {
    window.setTimeout(function () {
      var field = document.getElementById(id);
      if (field) {
        field.focus();
      }
    }, 0);
  }

  /* Above the sheet on a narrow screen, anywhere in view on a wide one. */
  function showWords() {
    var now = document.querySelector('mark.now');
    var box = now && now.getBoundingClientRect();
    var narrow = window.innerWidth <= 1100;
    if (box && (narrow || box.top < 0 || box.bottom > window.innerHeight)) {
      window.scrollTo(0, box.top + window.scrollY - (narrow ? 80 : window.innerHeight / 3));
    }
  }

  function opened() {
    showWords();
    stored(null);
    focus('ph');
    tellTime();
  }

  /* Back to the words the panel was about. */
  function closed() {
    stored(null);
    var button = document.querySelector('[data-record-mode]');
    if (button) {
      button.focus({ preventScroll: true });
    }
  }

  function keptAt() {
    var note = document.querySelector('[data-kept]');
    return note ? note.getAttribute('data-kept') : null;
  }

  /*
   * The tab's own copy goes when the server has the draft, which a later moment tells, and nothing was typed meanwhile.
   * An answer alone tells nothing: that the session is over is one, too.
   */
  function kept() {
    if (!touched && keptAt() !== before) {
      stored(null);
    }
    tellTime();
  }

  /* After an attempt to record: the first field in question has the focus, or what is said of the whole. */
  function looked() {
    tellTime();
    if (!panel()) {
      return;
    }
    window.vouchWrong(panel());
    var refused = document.querySelector('.notes .msg.bad');
    if (refused && !panel().querySelector('[data-summary]')) {
      refused.scrollIntoView({ block: 'center' });
    }
  }

  window.vouchPanel = { opened: opened, closed: closed, discarded: closed, kept: kept, looked: looked, focus: focus };

  document.addEventListener('input', function (event) {
    if (panel() && panel().contains(event.target) && !event.target.closest('.ui-autocomplete')) {
      keepSoon();
    }
  });
  document.addEventListener('click', function (event) {
    if (event.target.closest('[id="f:record"], [id="f:close"], [id="f:discard"]')) {
      window.clearTimeout(waits);
      touched = false;
    }
    var full = event.target.closest('[data-full]');
    if (full) {
      full.setAttribute('aria-pressed', String(panel().classList.toggle('full')));
    }
  });
  document.addEventListener('keydown', function (event) {
    var over = document.querySelector('.ui-autocomplete-panel:not(.ui-helper-hidden)');
    var open = over && over.offsetParent;
    if (event.key === 'Escape' && panel() && panel().contains(event.target) && !open) {
      document.getElementById('f:close').click();
    }
  });
  window.addEventListener('DOMContentLoaded', function () {
    if (!document.querySelector('.reading')) {
      return;
    }
    var values = stored();
    if (!panel()) {
      stored(null);
    } else if (values && putBack(values)) {
      window.setTimeout(keepSoon, 0);
    }
    showWords();
    tellTime();
  });
  /* A link that leads away takes the last words along to the server first. */
  document.addEventListener('visibilitychange', function () {
    if (document.visibilityState === 'hidden' && touched && panel()) {
      window.clearTimeout(waits);
      keepNow();
    }
  });
})();
