/* What every page needs of a script: the menu, the rail, facets that narrow at once, Enter in a field, and
 * the way to what is wrong. */
(function () {
  'use strict';
  var root = document.documentElement;
  root.classList.add('js');

  function all(selector) {
    return Array.prototype.slice.call(document.querySelectorAll(selector));
  }

  /* A button with data-opens shows and hides the element of that id. */
  function opener(button) {
    var target = document.getElementById(button.getAttribute('data-opens'));
    function set(open) {
      target.classList.toggle('open', open);
      button.setAttribute('aria-expanded', String(open));
    }
    if (!target) {
      button.hidden = true;
      return;
    }
    button.addEventListener('click', function () {
      set(button.getAttribute('aria-expanded') !== 'true');
    });
    target.addEventListener('keydown', function (event) {
      if (event.key === 'Escape' && button.getAttribute('aria-expanded') === 'true') {
        set(false);
        button.focus();
      }
    });
  }

  /* A facet narrows the list at once and has the focus again on the page that comes. */
  function narrows(box) {
    box.addEventListener('change', function () {
      try {
        sessionStorage.setItem('vouch.facet', box.id);
      } catch (ignored) {
        /* The focus is lost where a browser keeps nothing. */
      }
      box.form.submit();
    });
  }

  function backToFacet() {
    var id = null;
    try {
      id = sessionStorage.getItem('vouch.facet');
      sessionStorage.removeItem('vouch.facet');
    } catch (ignored) {
      return;
    }
    var box = id && document.getElementById(id);
    if (box && box.offsetParent) {
      box.focus({ preventScroll: true });
    }
  }

  /* The summary of what is wrong lists the fields in question, and has the focus. */
  function summary(panel) {
    var list = panel.querySelector('.wrong-fields');
    all('.field').filter(function (field) {
      return field.querySelector('.ui-message-error-detail, .wrong');
    }).forEach(function (field) {
      var input = field.querySelector('input:not([type=hidden]), textarea, select');
      var label = field.querySelector('.label-words');
      if (list && input && label) {
        var item = document.createElement('li');
        var link = document.createElement('a');
        link.href = '#' + input.id;
        link.textContent = label.textContent;
        item.appendChild(link);
        list.appendChild(item);
      }
    });
    panel.focus();
  }

  /* Whoever tabs out of a picker goes on to the next field: a new source is added by choosing that, not by passing by. */
  function passBy(event) {
    if (event.key === 'Tab' && event.target.matches('.ui-autocomplete-input')) {
      all('.ui-autocomplete-item.ui-state-highlight').forEach(function (item) {
        if (item.querySelector('.offer.new')) {
          item.classList.remove('ui-state-highlight');
        }
      });
    }
  }

  /* Enter in a field sends the form by its main button, not by whichever stands first and takes a line out. */
  function enter(event) {
    var field = event.target;
    var part = field.closest('.inline-part');
    var main = field.form && (part ? part.querySelector('.v-main, .ui-button') : field.form.querySelector('.formfoot .v-main'));
    if (event.key !== 'Enter' || event.defaultPrevented || event.isComposing || !main || !field.matches('input:not([type=button]):not([type=submit])')) {
      return;
    }
    event.preventDefault();
    if (!field.closest('.ui-autocomplete')) {
      main.click();
    }
  }

  document.addEventListener('keydown', passBy, true);
  document.addEventListener('keydown', enter);
  document.addEventListener('DOMContentLoaded', function () {
    all('[data-opens]').forEach(opener);
    all('[data-narrows]').forEach(narrows);
    all('[data-summary]').forEach(summary);
    backToFacet();
  });
})();
