package org.vouch.web.corroboration;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.corroboration.AttributionGraph;
import org.vouch.domain.corroboration.ClaimGraph;
import org.vouch.domain.corroboration.ClaimGraphs;
import org.vouch.domain.corroboration.Corroboration;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.user.Actor;
import org.vouch.web.shared.AsOfBacking;
import org.vouch.web.shared.Download;
import org.vouch.web.shared.DownloadFilter;
import org.vouch.web.shared.Languages;
import org.vouch.web.shared.drawing.Picture;
import org.vouch.web.shared.drawing.Png;
import org.vouch.web.shared.drawing.Svg;

/**
 * {@code GET /claims/12/graph.svg} or {@code .png}: where a claim comes from, as a file to keep; from left to right, and as
 * {@code graph-narrow.svg} from top to bottom.
 */
public class GraphFilter extends DownloadFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ClaimGraphs graphs;

    @Inject
    private transient Actor actor;

    @Inject
    private transient AsOfBacking asOf;

    public GraphFilter() {
        super("/claims/(\\d{1,18})/graph(-narrow)?\\.(svg|png)");
    }

    @Override
    protected Download file(Matcher address, HttpServletRequest request) throws IOException {
        long claim = Long.parseLong(address.group(1));
        String name = "c" + claim + "-graph" + asOf.inFileNames() + "." + address.group(3);
        Picture picture = picture(claim, address.group(2) == null, language(request));
        return address.group(3).equals("svg")
                ? new Download(name, "image/svg+xml", null, Svg.alone(picture).getBytes(StandardCharsets.UTF_8))
                : new Download(name, "image/png", null, Png.of(picture));
    }

    private Picture picture(long claim, boolean across, Locale locale) {
        ClaimGraph graph = graphs.of(new ClaimId(claim));
        if (graph.statements().isEmpty()) {
            throw new NotFound("claim", claim);
        }
        OriginWords words = new OriginWords(graphs.names(graph), locale);
        return new GraphView(AttributionGraph.of(graph), new Corroboration(graph).of(Stance.ASSERTS), words, "")
                .picture(across);
    }

    private Locale language(HttpServletRequest request) {
        return Languages.of(request, actor.isSomebody() ? actor.staff().language() : null);
    }
}
