package io.github.pmprep.engine.scoring.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Classes of words, with the classes that they name replaced by their members. */
final class Classes {

    private final Map<String, List<String>> written;
    private final Map<String, List<String>> resolved = new HashMap<>();

    Classes(Map<String, List<String>> written) {
        this.written = written;
    }

    boolean has(String name) {
        return written.containsKey(name);
    }

    /** Returns the words and phrases of a class; none if there is no such class. */
    List<String> members(String name) {
        List<String> known = resolved.get(name);
        if (known != null) {
            return known;
        }
        Set<String> members = new LinkedHashSet<>();
        collect(name, members, new LinkedHashSet<>());
        List<String> list = new ArrayList<>(members);
        resolved.put(name, list);
        return list;
    }

    private void collect(String name, Set<String> members, Set<String> path) {
        if (!path.add(name)) {
            throw new IllegalArgumentException(
                    "class (\"" + name + "\") must not contain itself. Remove one of " + path + ".");
        }
        for (String member : written.getOrDefault(name, List.of())) {
            if (member.startsWith("[") && member.endsWith("]")) {
                String inner = member.substring(1, member.length() - 1);
                if (!has(inner)) {
                    throw new IllegalArgumentException(
                            "class (\"" + inner + "\") must be defined. The class " + name + " names it.");
                }
                collect(inner, members, path);
            } else {
                members.add(member);
            }
        }
        path.remove(name);
    }
}
