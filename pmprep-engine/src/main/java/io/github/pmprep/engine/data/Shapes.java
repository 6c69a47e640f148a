package io.github.pmprep.engine.data;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Derives the shape of data from the value classes of the model: a field is a method without parameters that the
 * builder has a setter for, required if it is abstract and neither optional nor a list. So a field that is added to a
 * value can be written in a file at once.
 */
final class Shapes {

    private final Map<Type, Shape> known = new HashMap<>();

    Shapes() {
        known.put(String.class, new Shape.Text());
        known.put(int.class, new Shape.Whole(false));
        known.put(long.class, new Shape.Whole(true));
        known.put(boolean.class, new Shape.Flag());
        known.put(Integer.class, new Shape.Whole(false));
        known.put(Long.class, new Shape.Whole(true));
        known.put(Boolean.class, new Shape.Flag());
        known.put(BigDecimal.class, new Shape.Decimal());
        known.put(
                LocalDate.class,
                new Shape.Parsed(LocalDate.class, method(LocalDate.class, "parse", CharSequence.class)));
        known.put(
                MonthDay.class, new Shape.Parsed(MonthDay.class, method(MonthDay.class, "parse", CharSequence.class)));
    }

    /** Returns the shape of a type that the model uses. */
    Shape of(Type type) {
        Shape shape = known.get(type);
        if (shape == null) {
            shape = derive(type);
            known.put(type, shape);
        }
        return shape;
    }

    private Shape derive(Type type) {
        if (type instanceof ParameterizedType generic) {
            return container(generic);
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isEnum()) {
            return new Shape.OneOf(words(raw));
        }
        if (raw.isAnnotationPresent(JsonSubTypes.class)) {
            return choice(raw);
        }
        Optional<Method> creator = Arrays.stream(raw.getDeclaredMethods())
                .filter(method ->
                        method.isAnnotationPresent(JsonCreator.class) && method.getParameterTypes()[0] == String.class)
                .findFirst();
        return creator.isPresent()
                ? new Shape.Parsed(raw, creator.get())
                : new Shape.Record(raw, method(raw, "builder"), fields(raw));
    }

    private Shape container(ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        Shape last = of(arguments[arguments.length - 1]);
        if (type.getRawType() == Optional.class) {
            return new Shape.Maybe(last);
        }
        if (type.getRawType() == List.class) {
            return new Shape.ListOf(last);
        }
        if (type.getRawType() == Map.class && arguments[0] == String.class) {
            return new Shape.MapOf(last);
        }
        throw new IllegalStateException(type + " has no form in a data file.");
    }

    private static Map<String, Object> words(Class<?> type) {
        Optional<Method> value = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JsonValue.class))
                .findFirst();
        Map<String, Object> words = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            words.put(
                    value.isPresent() ? (String) Calls.call(value.get(), constant) : ((Enum<?>) constant).name(),
                    constant);
        }
        return words;
    }

    private Shape choice(Class<?> type) {
        SortedMap<String, Shape> kinds = new TreeMap<>();
        for (JsonSubTypes.Type kind : type.getAnnotation(JsonSubTypes.class).value()) {
            kinds.put(kind.name(), of(kind.value()));
        }
        return new Shape.Choice(type.getAnnotation(JsonTypeInfo.class).property(), kinds);
    }

    private static Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            return type.getMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.getName() + " has no " + name + "(), so it has no form in a file.", e);
        }
    }

    private SortedMap<String, Shape.Field> fields(Class<?> type) {
        Map<String, Method> setters = new HashMap<>();
        for (Method method : method(type, "builder").getReturnType().getMethods()) {
            if (method.getParameterCount() == 1 && setters.get(method.getName()) == null) {
                setters.put(method.getName(), method);
            } else if (method.getParameterCount() == 1 && isWhole(method.getParameterTypes()[0])) {
                setters.put(method.getName(), method);
            }
        }
        SortedMap<String, Shape.Field> fields = new TreeMap<>();
        for (Method method : type.getDeclaredMethods()) {
            Method setter = setters.get(method.getName());
            if (setter != null && method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers())) {

                Shape shape = of(method.getGenericReturnType());
                boolean required = Modifier.isAbstract(method.getModifiers())
                        && !(shape instanceof Shape.Maybe
                                || shape instanceof Shape.ListOf
                                || shape instanceof Shape.MapOf);
                fields.put(method.getName(), new Shape.Field(shape, required, method, Calls.open(setter)));
            }
        }
        return fields;
    }

    /** Tells the setter that takes the whole of an optional value, list or map from its shortcuts. */
    private static boolean isWhole(Class<?> parameter) {
        return parameter == Optional.class || parameter == Iterable.class || parameter == Map.class;
    }
}
