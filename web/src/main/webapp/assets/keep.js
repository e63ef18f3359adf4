/* Keeps what is typed into a form with data-keep in this window, for the person signed in, until the form was saved. */
(function () {
  'use strict';
  var words = document.currentScript.dataset;
  var prefix = 'vouch.keep.' + words.user + '.';

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

  /* A field that offers what is like it holds its choice elsewhere: its words alone would be put back to another choice. */
  function fields(form) {
    return Array.prototype.filter.call(form.elements, function (field) {
      return field.name && !/^(hidden|password|file|submit|button|reset|image|fieldset)$/.test(field.type) && !field.closest('.ui-autocomplete');
    });
  }

  function typed(field) {
    if (field.type === 'checkbox' || field.type === 'radio') {
      return field.checked;
    }
    return field.multiple ? Array.prototype.map.call(field.selectedOptions, function (o) { return o.value; }) : field.value;
  }

  function place(field) {
    return /^(checkbox|radio)$/.test(field.type) ? field.name + '=' + field.value : field.name;
  }

  function contents(form) {
    var all = {};
    fields(form).forEach(function (field) { all[place(field)] = typed(field); });
    return all;
  }

  function putBack(field, value) {
    if (typeof value === 'boolean') {
      field.checked = value;
    } else if (field.multiple && field.options) {
      Array.prototype.forEach.call(field.options, function (o) { o.selected = value.indexOf(o.value) >= 0; });
    } else {
      field.value = value;
    }
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /* Whether anything had to be put back. */
  function restore(form, values) {
    var differing = fields(form).filter(function (field) {
      return place(field) in values && JSON.stringify(typed(field)) !== JSON.stringify(values[place(field)]);
    });
    differing.forEach(function (field) { putBack(field, values[place(field)]); });
    return differing.length > 0;
  }

  function note(form, key) {
    var box = document.createElement('div');
    var text = document.createElement('p');
    var fact = document.createElement('b');
    var drop = document.createElement('button');
    box.className = 'msg info';
    box.setAttribute('role', 'status');
    fact.textContent = words.fact;
    text.append(fact, ' ' + words.advice);
    drop.type = 'button';
    drop.className = 'btn';
    drop.textContent = words.drop;
    drop.addEventListener('click', function () {
      sessionStorage.removeItem(key);
      location.reload();
    });
    box.append(text, drop);
    form.insertBefore(box, form.firstChild);
  }

  function tend(form) {
    var key = keyOf(form);
    var kept = read(key);
    var refused = document.querySelector('.msg.bad');
    var done = document.querySelector('.notes .msg.ok');
    if (kept && kept.sent && done && !refused) {
      sessionStorage.removeItem(key);
    } else if (kept && !refused && restore(form, kept.values)) {
      note(form, key);
    }
    function keep() {
      write(key, { values: contents(form), sent: false });
    }
    form.addEventListener('input', keep);
    form.addEventListener('change', keep);
    form.addEventListener('click', function (event) {
      if (event.target.closest('.formfoot a.quiet')) {
        sessionStorage.removeItem(key);
      }
    });
    form.addEventListener('submit', function () {
      write(key, { values: contents(form), sent: true });
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    if (!words.user) {
      return;
    }
    var forms = Array.prototype.slice.call(document.querySelectorAll('form[data-keep]'));
    var here = forms.map(keyOf);
    /* A form that was sent and led to another page of the desk was saved. */
    keys().forEach(function (key) {
      var kept = read(key);
      if (kept && kept.sent && here.indexOf(key) < 0) {
        sessionStorage.removeItem(key);
      }
    });
    forms.forEach(tend);
  });
})();
