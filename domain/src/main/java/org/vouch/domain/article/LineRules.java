package org.vouch.domain.article;

import static org.vouch.domain.article.StrikeReason.CAPTION;
import static org.vouch.domain.article.StrikeReason.CONSENT;
import static org.vouch.domain.article.StrikeReason.MENU;
import static org.vouch.domain.article.StrikeReason.PLAYER;
import static org.vouch.domain.article.StrikeReason.PROMOTION;
import static org.vouch.domain.article.StrikeReason.SHARING;
import static org.vouch.domain.article.StrikeReason.SKIP_LINK;
import static org.vouch.domain.article.StrikeReason.TEASER;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a line shows by itself, in the languages the desk reads most. The first rule that fits names the reason. */
final class LineRules {

    private static final int LONGEST_TEASER = 200;
    private static final int LONGEST_BUTTON = 60;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。！？؟۔।]['\"”“’»)\\]]*$");

    private static final Pattern RETRACTS = pattern("^(?:retraction|retracted|widerruf|zurückgezogen) ?[:,.–—-].*"
            + "|^(?:this|the) (?:article|story|report) (?:has been|was|is) (?:retracted|withdrawn)\\b.*"
            + "|^dies(?:er|e) (?:artikel|meldung|bericht) (?:wurde|ist) zurückgezogen\\b.*");
    private static final Pattern CORRECTS =
            pattern("^(?:correction|corrections|corrected|clarification|berichtigung|korrektur"
                    + "|richtigstellung|klarstellung) ?[:,(–—-].*"
                    + "|^(?:editor['’]?s['’]? note|note from the editors?|anmerkung der redaktion|hinweis der redaktion) ?[:–—-].*"
                    + "|^(?:this|an earlier version of this) (?:article|story|report)\\b.*\\bcorrect.*"
                    + "|^in einer früheren (?:fassung|version)\\b.*");

    private static final Map<Pattern, StrikeReason> ANY_LENGTH = rules(
            "^(?:\\d+\\. )?skip (?:to|next|ad)\\b.*|^(?:\\d+\\. )?zum (?:inhalt|hauptmenü).*|^(?:direkt )?zum inhalt.*",
            SKIP_LINK,
            "^(?:this|your) browser (?:does not|doesn.t) support.*|.*ihr browser unterstützt.*|^video player is loading.*"
                    + "|^(?:to (?:play|view) this video|bitte aktivieren sie javascript|please enable javascript).*",
            PLAYER,
            "^(?:\\d{1,2}:)?\\d{1,2}:\\d{2}(?: ?(?:min\\.?|minutes|h))?$",
            PLAYER,
            ".*\\b(?:image|images|photo|picture|foto|fotos|bild|bilder) ?(?:credit)?: .+|.*\\bpicture[ -]alliance\\b.*"
                    + "|.*(?:getty images|\\(ap photo|/ ?(?:reuters|afp|dpa|epa)\\)?)$|^(?:©|\\(c\\) ).*|^file photo\\b.*",
            CAPTION,
            ".*\\b(?:click|tap) here\\b.*|.*\\bsign up (?:for|to)\\b.*|.*\\bour (?:free |daily |weekly )?newsletters?\\b.*"
                    + "|.*\\bsubscribe (?:to|now|for|here)\\b.*|^(?:support|donate to) (?:our|us|independent)\\b.*"
                    + "|.*\\bgives you the latest\\b.*|.*\\bnewsletter (?:abonnieren|bestellen)\\b.*|.*\\bhier abonnieren\\b.*"
                    + "|^(?:download|get) (?:our|the) app\\b.*|^follow us on\\b.*|^join us on\\b.*",
            PROMOTION,
            ".*\\b(?:we|this site|this website|wir|diese website) (?:use|uses|verwenden|verwendet|nutzen) cookies\\b.*"
                    + "|.*\\b(?:accept all|manage) cookies\\b.*|^cookie(?:s| policy| settings| preferences|-einstellungen)?$",
            CONSENT);

    private static final Map<Pattern, StrikeReason> SHORT = rules(
            "^(?:read more|see also|related(?: articles?| stories| topics?| content)?|more (?:on|from|stories|news|about)\\b.*"
                    + "|explore more|also read\\b.*|recommended(?: for you)?|most (?:read|viewed|popular)|trending\\b.*"
                    + "|.*\\btop (?:story|stories)|you (?:may|might) (?:also )?like.*|editor.?s picks?|latest news|up next"
                    + "|mehr (?:zum thema|aus|von|dazu)\\b.*|lesen sie auch.*|auch interessant|weiterlesen|meistgelesen"
                    + "|.+: (?:news|nachrichten) (?:&|and|und) (?:analysis|analyse)n?)[:.]?$",
            TEASER,
            "^(?:share|share (?:this|on|via)\\b.*|print|e-?mail|copy link|tweet|facebook|twitter|whatsapp|telegram|x|linkedin"
                    + "|save|listen|teilen|drucken|merken|kommentare?|\\d* ?comments?|send us feedback)$",
            SHARING,
            "^advertisement$|^advertising$|^ad$|^anzeige$|^werbung$|^sponsored( content)?$",
            PROMOTION,
            "^(?:home|homepage|menu|menü|search|suche|log ?in|sign in|register|anmelden|startseite|close|schließen|back to top"
                    + "|nach oben|live tv|show more|load more)$",
            MENU,
            "^.+ [|›»>] .+ [|›»>] .+$",
            MENU);

    private LineRules() {}

    /** Why to strike the line, whatever stands around it; null where nothing speaks for that. */
    static StrikeReason byItself(String line) {
        StrikeReason any = first(ANY_LENGTH, line);
        if (any != null || line.length() > LONGEST_TEASER) {
            return any;
        }
        StrikeReason brief = first(SHORT, line);
        boolean button = brief == SHARING || brief == MENU;
        return button && line.length() > LONGEST_BUTTON && !line.contains(" | ") ? null : brief;
    }

    /** What the line makes of the text it stands in, if it says so of itself: put right, or taken back. */
    static Optional<VersionKind> puts(String line) {
        if (RETRACTS.matcher(line).matches()) {
            return Optional.of(VersionKind.RETRACTION);
        }
        return CORRECTS.matcher(line).matches() ? Optional.of(VersionKind.CORRECTION) : Optional.empty();
    }

    /** What stands in the outlet's frame, not in the text. */
    static StrikeReason byPlace(LinePlace place) {
        return switch (place) {
            case BODY, HEADING -> null;
            case NAVIGATION, FORM -> MENU;
            case FRAME -> StrikeReason.FRAME;
            case ASIDE -> TEASER;
            case CAPTION -> CAPTION;
        };
    }

    /** Whether it ends as sentences do. Headings and labels do not. */
    static boolean endsAsSentence(String line) {
        return SENTENCE_END.matcher(line).find();
    }

    private static StrikeReason first(Map<Pattern, StrikeReason> rules, String line) {
        return rules.entrySet().stream()
                .filter(rule -> rule.getKey().matcher(line).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static Map<Pattern, StrikeReason> rules(Object... pairs) {
        Map<Pattern, StrikeReason> rules = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            rules.put(pattern((String) pairs[i]), (StrikeReason) pairs[i + 1]);
        }
        return rules;
    }

    private static Pattern pattern(String rule) {
        return Pattern.compile(rule, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
