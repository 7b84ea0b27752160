package io.prismaspring.codegen.diagram;

import java.util.List;

/**
 * A diagram whose boxes and lines have their places; the origin is at the top left.
 *
 * @param hubs whether lines to hubs are left out
 * @param width of the whole picture
 * @param height of the whole picture
 * @param boxes in the diagram's order
 * @param routes in the diagram's order
 */
record Layout(boolean hubs, double width, double height, List<PlacedBox> boxes, List<Route> routes) {

    Layout {
        boxes = List.copyOf(boxes);
        routes = List.copyOf(routes);
    }

    record PlacedBox(Box box, double x, double y) {}

    /** A line through points, of which there are at least two. */
    record Route(Link link, List<Point> points) {

        Route {
            points = List.copyOf(points);
        }
    }

    record Point(double x, double y) {}
}
