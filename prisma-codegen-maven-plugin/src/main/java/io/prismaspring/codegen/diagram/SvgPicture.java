package io.prismaspring.codegen.diagram;

import java.util.Locale;

/** Draws a placed diagram as SVG. The look is in one style sheet; nothing is loaded from elsewhere. */
final class SvgPicture {

    private static final String STYLE = """
            <style>
            text { font: 12px Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace; fill: #1f2937 }
            .box { fill: #fff; stroke: #94a3b8 }
            .head { fill: #1e4a72 } .view .head { fill: #0f6b5f } .enum .head { fill: #6b4a8f } .hub .head { fill: #8a4b10 }
            .head + text { font-weight: bold; font-size: 13px; fill: #fff }
            .kind { font-size: 11px; fill: #e2e8f0 }
            .stripe { fill: #f5f7fa }
            .type, .more { fill: #64748b }
            .more, .caption { font-style: italic }
            a .type { fill: #1e4a72 } a:hover .type { text-decoration: underline }
            g:target .box { stroke: #dc2626; stroke-width: 4 }
            .key { font-size: 9px; font-weight: bold; fill: #475569 } .PK { fill: #b45309 } .FK { fill: #1d4ed8 } .UK { fill: #047857 }
            .link { fill: none; stroke: #64748b; stroke-width: 1.3; stroke-linejoin: round }
            .use { stroke: #a78bbf; stroke-dasharray: 4 3 }
            .link:hover { stroke: #dc2626; stroke-width: 2.5 }
            marker path, marker circle { fill: none; stroke: #64748b; stroke-width: 1.3 } marker circle { fill: #fff }
            </style>
            """;

    /** Drawn so that x = 0 is the box's edge and the line comes from the left. */
    private static final String MARKERS = """
            <defs>
            <marker id="ONE" viewBox="-20 -8 21 16" refX="0" markerWidth="21" markerHeight="16" markerUnits="userSpaceOnUse" orient="auto-start-reverse"><path d="M-8-6V6M-13-6V6"/></marker>
            <marker id="ZERO_OR_ONE" viewBox="-20 -8 21 16" refX="0" markerWidth="21" markerHeight="16" markerUnits="userSpaceOnUse" orient="auto-start-reverse"><path d="M-7-6V6"/><circle cx="-14" r="4"/></marker>
            <marker id="ZERO_OR_MANY" viewBox="-20 -8 21 16" refX="0" markerWidth="21" markerHeight="16" markerUnits="userSpaceOnUse" orient="auto-start-reverse"><path d="M0-6L-11 0L0 6"/><circle cx="-15" r="4"/></marker>
            </defs>
            """;

    private static final String CAPTION = "← counts the foreign keys that lead to a model when they are more than "
            + Hubs.LINES + "; their lines are left out, the columns name the model";
    private static final int CAPTION_HEIGHT = 20;

    /** Where letters stand, below the top of their line. */
    private static final double BASELINE = 15.5;

    private final StringBuilder svg = new StringBuilder();

    private SvgPicture() {}

    static String of(Layout layout) {
        return new SvgPicture().draw(layout);
    }

    private String draw(Layout layout) {
        long width = Math.round(layout.width());
        long height = Math.round(layout.height()) + (layout.hubs() ? CAPTION_HEIGHT : 0);
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">\n"
                .formatted(width, height, width, height));
        svg.append(STYLE).append(MARKERS);
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        layout.routes().forEach(this::route);
        layout.boxes().forEach(this::box);
        if (layout.hubs()) {
            text("caption", 24, height - 16.0, CAPTION);
            svg.append('\n');
        }
        return svg.append("</svg>\n").toString();
    }

    private void route(Layout.Route route) {
        Link link = route.link();
        svg.append("<path class=\"%s\"".formatted(link.kind() == Link.Kind.ENUM_USE ? "link use" : "link"));
        if (link.kind() == Link.Kind.RELATION) {
            svg.append(" marker-start=\"url(#%s)\" marker-end=\"url(#%s)\""
                    .formatted(link.start().cardinality(), link.end().cardinality()));
        }
        svg.append(" d=\"");
        String command = "M";
        for (Layout.Point point : route.points()) {
            svg.append(command).append(number(point.x())).append(' ').append(number(point.y()));
            command = "L";
        }
        svg.append("\"><title>%s: %s</title></path>\n".formatted(escaped(link.label()), escaped(link.details())));
    }

    private void box(Layout.PlacedBox placed) {
        Box box = placed.box();
        Entity entity = box.entity();
        String kind = box.leftOut() > 0 ? "hub" : entity.kind().name().toLowerCase(Locale.ROOT);
        svg.append("<g id=\"%s\" class=\"%s\" transform=\"translate(%s %s)\">\n"
                .formatted(id(entity.name()), kind, number(placed.x()), number(placed.y())));
        if (entity.documentation() != null) {
            svg.append("<title>%s</title>\n".formatted(escaped(entity.documentation())));
        }
        svg.append("<rect class=\"box\" width=\"%s\" height=\"%s\" rx=\"4\"/>\n"
                .formatted(number(box.width()), number(box.height())));
        svg.append("<path class=\"head\" d=\"M0 %sV4Q0 0 4 0H%sQ%s 0 %s 4V%sZ\"/>"
                .formatted(
                        number(Box.HEADER),
                        number(box.width() - 4),
                        number(box.width()),
                        number(box.width()),
                        number(Box.HEADER)));
        text("", Box.PADDING, 19, entity.name());
        textAtRight("kind", box, 18, box.note());
        svg.append('\n');
        for (int row = 0; row < entity.columns().size(); row++) {
            row(box, entity.columns().get(row), row);
        }
        text("more", Box.PADDING, Box.top(entity.columns().size()) + BASELINE, box.footer());
        svg.append("</g>\n");
    }

    private void row(Box box, Column column, int row) {
        if (row % 2 == 1) {
            svg.append("<rect class=\"stripe\" x=\"0.5\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
                    .formatted(number(Box.top(row)), number(box.width() - 1), number(Box.ROW)));
        }
        double baseline = Box.top(row) + BASELINE;
        double x = Box.PADDING;
        for (Key key : column.keys()) {
            text("key " + key, x, baseline - 1, key.name());
            x += Box.MARK;
        }
        text("", Box.PADDING + box.marks(), baseline, column.name());
        if (box.detail() == Detail.KEYS && !column.targets().isEmpty()) {
            svg.append("<a href=\"#%s\">".formatted(id(column.targets().get(0))));
            textAtRight("type", box, baseline, box.detail().textOf(column));
            svg.append("</a>");
        } else {
            textAtRight("type", box, baseline, box.detail().textOf(column));
        }
        svg.append('\n');
    }

    /** Models cannot be confused with the markers. */
    private static String id(String entity) {
        return "model-" + entity;
    }

    private void textAtRight(String style, Box box, double y, String text) {
        text(style + "\" text-anchor=\"end", box.width() - Box.PADDING, y, text);
    }

    private void text(String style, double x, double y, String text) {
        if (!text.isEmpty()) {
            svg.append("<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>"
                    .formatted(style, number(x), number(y), escaped(text)));
        }
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** Characters that XML does not know at all are left out. */
    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\t\n]]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
