package io.github.pmprep.engine.data;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Turns nodes into values, and collects everything that does not fit. */
final class Binder {

    private static final BigDecimal INT_MIN = BigDecimal.valueOf(Integer.MIN_VALUE);
    private static final BigDecimal INT_MAX = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final BigDecimal LONG_MIN = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal LONG_MAX = BigDecimal.valueOf(Long.MAX_VALUE);

    private final List<FileProblem> problems = new ArrayList<>();

    /** Returns what does not fit, in the order of the file. */
    List<FileProblem> problems() {
        return problems;
    }

    /** Returns the value, or nothing if there is a problem with it or inside it. */
    Optional<Object> bind(Shape shape, Node node, Place place) {
        if (shape instanceof Shape.Maybe maybe) {
            return bind(maybe.inner(), node, place).map(Optional::of);
        }
        if (shape instanceof Shape.Record record && node instanceof Node.Fields object) {
            return record(record, object.fields(), place);
        }
        if (shape instanceof Shape.Choice choice && node instanceof Node.Fields object) {
            return choice(choice, object.fields(), place);
        }
        if (shape instanceof Shape.ListOf list && node instanceof Node.Items items) {
            return list(list.item(), items.items(), place);
        }
        if (shape instanceof Shape.MapOf map && node instanceof Node.Fields object) {
            return map(map.value(), object.fields(), place);
        }
        if (shape instanceof Shape.OneOf oneOf && node instanceof Node.Text text) {
            return word(oneOf, text, place);
        }
        if (shape instanceof Shape.Parsed parsed && node instanceof Node.Text text) {
            return parsed(parsed, text.value(), place);
        }
        if (shape instanceof Shape.Text && node instanceof Node.Text text) {
            return Optional.of(text.value());
        }
        if (shape instanceof Shape.Flag && node instanceof Node.Flag flag) {
            return Optional.of(flag.value());
        }
        if (shape instanceof Shape.Decimal && node instanceof Node.Figure figure) {
            return Optional.of(figure.value());
        }
        if (shape instanceof Shape.Whole whole && node instanceof Node.Figure figure) {
            return whole(whole, figure, place);
        }
        return refuse(place, node.found(), shape.expected(), "Correct the value.");
    }

    private Optional<Object> record(Shape.Record record, Map<String, Node> given, Place place) {
        int before = problems.size();
        Object builder = Calls.call(record.builder(), record.type());
        for (Map.Entry<String, Node> entry : given.entrySet()) {
            Shape.Field field = record.fields().get(entry.getKey());
            Place at = place.field(entry.getKey());
            if (field == null) {
                unknownField(entry.getKey(), record.fields().keySet(), at);
            } else if (!(entry.getValue() instanceof Node.Nothing)) {
                bind(field.type(), entry.getValue(), at).ifPresent(value -> Calls.call(field.setter(), builder, value));
            }
        }
        record.fields().forEach((name, field) -> {
            Node node = given.getOrDefault(name, new Node.Nothing());
            if (field.required() && node instanceof Node.Nothing) {
                refuse(
                        place,
                        "no field \"" + name + '"',
                        field.type().expected() + " there",
                        "Add the field; it is required.");
            }
        });
        return problems.size() > before ? Optional.empty() : guarded(place, () -> build(builder));
    }

    private static Object build(Object builder) {
        try {
            return Calls.call(builder.getClass().getMethod("build"), builder);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(builder.getClass() + " has no build()", e);
        }
    }

    private void unknownField(String name, Collection<String> known, Place place) {
        refuse(
                place,
                "an unknown field \"" + name + '"',
                "one of " + String.join(", ", known),
                Nearest.remedy(name, known, "Remove it."));
    }

    private Optional<Object> choice(Shape.Choice choice, Map<String, Node> given, Place place) {
        Node kind = given.getOrDefault(choice.field(), new Node.Nothing());
        String expected = "one of " + String.join(", ", choice.kinds().keySet());
        if (!(kind instanceof Node.Text name)) {
            return kind instanceof Node.Nothing
                    ? refuse(
                            place,
                            "no field \"" + choice.field() + '"',
                            expected + " there",
                            "Add the field; it is required.")
                    : refuse(place.field(choice.field()), kind.found(), expected, "Correct the value.");
        }
        return choice.kinds().containsKey(name.value())
                ? bind(choice.of(given), new Node.Fields(choice.without(given)), place)
                : refuse(
                        place.field(choice.field()),
                        kind.found(),
                        expected,
                        Nearest.remedy(name.value(), choice.kinds().keySet(), "Choose one of them."));
    }

    private Optional<Object> list(Shape shape, List<Node> items, Place place) {
        List<Object> values = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            bind(shape, items.get(i), place.item(i)).ifPresent(values::add);
        }
        return values.size() == items.size() ? Optional.of(values) : Optional.empty();
    }

    private Optional<Object> map(Shape shape, Map<String, Node> fields, Place place) {
        Map<String, Object> values = new LinkedHashMap<>();
        fields.forEach(
                (name, node) -> bind(shape, node, place.field(name)).ifPresent(value -> values.put(name, value)));
        return values.size() == fields.size() ? Optional.of(values) : Optional.empty();
    }

    private Optional<Object> word(Shape.OneOf oneOf, Node.Text text, Place place) {
        Object value = oneOf.words().get(text.value());
        return value != null
                ? Optional.of(value)
                : refuse(
                        place,
                        text.found(),
                        oneOf.expected(),
                        Nearest.remedy(text.value(), oneOf.words().keySet(), "Choose one of them."));
    }

    private Optional<Object> parsed(Shape.Parsed parsed, String text, Place place) {
        try {
            return guarded(place, () -> Calls.call(parsed.factory(), parsed.type(), text));
        } catch (DateTimeException e) {
            return refuse(
                    place,
                    new Node.Text(text).found(),
                    parsed.type() == LocalDate.class ? "a day of the calendar" : "a day of every year",
                    "Write it like " + (parsed.type() == LocalDate.class ? "\"2026-01-31\"." : "\"--05-15\"."));
        }
    }

    private Optional<Object> whole(Shape.Whole whole, Node.Figure figure, Place place) {
        BigDecimal value = figure.value();
        if (value.stripTrailingZeros().scale() > 0) {
            return refuse(place, figure.found(), whole.expected(), "Round it.");
        }
        BigDecimal least = whole.wide() ? LONG_MIN : INT_MIN;
        BigDecimal most = whole.wide() ? LONG_MAX : INT_MAX;
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            return refuse(
                    place,
                    figure.found(),
                    "a whole number from " + least + " to " + most,
                    "Write a number in that range.");
        }
        return whole.wide() ? Optional.of(value.longValueExact()) : Optional.of(value.intValueExact());
    }

    private Optional<Object> guarded(Place place, Supplier<Object> making) {
        try {
            return Optional.of(making.get());
        } catch (IllegalArgumentException e) {
            problems.add(new FileProblem(place.pointer(), String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private Optional<Object> refuse(Place place, String found, String expected, String remedy) {
        problems.add(FileProblem.of(place, found, expected, remedy));
        return Optional.empty();
    }
}
