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

  /* What takes a while says so, and is not asked for twice. */
  function busy(form) {
    var says = form.querySelector('[data-busy-says]');
    function set(on) {
      form.setAttribute('aria-busy', String(on));
      says.textContent = on ? says.dataset.busySays : '';
      form.querySelectorAll('button').forEach(function (button) { button.disabled = on; });
    }
    form.addEventListener('submit', function () {
      setTimeout(function () { set(true); }, 0);
    });
    window.addEventListener('pageshow', function (event) {
      if (event.persisted) {
        set(false);
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

  function wrong(field) {
    return Array.prototype.some.call(field.querySelectorAll('.ui-message-error-detail, .field-error, .wrong'), function (said) {
      return said.closest('.field') === field && said.textContent.trim();
    });
  }

  function link(input, words) {
    var item = document.createElement('li');
    var to = document.createElement('a');
    to.href = '#' + input.id;
    to.textContent = words;
    item.appendChild(to);
    return item;
  }

  /* The summary of what is wrong lists the fields in question; the first of them has the focus, in view. */
  function showWrong(root) {
    var panel = root.querySelector('[data-summary]');
    var list = panel && panel.querySelector('.wrong-fields');
    var first = null;
    Array.prototype.filter.call(root.querySelectorAll('.field'), wrong).forEach(function (field) {
      var input = field.querySelector('input:not([type=hidden]), textarea, select');
      var label = field.querySelector('.label-words');
      if (field.closest('details')) {
        field.closest('details').open = true;
      }
      if (input) {
        input.setAttribute('aria-invalid', 'true');
        first = first || input;
      }
      if (list && input && label) {
        list.appendChild(link(input, label.textContent));
      }
    });
    if (first || panel) {
      (first || panel).focus({ preventScroll: true });
      (first || panel).scrollIntoView({ block: 'center' });
    }
  }

  /* What is said beside a field is of what stood in it: it goes as soon as something else stands there. */
  function forget(event) {
    var field = event.target.closest && event.target.closest('.field');
    var said = field && field.querySelector('.ui-message-error, .ui-message-error-detail');
    if (said && event.target.closest('.field') === said.closest('.field')) {
      said.textContent = '';
      event.target.removeAttribute('aria-invalid');
      event.target.classList.remove('ui-state-error');
    }
  }

  window.vouchWrong = showWrong;

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

  /*
   * Words left in a field that finds something are looked up: what is called so is chosen, and of other words the page
   * says that there is no such thing. Not while a suggestion is being pressed, which takes the focus as well.
   */
  var pressed = false;

  function lookUp(input) {
    window.setTimeout(function () {
      var box = input.closest('.ui-autocomplete');
      var widget = box && document.contains(box) && window.PrimeFaces && PrimeFaces.getWidgetById(box.id);
      if (!widget || document.activeElement === input) {
        return;
      }
      if (pressed || widget.querying) {
        lookUp(input);
        return;
      }
      widget.deleteTimeout();
      widget.hide();
      var words = input.value.trim();
      if (words ? widget.hinput.val() === input.value : box.parentNode.querySelector('.not-found')) {
        widget.callBehavior('itemSelect', { params: [{ name: box.id + '_itemSelect', value: words }] });
      }
    }, 200);
  }

  function leave(event) {
    if (event.target.matches('.looked-up .ui-autocomplete-input')) {
      lookUp(event.target);
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

  /* A note goes when somebody closes it and never by itself; the page has the focus then. */
  function dismiss(event) {
    var button = event.target.closest && event.target.closest('[data-dismisses]');
    var note = button && button.closest('.' + button.getAttribute('data-dismisses'));
    var notes = note && note.parentNode;
    if (note) {
      note.remove();
      if (!notes.querySelector('.msg')) {
        notes.textContent = '';
      }
      document.getElementById('main').focus({ preventScroll: true });
    }
  }

  /* Without a list of what is wrong, the field that was refused is looked at first. */
  function showRefused() {
    var said = document.querySelector('main .field .ui-message-error');
    var field = said && said.closest('.field').querySelector('input:not([type=hidden]), textarea, select');
    if (field) {
      field.focus({ preventScroll: true });
      field.scrollIntoView({ block: 'center' });
    }
  }

  /* What was refused without leaving the page is said at its head, which may be far above. */
  function sayRefused() {
    var refused = document.querySelector('.notes .msg.bad');
    if (refused && !document.querySelector('.panel')) {
      refused.scrollIntoView({ block: 'nearest' });
    }
  }

  /* Copies what stands in a field and says so; where a browser does not let us, it stands chosen, to be copied. */
  function copies(event) {
    var button = event.target.closest && event.target.closest('[data-copies]');
    if (!button) {
      return;
    }
    var field = document.getElementById(button.getAttribute('data-copies'));
    field.select();
    if (navigator.clipboard) {
      navigator.clipboard.writeText(field.value).then(function () {
        document.getElementById('copied').textContent = button.getAttribute('data-said');
      }, function () {});
    }
  }

  document.addEventListener('click', copies);
  document.addEventListener('click', dismiss);
  document.addEventListener('input', forget);
  document.addEventListener('change', forget);
  document.addEventListener('keydown', passBy, true);
  document.addEventListener('keydown', enter);
  document.addEventListener('focusout', leave);
  ['mousedown', 'touchstart'].forEach(function (type) {
    document.addEventListener(type, function () { pressed = true; }, true);
  });
  ['mouseup', 'touchend', 'touchcancel', 'dragend'].forEach(function (type) {
    document.addEventListener(type, function () { pressed = false; }, true);
  });
  document.addEventListener('DOMContentLoaded', function () {
    all('[data-opens]').forEach(opener);
    all('[data-narrows]').forEach(narrows);
    all('[data-busy]').forEach(busy);
    if (document.querySelector('[data-summary]')) {
      showWrong(document);
    } else {
      showRefused();
    }
    backToFacet();
    if (window.jQuery) {
      window.jQuery(document).on('pfAjaxComplete', sayRefused);
    }
  });
})();
