package org.vouch.web.shared.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class SvgTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"<script>alert(1)</script>", "\" onload=\"alert(1)", "a\u0000b\u0008c", "]]>&amp;", "국가정보원 🙂"})
    void wordsOfOthersStayWords(String name) throws Exception {
        String page = Svg.inPage(picture(name), "g");

        Document read = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page)));

        String kept = name.replaceAll("[\\x00\\x08]", "");
        assertThat(read.getElementsByTagName("script").getLength()).isZero();
        assertThat(read.getElementsByTagName("text").item(0).getTextContent()).isEqualTo(kept);
        assertThat(read.getElementsByTagName("a").item(0).getAttributes().getLength())
                .isEqualTo(2);
    }

    @Test
    void aFileStandsAlone() {
        String file = Svg.alone(picture("TASS"));

        assertThat(file)
                .startsWith("<?xml")
                .contains("font-family=", "fill=\"#")
                .doesNotContain("class=", "href=");
    }

    @Test
    void aPageHasNoColourOfItsOwnAndNothingInline() {
        assertThat(Svg.inPage(picture("TASS"), "g")).contains("class=").doesNotContain("fill=", "style");
    }

    @Test
    void aPngIsTwiceAsLarge() throws IOException {
        byte[] png = Png.of(picture("Zelenskyy, Зеленський"));

        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(400);
    }

    private static Picture picture(String name) {
        Shape.Link link = new Shape.Link(
                "/source?id=1",
                name,
                List.of(
                        new Shape.Box("box", new Area(4, 4, 120, 40)),
                        new Shape.Words(Face.TITLE, new Point(10, 20), name)));
        return new Picture(200, 60, name, name, List.of(link));
    }
}
