package org.vouch.web.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vouch.domain.report.FileBytes;
import org.vouch.domain.report.RenderedFile;

class FrozenFilesTest {

    @Test
    void whatWasRenderedIsGoneWhenALaterFileFails() {
        FileBytes first = FileBytes.written(to -> to.write("whole".getBytes(UTF_8)));
        PartRendering whole = contents -> Optional.of(new RenderedFile("report.zip", "application/zip", first, "test"));
        PartRendering failing = contents -> {
            throw new IllegalStateException("no room");
        };

        assertThatIllegalStateException()
                .isThrownBy(() ->
                        FrozenFiles.render(List.of(whole, failing), FrozenContents.of(Written.rows(0, new byte[0]))));
        assertThatThrownBy(first::open).isInstanceOf(UncheckedIOException.class);
    }
}
