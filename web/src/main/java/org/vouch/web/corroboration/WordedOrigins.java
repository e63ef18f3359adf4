package org.vouch.web.corroboration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.corroboration.AttributionGraph;
import org.vouch.domain.corroboration.ClaimGraph;
import org.vouch.domain.corroboration.Collapse;
import org.vouch.domain.corroboration.Corroboration;
import org.vouch.domain.corroboration.Origin;
import org.vouch.domain.corroboration.OriginTelling;
import org.vouch.domain.corroboration.Reckoning;
import org.vouch.domain.corroboration.ToldOrigins;
import org.vouch.domain.corroboration.ToldOrigins.ToldSide;
import org.vouch.domain.source.SourceId;
import org.vouch.web.shared.drawing.Picture;
import org.vouch.web.shared.drawing.Svg;

/** What the page of a claim says of its origins, for files. */
@ApplicationScoped
public class WordedOrigins implements OriginTelling {

    @Override
    public ToldOrigins told(
            ClaimGraph graph, Collection<Reckoning> sides, Map<SourceId, String> names, Locale language) {
        OriginWords words = new OriginWords(names, language);
        Reckoning asserted = new Corroboration(graph).of(Stance.ASSERTS);
        Picture picture = new GraphView(AttributionGraph.of(graph), asserted, words, "").picture(true);
        return new ToldOrigins(
                Svg.alone(picture),
                picture.title(),
                sides.stream().map(side -> told(side, words)).toList());
    }

    @Override
    public List<String> origins(Collection<Origin> roots, Map<SourceId, String> names, Locale language) {
        return roots.stream().map(new OriginWords(names, language)::origin).toList();
    }

    @Override
    public List<String> reasons(Collection<Collapse> steps, Map<SourceId, String> names, Locale language) {
        OriginWords words = new OriginWords(names, language);
        return steps.stream().map(words::reason).map(ReasonLine::words).toList();
    }

    private static ToldSide told(Reckoning side, OriginWords words) {
        SideView view = new SideView(side, words);
        return new ToldSide(
                side,
                view.getRoots(),
                view.getReasons().stream().map(ReasonLine::words).toList(),
                view.getCircles(),
                view.getLost());
    }
}
