package org.vouch.web.sametext;

import java.io.Serializable;
import org.vouch.domain.sametext.CarryingId;
import org.vouch.domain.sametext.CarryingRow;
import org.vouch.domain.sametext.ConfirmCarrying;
import org.vouch.domain.sametext.RejectCarrying;
import org.vouch.domain.sametext.ReopenCarrying;
import org.vouch.domain.source.SourceId;

/** Whose text it is and why, as an editor decides. */
public class CarryingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private long version;
    private Long whose;
    private String reason;

    static CarryingForm of(CarryingRow row) {
        CarryingForm form = new CarryingForm();
        form.version = row.version();
        form.whose = row.source().value();
        form.reason = row.reason();
        return form;
    }

    ConfirmCarrying confirming(CarryingId carrying) {
        return new ConfirmCarrying(carrying, version, new SourceId(whose), reason);
    }

    RejectCarrying rejecting(CarryingId carrying) {
        return new RejectCarrying(carrying, version, reason);
    }

    ReopenCarrying reopening(CarryingId carrying) {
        return new ReopenCarrying(carrying, version);
    }

    public Long getWhose() {
        return whose;
    }

    public void setWhose(Long whose) {
        this.whose = whose;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
