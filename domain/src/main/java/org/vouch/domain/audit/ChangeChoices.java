package org.vouch.domain.audit;

import java.util.List;

/** The people, actions and kinds of subjects that occur in the trail, each in the order they are read in. */
public record ChangeChoices(List<Person> people, List<String> actions, List<String> subjectKinds) {

    /** Somebody who changed something, under their present name. */
    public record Person(long id, String name) {}

    public ChangeChoices {
        people = List.copyOf(people);
        actions = List.copyOf(actions);
        subjectKinds = List.copyOf(subjectKinds);
    }
}
