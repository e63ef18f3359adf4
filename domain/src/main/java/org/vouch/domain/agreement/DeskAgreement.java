package org.vouch.domain.agreement;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far a desk agrees on what was asked for.
 *
 * @param ordinal ordinal alpha of both axes
 * @param subjects how many rounds there are on the axis asked for
 * @param given how many grades in them
 * @param notJudged how many of them are F or 6
 * @param months the latest months from the first with a settled round on
 * @param halo of the grades of record
 * @param graders those whose own figures may be seen, by name
 * @param everybody all who judged, by name
 * @param pair two of them; empty where nobody judged with another
 */
public record DeskAgreement(
        Map<Axis, Agreement> ordinal,
        int subjects,
        int given,
        int notJudged,
        Map<Figure, Agreement> figures,
        List<MonthAgreement> months,
        Halo halo,
        List<GraderFigures> graders,
        List<GraderName> everybody,
        Optional<PairAgreement> pair) {}
