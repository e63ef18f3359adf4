package org.vouch.domain.opinion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.user.StaffMember;

/** A list of what others say of sources, with its date and licence; its rows are {@link CitedOpinion}s. */
@Entity
@Table(name = "opinion_list")
@SuppressWarnings("UnusedVariable") // written once for the table and read by SQL, as records
public class OpinionList {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "opinion_list")
    @SequenceGenerator(name = "opinion_list", sequenceName = "opinion_list_seq", allocationSize = 50)
    private Long id;

    private String name;

    @Column(name = "as_of")
    private PartialDate asOf;

    private String licence;
    private String address;

    @Column(name = "imported_at")
    private Instant importedAt;

    @Column(name = "imported_by")
    private long importedBy;

    @Column(name = "imported_by_name")
    private String importedByName;

    protected OpinionList() {}

    OpinionList(ListFacts facts, StaffMember by, Instant at) {
        this.name = facts.name();
        this.asOf = facts.asOf();
        this.licence = facts.licence();
        this.address = facts.address();
        this.importedBy = by.id().value();
        this.importedByName = by.name();
        this.importedAt = at;
    }

    public OpinionListId id() {
        return new OpinionListId(id);
    }

    /** Its name and date, as it is called in the trail. */
    public String label() {
        return name + ", " + asOf.text();
    }
}
