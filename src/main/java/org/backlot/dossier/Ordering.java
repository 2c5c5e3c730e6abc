package org.backlot.dossier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts entries in an order in which each comes after those it rests on; entries that wait for each other are mistakes. */
final class Ordering<T> {
    private final Function<T, Name> name;
    private final Function<T, List<Name>> after;
    private final Map<String, T> entries = new LinkedHashMap<>();
    private final Map<String, Integer> waiting = new HashMap<>();
    private final Map<String, List<T>> followers = new HashMap<>();

    private Ordering(List<T> entries, Function<T, Name> name, Function<T, List<Name>> after) {
        this.name = name;
        this.after = after;
        entries.forEach(entry -> this.entries.put(slug(entry), entry));
        entries.forEach(this::link);
    }

    static <T> List<T> of(List<T> entries, Function<T, Name> name, Function<T, List<Name>> after, Mistakes mistakes) {
        return new Ordering<>(entries, name, after).ordered(mistakes);
    }

    private String slug(T entry) {
        return name.apply(entry).slug();
    }

    private List<String> predecessors(T entry) {
        return after.apply(entry).stream()
                .map(Name::slug)
                .filter(slug -> entries.containsKey(slug) && !slug.equals(slug(entry)))
                .toList();
    }

    private void link(T entry) {
        List<String> predecessors = predecessors(entry);
        waiting.put(slug(entry), predecessors.size());
        predecessors.forEach(slug ->
                followers.computeIfAbsent(slug, unused -> new ArrayList<>()).add(entry));
    }

    private List<T> ordered(Mistakes mistakes) {
        List<T> ordered = new ArrayList<>(entries.size());
        Deque<T> ready = new ArrayDeque<>();
        entries.values().stream()
                .filter(entry -> waiting.getOrDefault(slug(entry), 0) == 0)
                .forEach(ready::add);
        while (!ready.isEmpty()) {
            T entry = ready.remove();
            ordered.add(entry);
            for (T follower : followers.getOrDefault(slug(entry), List.of())) {
                if (waiting.merge(slug(follower), -1, Integer::sum) == 0) {
                    ready.add(follower);
                }
            }
        }
        if (ordered.size() < entries.size()) {
            report(ordered, mistakes);
        }
        return ordered;
    }

    /** Tells of one circle among the entries that were never ready. */
    private void report(List<T> ordered, Mistakes mistakes) {
        Set<String> done = ordered.stream().map(this::slug).collect(Collectors.toSet());
        Set<String> path = new LinkedHashSet<>();
        String at = entries.keySet().stream()
                .filter(slug -> !done.contains(slug))
                .findFirst()
                .orElseThrow();
        while (path.add(at)) {
            at = blocker(at, done);
        }
        String first = at;
        List<String> circle = new ArrayList<>(
                path.stream().dropWhile(slug -> !slug.equals(first)).toList());
        circle.add(first);
        Place place = name.apply(entry(first)).place();
        mistakes.add(place, "these rest on each other in a circle: " + String.join(", ", circle));
    }

    private String blocker(String slug, Set<String> done) {
        return predecessors(entry(slug)).stream()
                .filter(before -> !done.contains(before))
                .findFirst()
                .orElseThrow();
    }

    private T entry(String slug) {
        T entry = entries.get(slug);
        if (entry == null) {
            throw new IllegalStateException("no entry " + slug);
        }
        return entry;
    }
}
