package io.prismaspring.codegen.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgPictureTest {

    /** Look at the file in a browser when this fails, then replace it if the picture is right. */
    @Test
    void theExample() throws IOException {
        String svg = Diagrams.blog(Detail.ALL).svg();
        Files.writeString(Files.createDirectories(Path.of("target/diagram")).resolve("blog.svg"), svg);

        assertThat(svg)
                .as("target/diagram/blog.svg")
                .isEqualToNormalizingNewlines(Files.readString(Diagrams.FOLDER.resolve("blog.svg")));
    }

    @Test
    void documentationIsShownAsItIs() throws Exception {
        Document picture = parse(Diagrams.of("/// a < b & \"c\"\u0008\nmodel A {\n  id Int @id\n}\n", Detail.ALL));

        assertThat(picture.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("a < b & \"c\"");
    }

    @Test
    void aSchemaWithoutModelsIsAnEmptyPicture() throws Exception {
        assertThat(elements(parse(Diagrams.of("", Detail.ALL)), "g")).isEmpty();
    }

    @Test
    void aRelationTellsAboutItself() throws Exception {
        assertThat(Diagrams.blog(Detail.ALL).svg())
                .contains("<title>profile / user: Profile(userId) references User(id), on delete cascade</title>");
    }

    @Test
    void aHundredModelsNameTheHubInsteadOfALineEach() throws Exception {
        Document picture = parse(Diagrams.hundred(Detail.KEYS));

        assertThat(elements(picture, "g")).hasSize(100);
        assertThat(picture.getDocumentElement().getTextContent())
                .contains("Owner← 99")
                .contains("← counts the foreign keys that lead to a model when they are more than 6");
        NodeList links = picture.getElementsByTagName("a");
        assertThat(links.getLength()).isEqualTo(99 + 89);
        assertThat(((Element) links.item(0)).getAttribute("href")).isEqualTo("#model-Owner");
        assertThat(links.item(0).getTextContent()).isEqualTo("→ Owner");
    }

    private static Document parse(ErDiagram diagram) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(diagram.svg())));
    }

    private static List<String> elements(Document picture, String name) {
        NodeList found = picture.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> ((Element) found.item(i)).getAttribute("id"))
                .distinct()
                .toList();
    }
}
