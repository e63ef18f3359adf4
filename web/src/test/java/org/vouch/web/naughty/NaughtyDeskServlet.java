package org.vouch.web.naughty;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.vouch.domain.shared.Violation;

/** Fills the desk in the server, and answers with what was kept of each kind and what came back as another text. */
@WebServlet(NaughtyDeskServlet.ADDRESS)
public class NaughtyDeskServlet extends HttpServlet {

    public static final String ADDRESS = "/naughty-desk";

    private static final long serialVersionUID = 1L;
    private static final Set<String> SENTENCES =
            Set.of("shared.unfit.control", "shared.unfit.empty", "shared.unfit.too-long", "claim.already-proposed");

    @Inject
    private transient NaughtyDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        desk.open();
        Map<String, UnaryOperator<String>> kinds = new LinkedHashMap<>();
        kinds.put("sources", desk::source);
        kinds.put("articles", desk::article);
        kinds.put("statements", desk::statement);
        kinds.put("claims", desk::claim);
        kinds.put("staff", desk::colleague);
        JsonArrayBuilder faults = Json.createArrayBuilder();
        JsonObjectBuilder answer = Json.createObjectBuilder();
        kinds.forEach((kind, typed) -> answer.add(kind, kept(kind, typed, faults)));
        response.setContentType("application/json");
        byte[] bytes = answer.add("faults", faults).build().toString().getBytes(StandardCharsets.UTF_8);
        response.getOutputStream().write(bytes);
    }

    private static JsonArrayBuilder kept(String kind, UnaryOperator<String> typed, JsonArrayBuilder faults) {
        JsonArrayBuilder kept = Json.createArrayBuilder();
        for (String naughty : NaughtyStrings.all()) {
            try {
                String back = typed.apply(naughty);
                kept.add(back);
                if (!back.equals(Normalizer.normalize(naughty.strip(), Normalizer.Form.NFC))) {
                    faults.add(kind + ": " + naughty + " came back as " + back);
                }
            } catch (Violation refused) {
                if (!SENTENCES.contains(refused.key())) {
                    faults.add(kind + ": " + naughty + " was refused by " + refused.key());
                }
            }
        }
        return kept;
    }
}
