package io.prismaspring.codegen.diagram;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Lets the Eclipse Layout Kernel place a diagram in layers: what is referred to stands left of what refers to it, and lines
 * begin and end at the columns that they are about.
 */
final class ElkLayout {

    private static final double MARGIN = 24;

    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<Place, Map<Cardinality, ElkPort>> ports = new HashMap<>();

    private record Node(Box box, ElkNode elk) {}

    /** Where lines touch a box. */
    private record Place(Node node, int row, PortSide side) {}

    private ElkLayout() {}

    static Layout of(ErDiagram diagram) {
        return new ElkLayout().layout(diagram);
    }

    private Layout layout(ErDiagram diagram) {
        configure();
        Hubs hubs = Hubs.of(diagram);
        diagram.entities().forEach(entity -> addNode(Box.of(entity, diagram.detail(), hubs.leftOut(entity))));
        List<Link> links =
                diagram.links().stream().filter(link -> !hubs.leaveOut(link)).toList();
        List<ElkEdge> edges = addEdges(links);
        ports.forEach(ElkLayout::spread);
        LayoutMetaDataService.getInstance(); // makes the kernel's types known to it
        new LayeredLayoutProvider().layout(graph, new NullElkProgressMonitor());

        List<Layout.PlacedBox> placed = nodes.values().stream()
                .map(node -> new Layout.PlacedBox(
                        node.box(), node.elk().getX(), node.elk().getY()))
                .toList();
        List<Layout.Route> routes = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            routes.add(new Layout.Route(links.get(i), points(edges.get(i))));
        }
        return new Layout(!hubs.isEmpty(), graph.getWidth(), graph.getHeight(), placed, routes);
    }

    private void configure() {
        graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(MARGIN));
        graph.setProperty(LayeredOptions.ASPECT_RATIO, 1.6);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 28.0);
        graph.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 40.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 60.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 26.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 9.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 14.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 9.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_SELF_LOOP, 26.0);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
    }

    private void addNode(Box box) {
        ElkNode elk = ElkGraphUtil.createNode(graph);
        elk.setDimensions(box.width(), box.height());
        elk.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        // Groups with hubs stand first.
        elk.setProperty(LayeredOptions.PRIORITY, 1 + 100 * Math.toIntExact(box.leftOut()));
        nodes.put(box.entity().name(), new Node(box, elk));
    }

    private List<ElkEdge> addEdges(List<Link> links) {
        Set<String> referred = links.stream()
                .filter(link -> !link.isLoop())
                .map(link -> link.start().entity())
                .collect(Collectors.toSet());
        return links.stream()
                .map(link -> {
                    // A loop keeps out of the way of the other lines, which begin at the right.
                    boolean left =
                            link.isLoop() && referred.contains(link.start().entity());
                    boolean right = link.isLoop() && !left;
                    return ElkGraphUtil.createSimpleEdge(
                            port(link.start(), left ? PortSide.WEST : PortSide.EAST),
                            port(link.end(), right ? PortSide.EAST : PortSide.WEST));
                })
                .toList();
    }

    /** Lines that end at one column in the same way share their end, and so a part of their way. */
    private ElkPort port(Link.End end, PortSide side) {
        Node node = Objects.requireNonNull(nodes.get(end.entity()));
        Place place = new Place(node, node.box().row(end.columns()), side);
        return ports.computeIfAbsent(place, key -> new EnumMap<>(Cardinality.class))
                .computeIfAbsent(end.cardinality(), key -> {
                    ElkPort port = ElkGraphUtil.createPort(node.elk());
                    port.setProperty(LayeredOptions.PORT_SIDE, side);
                    return port;
                });
    }

    /** Ends of different kinds at one column stand apart, so that each can be read. */
    private static void spread(Place place, Map<Cardinality, ElkPort> kinds) {
        double x = place.side() == PortSide.EAST ? place.node().box().width() : 0;
        double y = Box.middle(place.row()) - 5.0 * (kinds.size() - 1);
        for (ElkPort port : kinds.values()) {
            port.setLocation(x, y);
            y += 10;
        }
    }

    private static List<Layout.Point> points(ElkEdge edge) {
        ElkEdgeSection section = edge.getSections().get(0);
        List<Layout.Point> points = new ArrayList<>();
        points.add(new Layout.Point(section.getStartX(), section.getStartY()));
        for (ElkBendPoint bend : section.getBendPoints()) {
            points.add(new Layout.Point(bend.getX(), bend.getY()));
        }
        points.add(new Layout.Point(section.getEndX(), section.getEndY()));
        return points;
    }
}
