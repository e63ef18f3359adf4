package org.vouch.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.vouch.domain.report.ItemDetails;
import org.vouch.domain.report.ItemStatement;
import org.vouch.domain.report.SectionGroup;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;

/** Of a long report its page shows some claims, and of each the first of the statements chosen for it. */
@Named("itemPage")
@RequestScoped
public class ItemPageBacking {

    static final int CLAIMS = 50;
    static final int STATEMENTS = 50;

    @Inject
    private ReportBacking report;

    private Integer number;
    private Long whole;

    public boolean isSeveral() {
        return items().size() > CLAIMS;
    }

    /** What of the report stands on this page, section by section. */
    public List<SectionGroup> getGroups() {
        return isSeveral()
                ? report.getReport().groups(getPage().rows())
                : report.getReport().groups();
    }

    /** Without a number the one with the claim that something is done to. */
    public Page<ItemDetails> getPage() {
        List<ItemDetails> items = items();
        PageRequest asked =
                new PageRequest(number == null ? ofAsked(items) : number, CLAIMS, null, false).within(items.size());
        return new Page<>(items.stream().skip(asked.offset()).limit(CLAIMS).toList(), items.size(), asked);
    }

    /** All of them where that was asked for. */
    public List<ItemStatement> chosen(ItemDetails item) {
        List<ItemStatement> chosen = item.chosen();
        return whole != null && whole == item.claim()
                ? chosen
                : chosen.stream().limit(STATEMENTS).toList();
    }

    /** How many are not shown. */
    public int left(ItemDetails item) {
        return item.chosen().size() - chosen(item).size();
    }

    private static int ofAsked(List<ItemDetails> items) {
        String claim = Stream.of("at", "note", "choose", "whole", "pin")
                .map(Faces::getRequestParameter)
                .filter(asked -> asked != null && asked.matches("\\d{1,18}"))
                .findFirst()
                .orElse("0");
        return items.stream()
                        .filter(item -> item.claim() == Long.parseLong(claim))
                        .mapToInt(item -> (item.position() - 1) / CLAIMS)
                        .findFirst()
                        .orElse(0)
                + 1;
    }

    private List<ItemDetails> items() {
        return report.getReport().items();
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public Long getWhole() {
        return whole;
    }

    public void setWhole(Long whole) {
        this.whole = whole;
    }
}
