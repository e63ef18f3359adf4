package org.vouch.web.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.assessment.RuleSetting;
import org.vouch.web.shared.Notes;

/** The desk's rules for grades. */
@Named("settings")
@ViewScoped
public class SettingsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RuleSetting setting;

    private final SettingsForm form = new SettingsForm();

    public void load() {
        form.show(setting.inForce());
    }

    public String keep() {
        setting.set(form.rules());
        Notes.said("assessment.settings.kept");
        return "/settings?faces-redirect=true";
    }

    public SettingsForm getForm() {
        return form;
    }
}
