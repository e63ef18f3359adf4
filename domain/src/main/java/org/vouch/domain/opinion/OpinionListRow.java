package org.vouch.domain.opinion;

import org.vouch.domain.shared.PartialDate;

/** A list: who says it, of when, under which licence, where (null where that is not known). */
public record OpinionListRow(OpinionListId id, String name, PartialDate asOf, String licence, String address) {}
