package org.vouch.web.opinion;

import java.io.Serializable;
import org.vouch.domain.opinion.ListFacts;
import org.vouch.domain.shared.PartialDate;

/** What the form of an import says of the list. */
public class ImportForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String asOf;
    private String licence;
    private String address;

    ListFacts facts() {
        return new ListFacts(name, PartialDate.ofNullable(asOf), licence, address);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAsOf() {
        return asOf;
    }

    public void setAsOf(String asOf) {
        this.asOf = asOf;
    }

    public String getLicence() {
        return licence;
    }

    public void setLicence(String licence) {
        this.licence = licence;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
