/*
 * What is typed into the fields of a form, by the fields' names: read, and put back as if it was typed again. Passwords,
 * files and what the page itself hides in a form are left alone. With data-keep-only, a form has no fields but those with
 * data-keep-as, which is their name wherever they stand in a list.
 */
(function () {
  'use strict';

  function isChoice(field) {
    return field.type === 'hidden' && /_hinput$/.test(field.name) && field.closest('.ui-autocomplete') !== null;
  }

  function fields(form) {
    return Array.prototype.filter.call(form.elements, function (field) {
      return field.name && (!form.dataset.keepOnly || field.dataset.keepAs) && (isChoice(field) || !/^(hidden|password|file|submit|button|reset|image|fieldset)$/.test(field.type));
    });
  }

  function typed(field) {
    if (field.type === 'checkbox' || field.type === 'radio') {
      return field.checked;
    }
    return field.multiple ? Array.prototype.map.call(field.selectedOptions, function (o) { return o.value; }) : field.value;
  }

  function place(field) {
    if (field.dataset.keepAs) {
      return field.dataset.keepAs;
    }
    return /^(checkbox|radio)$/.test(field.type) ? field.name + '=' + field.value : field.name;
  }

  function contents(form) {
    var all = {};
    fields(form).forEach(function (field) { all[place(field)] = typed(field); });
    return all;
  }

  /* A field that takes nothing but a choice forgets, when it is left, what it does not know to be one. */
  function makeKnown(box) {
    var widget = window.PrimeFaces && PrimeFaces.getWidgetById(box.id);
    if (widget) {
      widget.currentItems = [box.querySelector('input').value];
    }
  }

  function putBack(field, value) {
    var box = field.closest('.ui-autocomplete');
    if (typeof value === 'boolean') {
      field.checked = value;
    } else if (field.multiple && field.options) {
      Array.prototype.forEach.call(field.options, function (o) { o.selected = value.indexOf(o.value) >= 0; });
    } else {
      field.value = value;
    }
    if (box) {
      makeKnown(box);
      return;
    }
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /* Whether anything had to be put back. */
  function fill(form, values) {
    var differing = fields(form).filter(function (field) {
      return place(field) in values && JSON.stringify(typed(field)) !== JSON.stringify(values[place(field)]);
    });
    differing.forEach(function (field) { putBack(field, values[place(field)]); });
    return differing.length > 0;
  }

  /* Words that were typed into a field that is not there any more. */
  function homeless(form, values) {
    var there = contents(form);
    return Object.keys(values).filter(function (name) {
      return !(name in there) && typeof values[name] === 'string' && !/_hinput$/.test(name) && !/=/.test(name) && values[name].trim();
    }).map(function (name) { return values[name]; });
  }

  window.vouchInForm = { contents: contents, fill: fill, homeless: homeless };
})();
