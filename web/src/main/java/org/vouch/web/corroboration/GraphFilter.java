package org.vouch.web.corroboration;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.corroboration.AttributionGraph;
import org.vouch.domain.corroboration.ClaimGraph;
import org.vouch.domain.corroboration.ClaimGraphs;
import org.vouch.domain.corroboration.Corroboration;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.NotAllowed;
import org.vouch.web.shared.Languages;
import org.vouch.web.shared.drawing.Picture;
import org.vouch.web.shared.drawing.Png;
import org.vouch.web.shared.drawing.Svg;

/** {@code GET /claims/12/graph.svg} or {@code .png}: where a claim comes from, as a file to keep. */
public class GraphFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/claims/(\\d{1,18})/graph\\.(svg|png)");

    @Inject
    private transient ClaimGraphs graphs;

    @Inject
    private transient Actor actor;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Matcher address = ADDRESS.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (!address.matches()) {
            chain.doFilter(request, response);
            return;
        }
        try {
            String ending = address.group(2);
            answer(Long.parseLong(address.group(1)), ending, language(request), response);
        } catch (NotAllowed e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void answer(long claim, String ending, Locale locale, HttpServletResponse response) throws IOException {
        ClaimGraph graph = graphs.of(new ClaimId(claim));
        if (graph.statements().isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        OriginWords words = new OriginWords(graphs.names(graph), locale);
        Picture picture = new GraphView(
                        AttributionGraph.of(graph), new Corroboration(graph).of(Stance.ASSERTS), words, "")
                .picture(true);
        boolean svg = ending.equals("svg");
        byte[] bytes = svg ? Svg.alone(picture).getBytes(StandardCharsets.UTF_8) : Png.of(picture);
        response.setContentType(svg ? "image/svg+xml" : "image/png");
        response.setHeader("Content-Disposition", "attachment; filename=\"c" + claim + "-graph." + ending + "\"");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private Locale language(HttpServletRequest request) {
        return Languages.of(request, actor.isSomebody() ? actor.staff().language() : null);
    }
}
