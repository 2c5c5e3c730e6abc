package org.backlot.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads the one YAML document of a text into values with their places. Depth and number of values are bounded; what an
 * alias stands for counts each time that it is used.
 */
public final class Tree {
    /** How deep lists and mappings may stand in one another. */
    static final int DEEPEST = 50;

    /** How many values a file may have, those behind aliases counted at every use. */
    static final int MOST_VALUES = 4_000_000;

    /** How many characters the parser takes at once; a value longer than this is copied once for each of them. */
    private static final int WINDOW = 1 << 20;

    private final Iterator<Event> events;
    private final Mistakes mistakes;
    private final Map<String, Value> anchors = new HashMap<>();
    private int values;
    private int deep;

    private Tree(Iterator<Event> events, Mistakes mistakes) {
        this.events = events;
        this.mistakes = mistakes;
    }

    /** The tree; null where the text is no such document, which is then among the mistakes. */
    public static @Nullable Value read(String text, Mistakes mistakes) {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(Math.min(text.length() + 1, WINDOW))
                .build();
        try {
            return new Tree(new Parse(settings).parseString(text).iterator(), mistakes).document();
        } catch (Refused refused) {
            mistakes.add(refused.place, refused.problem, () -> refused.hint);
        } catch (MarkedYamlEngineException broken) {
            Place place = broken.getProblemMark().map(Tree::place).orElse(Place.START);
            mistakes.add(place, "this is not YAML: " + broken.getProblem(), () -> YamlHints.about(broken.getProblem()));
        } catch (YamlEngineException broken) {
            mistakes.add(Place.START, "this is not YAML: " + broken.getMessage());
        }
        return null;
    }

    private Value document() {
        next(Event.ID.StreamStart);
        Event start = events.next();
        if (start.getEventId() == Event.ID.StreamEnd) {
            throw new Refused(Place.START, "the file is empty", "begin with `dossier: 1`");
        }
        Value root = value(events.next());
        next(Event.ID.DocumentEnd);
        Event further = events.next();
        if (further.getEventId() == Event.ID.DocumentStart) {
            throw new Refused(place(further), "a second document begins here", "write one dossier in a file");
        }
        return root;
    }

    private void next(Event.ID expected) {
        Event event = events.next();
        if (event.getEventId() != expected) {
            throw new Refused(place(event), "this is not YAML: unexpected " + event.getEventId(), null);
        }
    }

    private Value value(Event event) {
        if (event instanceof AliasEvent alias) {
            return behind(alias);
        }
        Value value = event instanceof ScalarEvent scalar ? text(scalar) : collection((CollectionStartEvent) event);
        count(1, value.place());
        ((NodeEvent) event).getAnchor().map(Anchor::getValue).ifPresent(name -> anchors.put(name, value));
        return value;
    }

    private void count(int more, Place place) {
        values = Math.addExact(values, more);
        if (values > MOST_VALUES) {
            throw new Refused(place, "the file has more than " + MOST_VALUES + " values", "use fewer aliases");
        }
    }

    private Value behind(AliasEvent alias) {
        String name = alias.getAlias().getValue();
        Value value = anchors.get(name);
        if (value == null) {
            throw new Refused(place(alias), "`*" + name + "` stands for nothing that ends above", null);
        }
        count(value.weight(), place(alias));
        return value;
    }

    private Value.Text text(ScalarEvent scalar) {
        refuseTag(scalar, scalar.getTag());
        Value.Sort sort = scalar.isPlain() ? Value.Sort.ofPlain(scalar.getValue()) : Value.Sort.STRING;
        return new Value.Text(place(scalar), scalar.getValue(), sort);
    }

    private Value collection(CollectionStartEvent start) {
        refuseTag(start, start.getTag());
        if (++deep > DEEPEST) {
            throw new Refused(place(start), "lists and mappings stand more than " + DEEPEST + " deep", null);
        }
        Value value = start instanceof MappingStartEvent ? mapping(start) : items(start);
        deep--;
        return value;
    }

    private Value.Items items(Event start) {
        List<Value> items = new ArrayList<>();
        int weight = 1;
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            Value item = value(event);
            items.add(item);
            weight += item.weight();
        }
        return new Value.Items(place(start), items, weight);
    }

    private Value.Mapping mapping(Event start) {
        Map<String, Value.Field> fields = new LinkedHashMap<>();
        int weight = 1;
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Value key = value(event);
            Value value = value(events.next());
            put(fields, key, value);
            weight += key.weight() + value.weight();
        }
        return new Value.Mapping(place(start), fields, weight);
    }

    private void put(Map<String, Value.Field> fields, Value key, Value value) {
        if (!(key instanceof Value.Text text)) {
            mistakes.add(key.place(), "a key is a text, not " + key.described());
            return;
        }
        Value.Field before = fields.putIfAbsent(text.text(), new Value.Field(text, value));
        if (before != null) {
            int line = before.key().place().line();
            mistakes.add(key.place(), Shown.quoted(text.text()) + " stands here a second time; it is in line " + line);
        }
    }

    private static void refuseTag(Event event, Optional<String> tag) {
        if (tag.isPresent()) {
            throw new Refused(place(event), "tags such as " + Shown.quoted(tag.get()) + " have no place here", null);
        }
    }

    private static Place place(Event event) {
        return event.getStartMark().map(Tree::place).orElse(Place.START);
    }

    private static Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** Ends the reading of a text. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Place place;
        private final String problem;
        private final @Nullable String hint;

        Refused(Place place, String problem, @Nullable String hint) {
            super(problem, null, false, false);
            this.place = place;
            this.problem = problem;
            this.hint = hint;
        }
    }
}
