/*
 * Keeps what is typed into a form with data-keep in this window, for the person signed in, until the form was saved. A form
 * that changes a record brings along, in data-keep-form, what it was filled from and which lines it has; that is kept as
 * well, and the server makes the same form of it again before the words are put back. So a save still meets what a
 * colleague saved meanwhile.
 */
(function () {
  'use strict';
  var words = document.currentScript.dataset;
  var inForm = window.vouchInForm;
  var prefix = 'vouch.keep.' + words.user + '.';
  var cameWith = {};
  var KEPT = 'form[data-keep]:not([data-keep=""])';

  function read(key) {
    try {
      return JSON.parse(sessionStorage.getItem(key));
    } catch (ignored) {
      return null;
    }
  }

  function write(key, kept) {
    try {
      sessionStorage.setItem(key, JSON.stringify(kept));
    } catch (ignored) {
      /* A browser that keeps nothing, or no more. */
    }
  }

  function keys() {
    try {
      return Object.keys(sessionStorage).filter(function (key) { return key.indexOf(prefix) === 0; });
    } catch (ignored) {
      return [];
    }
  }

  function keyOf(form) {
    return prefix + form.dataset.keep + (form.dataset.keepSubject ? '.' + form.dataset.keepSubject : '');
  }

  function brought(form) {
    var held = form.querySelector('[data-keep-form]');
    return held ? held.value : null;
  }

  /* While two versions stand side by side nothing is typed, and what was stays kept. */
  function paused(form) {
    return form.querySelector('[data-keep-pause]') !== null;
  }

  function keep(form, sent) {
    var kept = read(keyOf(form));
    var came = kept ? kept.came : cameWith[keyOf(form)];
    if (!paused(form)) {
      write(keyOf(form), { values: inForm.contents(form), form: brought(form), came: came, sent: sent });
    } else if (kept) {
      write(keyOf(form), { values: kept.values, form: kept.form, came: came, sent: sent });
    }
  }

  function versionIn(text) {
    try {
      return text ? JSON.parse(text).version : null;
    } catch (ignored) {
      return null;
    }
  }

  function paragraph(text) {
    var p = document.createElement('p');
    p.append(text);
    return p;
  }

  function list(texts) {
    var ul = document.createElement('ul');
    texts.forEach(function (text) {
      var li = document.createElement('li');
      li.dir = 'auto';
      li.textContent = text;
      ul.append(li);
    });
    return ul;
  }

  function note(form, meanwhile, left) {
    var box = document.createElement('div');
    var told = document.createElement('div');
    var sign = document.createElement('span');
    var fact = document.createElement('b');
    var drop = document.createElement('button');
    box.className = 'msg info';
    box.setAttribute('role', 'status');
    sign.className = 'pi pi-info-circle';
    sign.setAttribute('aria-hidden', 'true');
    fact.textContent = words.fact;
    told.append(paragraph(fact));
    told.firstChild.append(' ' + words.advice + (meanwhile ? ' ' + words.meanwhile : ''));
    if (left.length > 0) {
      told.append(paragraph(words.homeless), list(left));
    }
    drop.type = 'button';
    drop.className = 'btn';
    drop.textContent = words.drop;
    drop.addEventListener('click', function () {
      sessionStorage.removeItem(keyOf(form));
      location.reload();
    });
    box.append(sign, told, drop);
    var beside = form.querySelector('.noteform') || form;
    beside.insertBefore(box, beside.firstChild);
  }

  function restored(form, kept, fresh) {
    var left = inForm.homeless(form, kept.values);
    var filled = inForm.fill(form, kept.values);
    if (filled || left.length > 0 || (kept.form && kept.form !== fresh)) {
      note(form, kept.form !== null && versionIn(kept.form) !== versionIn(fresh), left);
    }
    keep(form, false);
  }

  /* The server makes the form again that was kept, and the words follow. */
  function askForForm(form, kept, fresh) {
    var held = form.querySelector('[data-keep-form]');
    var id = form.id;
    held.name = 'kept';
    held.value = kept.form;
    window.jQuery(document).one('pfAjaxComplete', function () {
      restored(document.getElementById(id), kept, fresh);
    });
    form.querySelector('[data-keep-restore] button').click();
  }

  function restore(form, kept) {
    var fresh = brought(form);
    if (kept.form && fresh && kept.form !== fresh) {
      askForForm(form, kept, fresh);
    } else {
      restored(form, kept, fresh);
    }
  }

  function tend(form) {
    var kept = read(keyOf(form));
    var refused = document.querySelector('.msg.bad');
    var done = document.querySelector('.notes .msg.ok');
    if (kept && ((kept.sent && done && !refused) || kept.came === JSON.stringify(kept.values))) {
      sessionStorage.removeItem(keyOf(form));
    } else if (kept && !(words.again && kept.sent)) {
      restore(form, kept);
    } else if (words.again && (kept || keys().some(function (key) { return read(key).sent; }))) {
      keep(form, false);
    }
  }

  function formOf(event) {
    return event.target.closest && event.target.closest(KEPT);
  }

  /* Where only some fields are kept, other buttons of the form have nothing to do with them. */
  function saves(event) {
    return !event.target.dataset.keepOnly || !event.submitter || event.submitter.closest('.noteform') !== null;
  }

  function listen() {
    ['input', 'change'].forEach(function (type) {
      document.addEventListener(type, function (event) {
        if (formOf(event)) {
          keep(formOf(event), false);
        }
      });
    });
    document.addEventListener('submit', function (event) {
      if (formOf(event)) {
        keep(formOf(event), saves(event));
      }
    });
    document.addEventListener('click', function (event) {
      if (formOf(event) && event.target.closest('.formfoot a.quiet')) {
        sessionStorage.removeItem(keyOf(formOf(event)));
      }
    });
  }

  /* What a button adds, takes out or chooses without leaving the page. */
  function listenToAjax(forms) {
    var before = forms.map(brought);
    window.jQuery(document).on('pfAjaxComplete', function () {
      document.querySelectorAll(KEPT).forEach(function (form, at) {
        if (form.dataset.keepOnly && read(keyOf(form))) {
          inForm.fill(form, read(keyOf(form)).values);
        } else if (read(keyOf(form)) || brought(form) !== before[at]) {
          keep(form, false);
        }
      });
    });
  }

  function begin() {
    var forms = Array.prototype.slice.call(document.querySelectorAll(KEPT));
    var here = forms.map(keyOf);
    if (!words.again) {
      forms.forEach(function (form) { cameWith[keyOf(form)] = JSON.stringify(inForm.contents(form)); });
    }
    forms.forEach(tend);
    /* A form that was sent and led to another page of the desk was saved. */
    keys().forEach(function (key) {
      var kept = read(key);
      if (kept && kept.sent && here.indexOf(key) < 0) {
        sessionStorage.removeItem(key);
      }
    });
    listen();
    if (window.jQuery) {
      listenToAjax(forms);
    }
  }

  document.addEventListener('DOMContentLoaded', function () {
    if (!words.user) {
      return;
    }
    if (window.jQuery) {
      window.jQuery(begin);
    } else {
      begin();
    }
  });
})();
