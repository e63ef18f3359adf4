package org.vouch.web.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vouch.domain.source.SourceHint;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.source.SourceKind;
import org.vouch.domain.statement.Basis;

class ChainEndTest {

    private final StatementForm form = new StatementForm();

    @BeforeEach
    void thePresidentHoldsIt() {
        form.getAttribution().add(source(7, "The president", SourceKind.OFFICIAL));
    }

    @Test
    void withoutAHolderItEndsNowhere() {
        assertThat(ChainEnd.of(new StatementForm())).isNull();
    }

    @Test
    void aBasisThatIsNotStatedIsSaidToBe() {
        assertThat(ChainEnd.of(form)).isEqualTo(end("NOT_STATED", "The president"));
    }

    @Test
    void firstHandItEndsAtTheHolder() {
        form.getSaid().setBasis(Basis.FIRST_HAND);

        assertThat(ChainEnd.of(form)).isEqualTo(end("FIRST_HAND", "The president"));
    }

    @Test
    void aHolderWhoRestsOnAServiceLeadsToThatService() {
        form.getSaid().setBasis(Basis.RESTS_ON);
        assertThat(ChainEnd.of(form)).isEqualTo(end("RESTS_ON", "The president"));

        form.getSaid().setRestsOnSource(source(8, "The service", SourceKind.INTELLIGENCE_SERVICE));
        assertThat(ChainEnd.of(form)).isEqualTo(end("source", "The president", "The service"));

        form.getSaid().setRestsOnSource(source(9, "a source", SourceKind.UNNAMED));
        assertThat(ChainEnd.of(form)).isEqualTo(end("nobody", "The president", "a source"));
    }

    @Test
    void aHolderWhoRestsOnAStatementLeadsToIt() {
        form.getSaid().setBasis(Basis.RESTS_ON);
        form.getSaid().setRestsOnStatement(new StatementChoice(12, "ships left", "The service"));

        assertThat(ChainEnd.of(form)).isEqualTo(end("statement", "The president", "s12", "The service"));
    }

    @Test
    void whatWasChosenBeforeTheBasisChangedDoesNotCount() {
        form.getSaid().setRestsOnSource(source(8, "The service", SourceKind.INTELLIGENCE_SERVICE));

        assertThat(ChainEnd.of(form)).isEqualTo(end("NOT_STATED", "The president"));
    }

    @Test
    void aCitationKeepsTheBasisOfItsStatement() {
        form.setSameAs(5L);

        assertThat(ChainEnd.of(form)).isEqualTo(end("cited", "The president", "s5"));
    }

    private static ChainEnd end(String key, Object... arguments) {
        return new ChainEnd("reading.chain.ends." + key, java.util.List.of(arguments));
    }

    private static SourceHint source(long id, String name, SourceKind kind) {
        return new SourceHint(new SourceId(id), name, kind, null, null);
    }
}
