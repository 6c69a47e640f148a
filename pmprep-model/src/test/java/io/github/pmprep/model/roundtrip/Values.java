package io.github.pmprep.model.roundtrip;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes values up. A type of the JDK is known to {@link Samples}; a value type is filled through its builder with
 * made-up attributes, over and over, until its check accepts them.
 */
final class Values {

    private static final String ROOT = "io.github.pmprep.";
    private static final int TRIES = 500;
    private static final int DEEPEST = 12;
    private static final int POOL = 12;

    /** How many optional attributes and elements a value has. */
    enum Fill {
        NOTHING,
        SOMETHING,
        EVERYTHING
    }

    private final SplittableRandom random;
    private Fill fill;
    private final Map<Class<?>, List<Object>> pools = new HashMap<>();
    private int depth;
    private int words;

    Values(long seed, Fill fill) {
        this.random = new SplittableRandom(seed);
        this.fill = fill;
    }

    /** Returns a value of a type. */
    @SuppressWarnings("unchecked")
    <T> T a(Class<T> type) {
        return (T) of(type);
    }

    /** Returns values of a type. */
    <T> List<T> some(Class<T> type, int count) {
        return Stream.generate(() -> a(type)).limit(count).toList();
    }

    /** Returns a number between two bounds, both of which count. */
    int number(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** Returns one of several. */
    @SafeVarargs
    final <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** Returns a word that has not been used before; it will do as an id. */
    String word() {
        return "word-" + ++words;
    }

    private Object of(Type type) {
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof ParameterizedType generic) {
            return generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return one(plain.getEnumConstants());
        }
        if (plain.isSealed()) {
            return of(one(plain.getPermittedSubclasses()));
        }
        boolean isLeaf = !plain.getName().startsWith(ROOT);
        return depth == 0 || isLeaf ? fresh(plain) : pooled(plain);
    }

    /** Returns a part of a value: one of a few of its type, since making up parts of parts of parts takes long. */
    private Object pooled(Class<?> type) {
        List<Object> pool = pools.computeIfAbsent(type, any -> new ArrayList<>());
        if (pool.size() < POOL) {
            pool.add(fresh(type));
        }
        return pool.get(random.nextInt(pool.size()));
    }

    private Object fresh(Class<?> type) {
        depth++;
        try {
            return triedOften(type);
        } finally {
            depth--;
        }
    }

    private Object generic(Class<?> raw, Type[] arguments) {
        if (raw == Optional.class) {
            return wanted() ? Optional.of(of(arguments[0])) : Optional.empty();
        }
        List<Object> elements = new ArrayList<>();
        for (int i = size(); i > 0; i--) {
            elements.add(of(arguments[0]));
        }
        if (raw == Set.class) {
            return Set.copyOf(elements);
        }
        if (Map.class.isAssignableFrom(raw)) {
            Map<Object, Object> map = SortedMap.class.isAssignableFrom(raw) ? new TreeMap<>() : new LinkedHashMap<>();
            elements.forEach(key -> map.put(key, of(arguments[1])));
            return map;
        }
        return elements;
    }

    private boolean wanted() {
        return switch (fill) {
            case NOTHING -> false;
            case SOMETHING -> depth < DEEPEST && random.nextBoolean();
            case EVERYTHING -> depth < DEEPEST;
        };
    }

    private int size() {
        return fill == Fill.NOTHING ? number(0, 1) : wanted() ? number(1, 3) : 0;
    }

    private Object triedOften(Class<?> type) {
        Fill wished = fill;
        String complaint = "none";
        for (int i = 0; i < TRIES; i++) {
            fill = i < TRIES / 4 ? wished : Fill.SOMETHING;
            try {
                return attempt(type);
            } catch (IllegalArgumentException e) {
                complaint = e.getMessage();
            } catch (InvocationTargetException e) {
                if (!(e.getCause() instanceof IllegalArgumentException
                        || e.getCause() instanceof ArithmeticException)) {
                    throw new AssertionError("Building a " + type.getName() + " failed", e.getCause());
                }
                complaint = e.getCause().getMessage();
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(noSample(type, "it has no public builder() and is no record"), e);
            } finally {
                fill = wished;
            }
        }
        throw new AssertionError(noSample(type, TRIES + " random builds were refused, the last with: " + complaint));
    }

    private Object attempt(Class<?> type) throws ReflectiveOperationException {
        Optional<Samples.Sample<?>> sample = Samples.of(type);
        if (sample.isPresent()) {
            return sample.get().make(this);
        }
        return type.isRecord() ? record(type) : built(type);
    }

    private static String noSample(Class<?> type, String why) {
        return "No " + type.getName() + " can be made up: " + why + ". Add one line to Samples that makes a valid one.";
    }

    private Object record(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            arguments[i] = of(components[i].getGenericType());
            types[i] = components[i].getType();
        }
        return type.getConstructor(types).newInstance(arguments);
    }

    private Object built(Class<?> type) throws ReflectiveOperationException {
        Object builder = type.getMethod("builder").invoke(null);
        for (Method setter : setters(type, builder)) {
            if (isMandatory(type, setter) || wanted() || random.nextInt(8) == 0) {
                setter.invoke(builder, of(setter.getGenericParameterTypes()[0]));
            }
        }
        return builder.getClass().getMethod("build").invoke(builder);
    }

    /** Returns one setter for each attribute, in order of its name: the one that takes the whole of it. */
    private static List<Method> setters(Class<?> type, Object builder) {
        Map<String, Method> setters = new TreeMap<>();
        for (Method method : builder.getClass().getMethods()) {
            boolean isSetter = method.getParameterCount() == 1
                    && method.getDeclaringClass() != Object.class
                    && attribute(type, method).isPresent();
            if (isSetter) {
                setters.merge(method.getName(), method, Values::wider);
            }
        }
        setters.values().forEach(setter -> setter.setAccessible(true));
        return List.copyOf(setters.values());
    }

    private static Method wider(Method one, Method other) {
        Set<Class<?>> wide = Set.of(
                Optional.class, OptionalInt.class, OptionalLong.class, OptionalDouble.class, Iterable.class, Map.class);
        return wide.contains(one.getParameterTypes()[0]) ? one : other;
    }

    /** Returns the accessor of the attribute that a method of a builder sets. */
    private static Optional<Method> attribute(Class<?> type, Method setter) {
        try {
            return Optional.of(type.getMethod(setter.getName()));
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    private static boolean isMandatory(Class<?> type, Method setter) {
        return Modifier.isAbstract(attribute(type, setter).orElseThrow().getModifiers());
    }
}
