package dev.studyleaf.page.map;

import dev.studyleaf.kept.Kept;
import dev.studyleaf.map.Box;
import dev.studyleaf.map.Layout;
import dev.studyleaf.map.Pull;
import dev.studyleaf.page.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A drawn map, and the same as a list.
 *
 * @param width of the drawing in pixels
 * @param height of the drawing in pixels
 * @param lines between places, the weak ones first
 * @param places the best connected things
 * @param alone things without a tie to any other
 * @param left how many connected things are not drawn
 */
public record NoteMap(int width, int height, List<Line> lines, List<Place> places, List<Link> alone, int left) {
    /** More would not be readable. */
    static final int MOST = 40;

    private static final int WIDTH = 720;

    /** What is kept of a map under this name. */
    static final String WORK = "map";

    /**
     * A line on the map.
     *
     * @param from the number of the place where it starts, from 0
     * @param to the number of the place where it ends
     * @param linked whether it stands for a link; else for things in common
     */
    public record Line(int from, int to, boolean linked, int x1, int y1, int x2, int y2) {
        static Line of(int from, int to, boolean linked, Layout layout) {
            Layout.Point start = layout.centers().get(from);
            Layout.Point end = layout.centers().get(to);
            return new Line(from, to, linked, start.x(), start.y(), end.x(), end.y());
        }
    }

    /**
     * A thing on the map.
     *
     * @param link its name and where it leads
     * @param label its name in short lines
     * @param frame around the label
     * @param neighbours what it is tied to, the strongest first
     */
    public record Place(Link link, List<Word> label, Area frame, List<Link> neighbours) {}

    /** A line of a label: its words, and the middle of its foot. */
    public record Word(String text, int x, int y) {}

    /** A rectangle in pixels. */
    public record Area(int x, int y, int width, int height) {}

    /** What the layout of a map hangs on. */
    private record Inputs(List<Box> boxes, List<Pull> pulls) {}

    /** What is to be drawn: names, and for each the things that it is tied to. */
    record Graph(List<Link> links, List<Map<Integer, NoteGraph.Tie>> ties) {}

    /** {@code address}: of the map, under which its layout is {@code kept}. */
    static NoteMap of(Graph graph, String address, Kept kept) {
        List<Integer> tied = new ArrayList<>();
        List<Link> alone = new ArrayList<>();
        for (int i = 0; i < graph.links().size(); i++) {
            if (graph.ties().get(i).isEmpty()) {
                alone.add(graph.links().get(i));
            } else {
                tied.add(i);
            }
        }
        List<Integer> drawn = tied.size() <= MOST ? tied : chosen(graph, tied);
        List<MapLabel> labels = drawn.stream()
                .map(i -> MapLabel.of(graph.links().get(i).title()))
                .toList();
        Inputs inputs = new Inputs(labels.stream().map(MapLabel::box).toList(), pulls(graph, drawn));
        Layout layout = kept.of(WORK, address, inputs, one -> Layout.of(one.boxes(), one.pulls(), WIDTH));
        List<Place> places = new ArrayList<>();
        for (int n = 0; n < drawn.size(); n++) {
            places.add(
                    place(graph, drawn.get(n), labels.get(n), layout.centers().get(n)));
        }
        int left = tied.size() - drawn.size();
        return new NoteMap(layout.width(), layout.height(), lines(graph, drawn, layout), places, alone, left);
    }

    /** The best connected; one that is tied to none of these brings the closest with it, as it would stand without a line. */
    private static List<Integer> chosen(Graph graph, List<Integer> tied) {
        List<Integer> best = tied.stream()
                .sorted(Comparator.comparing((Integer i) -> -weight(graph, i)).thenComparing(i -> i))
                .toList();
        Set<Integer> chosen = new TreeSet<>();
        for (int one : best) {
            Map<Integer, NoteGraph.Tie> ties = graph.ties().get(one);
            if (ties.keySet().stream().anyMatch(chosen::contains)) {
                chosen.add(one);
            } else if (chosen.size() + 1 < MOST) {
                chosen.add(one);
                closest(ties).findFirst().ifPresent(chosen::add);
            }
            if (chosen.size() == MOST) {
                break;
            }
        }
        return List.copyOf(chosen);
    }

    /** The others that one is tied to, the strongest first. */
    private static Stream<Integer> closest(Map<Integer, NoteGraph.Tie> ties) {
        return ties.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Integer, NoteGraph.Tie> tie) ->
                                -tie.getValue().strength())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    private static double weight(Graph graph, int i) {
        return graph.ties().get(i).values().stream()
                .mapToDouble(NoteGraph.Tie::strength)
                .sum();
    }

    /** The ties among those that are drawn, by their places in that list. */
    private static List<Pull> pulls(Graph graph, List<Integer> drawn) {
        Map<Integer, Integer> numbers = new HashMap<>();
        drawn.forEach(i -> numbers.put(i, numbers.size()));
        List<Pull> pulls = new ArrayList<>();
        for (int i : drawn) {
            graph.ties().get(i).forEach((other, tie) -> {
                if (other > i && numbers.containsKey(other)) {
                    pulls.add(new Pull(numbers.getOrDefault(i, 0), numbers.getOrDefault(other, 0), tie.strength()));
                }
            });
        }
        return pulls;
    }

    private static List<Line> lines(Graph graph, List<Integer> drawn, Layout layout) {
        List<Line> lines = new ArrayList<>();
        for (int from = 0; from < drawn.size(); from++) {
            for (int to = from + 1; to < drawn.size(); to++) {
                NoteGraph.Tie tie = graph.ties().get(drawn.get(from)).get(drawn.get(to));
                if (tie != null) {
                    lines.add(Line.of(from, to, tie.linked(), layout));
                }
            }
        }
        lines.sort(Comparator.comparing(Line::linked));
        return lines;
    }

    private static Place place(Graph graph, int i, MapLabel label, Layout.Point center) {
        Box box = label.box();
        Area frame = new Area(
                (int) (center.x() - box.width() / 2), (int) (center.y() - box.height() / 2), (int) box.width(), (int)
                        box.height());
        List<Word> words = new ArrayList<>();
        int count = label.lines().size();
        for (int line = 0; line < count; line++) {
            words.add(new Word(label.lines().get(line), center.x(), center.y() + 5 + line * 18 - (count - 1) * 9));
        }
        List<Link> neighbours =
                closest(graph.ties().get(i)).map(graph.links()::get).toList();
        return new Place(graph.links().get(i), words, frame, neighbours);
    }
}
