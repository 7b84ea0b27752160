package io.prismaspring.codegen.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ElkLayoutTest {

    @ParameterizedTest
    @EnumSource
    void noBoxCoversAnotherAndAllAreInThePicture(Detail detail) throws IOException {
        for (ErDiagram diagram : List.of(Diagrams.blog(detail), Diagrams.hundred(detail))) {
            Layout layout = ElkLayout.of(diagram);

            assertThat(layout.boxes()).hasSameSizeAs(diagram.entities());
            for (Layout.PlacedBox box : layout.boxes()) {
                assertThat(box.x()).isPositive();
                assertThat(right(box)).isLessThan(layout.width());
                assertThat(bottom(box)).isLessThan(layout.height());
                assertThat(layout.boxes())
                        .filteredOn(other -> !other.equals(box) && overlap(box, other))
                        .isEmpty();
            }
        }
    }

    @Test
    void linesBeginAndEndAtTheirColumns() throws IOException {
        Layout layout = ElkLayout.of(Diagrams.blog(Detail.ALL));

        Layout.Route comments = layout.routes().stream()
                .filter(route -> route.link().label().equals("comments / post"))
                .findFirst()
                .orElseThrow();
        Layout.PlacedBox post = box(layout, "Post");
        Layout.PlacedBox comment = box(layout, "Comment");
        assertThat(comments.points().get(0)).isEqualTo(new Layout.Point(right(post), post.y() + Box.middle(0)));
        assertThat(comments.points().get(comments.points().size() - 1))
                .isEqualTo(new Layout.Point(comment.x(), comment.y() + Box.middle(2)));
    }

    @Test
    void linesRunAlongTheAxesOnly() throws IOException {
        for (Layout.Route route : ElkLayout.of(Diagrams.blog(Detail.ALL)).routes()) {
            for (int i = 1; i < route.points().size(); i++) {
                Layout.Point from = route.points().get(i - 1);
                Layout.Point to = route.points().get(i);
                assertThat(from.x() == to.x() || from.y() == to.y())
                        .as("%s", route)
                        .isTrue();
            }
        }
    }

    /** With all columns every line is drawn; a picture of keys has none to the hub. */
    @Test
    void linesToHubsAreLeftOutWhereColumnsNameThem() {
        assertThat(ElkLayout.of(Diagrams.hundred(Detail.ALL)).routes()).hasSize(99 + 89);
        assertThat(ElkLayout.of(Diagrams.hundred(Detail.KEYS)).routes())
                .hasSize(89)
                .noneMatch(route -> route.link().start().entity().equals("Owner"));
    }

    private static Layout.PlacedBox box(Layout layout, String entity) {
        return layout.boxes().stream()
                .filter(placed -> Objects.equals(placed.box().entity().name(), entity))
                .findFirst()
                .orElseThrow();
    }

    private static boolean overlap(Layout.PlacedBox a, Layout.PlacedBox b) {
        return a.x() < right(b) && b.x() < right(a) && a.y() < bottom(b) && b.y() < bottom(a);
    }

    private static double right(Layout.PlacedBox placed) {
        return placed.x() + placed.box().width();
    }

    private static double bottom(Layout.PlacedBox placed) {
        return placed.y() + placed.box().height();
    }
}
