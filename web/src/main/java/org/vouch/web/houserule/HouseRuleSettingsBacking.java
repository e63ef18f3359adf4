package org.vouch.web.houserule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.vouch.domain.houserule.HouseRule;
import org.vouch.domain.houserule.HouseRuleSetting;
import org.vouch.web.shared.Notes;

/** Which house rules hold a release. */
@Named("houseRuleSettings")
@RequestScoped
public class HouseRuleSettingsBacking {

    @Inject
    private HouseRuleSetting setting;

    private Set<HouseRule> holding;

    public HouseRule[] getRules() {
        return HouseRule.values();
    }

    public boolean holds(HouseRule rule) {
        if (holding == null) {
            holding = setting.inForce();
        }
        return holding.contains(rule);
    }

    public String keep() {
        String[] ticked = Faces.getRequestParameterValues("holding");
        Set<HouseRule> wanted = EnumSet.noneOf(HouseRule.class);
        if (ticked != null) {
            Arrays.stream(ticked).map(HouseRule::valueOf).forEach(wanted::add);
        }
        setting.set(wanted);
        Notes.said("houserule.settings.kept");
        return "/settings?faces-redirect=true";
    }
}
