package org.vouch.web.assessment;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.vouch.domain.assessment.GradingRules;

/** What an administrator fills in: how many judge, what is decided, when grades are looked at again. */
public class SettingsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private int sources;
    private int statements;
    private int alone;
    private int distance;
    private boolean namesHidden;
    private final Map<String, Object> months = new HashMap<>();

    void show(GradingRules rules) {
        sources = rules.sources();
        statements = rules.statements();
        alone = rules.alone();
        distance = rules.distance();
        namesHidden = rules.namesHidden();
        months.putAll(rules.reviewMonths());
    }

    GradingRules rules() {
        Map<String, Integer> review = new HashMap<>();
        months.forEach((grade, number) -> review.put(grade, Integer.valueOf(number.toString())));
        return new GradingRules(sources, statements, alone, distance, namesHidden, review);
    }

    public Map<String, Object> getMonths() {
        return months;
    }

    public int getSources() {
        return sources;
    }

    public void setSources(int sources) {
        this.sources = sources;
    }

    public int getStatements() {
        return statements;
    }

    public void setStatements(int statements) {
        this.statements = statements;
    }

    public int getAlone() {
        return alone;
    }

    public void setAlone(int alone) {
        this.alone = alone;
    }

    public int getDistance() {
        return distance;
    }

    public void setDistance(int distance) {
        this.distance = distance;
    }

    public boolean isNamesHidden() {
        return namesHidden;
    }

    public void setNamesHidden(boolean namesHidden) {
        this.namesHidden = namesHidden;
    }
}
