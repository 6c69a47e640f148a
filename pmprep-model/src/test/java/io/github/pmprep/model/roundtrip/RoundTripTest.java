package io.github.pmprep.model.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.pmprep.model.roundtrip.Values.Fill;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every value type of the model")
class RoundTripTest {

    private static final int SEEDS = 2;
    private static final int NUMBERS = 5;
    private static final Map<Class<?>, List<Made>> ALL_MADE = new ConcurrentHashMap<>();

    private static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new Jdk8Module())
                    .addModule(new JavaTimeModule())
                    .build();
    private static final tools.jackson.databind.json.JsonMapper JACKSON_3 =
            tools.jackson.databind.json.JsonMapper.builder().build();

    static List<Class<?>> valueTypes() {
        return ValueTypes.all();
    }

    static List<Class<?>> generatedTypes() {
        return ValueTypes.generated();
    }

    static List<Class<?>> sealedInterfaces() {
        return ValueTypes.sealedInterfaces();
    }

    @DisplayName("survives a round trip through Jackson 2")
    @ParameterizedTest(name = "{0}")
    @MethodSource("valueTypes")
    void survivesJackson2(Class<?> type) throws Exception {
        for (Made made : instances(type)) {
            String json = JACKSON_2.writeValueAsString(made.value());
            assertEquals(made.value(), JACKSON_2.readValue(json, type), () -> made.origin() + ", JSON " + json);
        }
    }

    @DisplayName("survives a round trip through Jackson 3")
    @ParameterizedTest(name = "{0}")
    @MethodSource("valueTypes")
    void survivesJackson3(Class<?> type) {
        for (Made made : instances(type)) {
            String json = JACKSON_3.writeValueAsString(made.value());
            assertEquals(made.value(), JACKSON_3.readValue(json, type), () -> made.origin() + ", JSON " + json);
        }
    }

    @DisplayName("is written the same by a writer for its declared type")
    @ParameterizedTest(name = "{0}")
    @MethodSource("valueTypes")
    void writesAsDeclared(Class<?> type) throws Exception {
        for (Made made : instances(type)) {
            assertEquals(
                    JACKSON_2.writeValueAsString(made.value()),
                    JACKSON_2.writerFor(type).writeValueAsString(made.value()),
                    made::origin);
            assertEquals(
                    JACKSON_3.writeValueAsString(made.value()),
                    JACKSON_3.writerFor(type).writeValueAsString(made.value()),
                    made::origin);
        }
    }

    @DisplayName("survives in a list of the sealed interface that it implements")
    @ParameterizedTest(name = "{0}")
    @MethodSource("sealedInterfaces")
    void survivesInAList(Class<?> sealed) throws Exception {
        List<Object> all = instances(sealed).stream().map(Made::value).toList();
        JavaType list2 = JACKSON_2.getTypeFactory().constructCollectionType(List.class, sealed);
        assertEquals(all, JACKSON_2.readValue(JACKSON_2.writerFor(list2).writeValueAsString(all), list2));
        tools.jackson.databind.JavaType list3 = JACKSON_3.getTypeFactory().constructCollectionType(List.class, sealed);
        assertEquals(all, JACKSON_3.readValue(JACKSON_3.writerFor(list3).writeValueAsString(all), list3));
    }

    @DisplayName("can be read by Jackson 3 when Jackson 2 has written it, and the other way round")
    @ParameterizedTest(name = "{0}")
    @MethodSource("valueTypes")
    void crossesOver(Class<?> type) throws Exception {
        for (Made made : instances(type)) {
            String of2 = JACKSON_2.writeValueAsString(made.value());
            String of3 = JACKSON_3.writeValueAsString(made.value());
            assertEquals(made.value(), JACKSON_3.readValue(of2, type), () -> made.origin() + ", JSON " + of2);
            assertEquals(made.value(), JACKSON_2.readValue(of3, type), () -> made.origin() + ", JSON " + of3);
        }
    }

    @DisplayName("equals its rebuilt copy, and hashes like it")
    @ParameterizedTest(name = "{0}")
    @MethodSource("generatedTypes")
    void equalsItsCopy(Class<?> type) throws Exception {
        for (Made made : instances(type)) {
            Object builder = type.getMethod("builder").invoke(null);
            builder.getClass().getMethod("from", type).invoke(builder, made.value());
            Object copy = builder.getClass().getMethod("build").invoke(builder);
            assertEquals(made.value(), copy, made::origin);
            assertEquals(made.value().hashCode(), copy.hashCode(), made::origin);
            assertEquals(made.value().toString(), copy.toString(), made::origin);
        }
    }

    @DisplayName("differs from another value, from null and from other things, and says what it is")
    @ParameterizedTest(name = "{0}")
    @MethodSource("valueTypes")
    void differs(Class<?> type) {
        List<Made> instances = instances(type);
        for (Made made : instances) {
            assertFalse(made.value().equals(null), made::origin);
            assertFalse(made.value().equals(new Object()), made::origin);
            assertFalse(made.value().toString().contains("@"), made::origin);
        }
    }

    @DisplayName("is made up in more than one way, so that the tests above see something")
    @ParameterizedTest(name = "{0}")
    @MethodSource("generatedTypes")
    void varies(Class<?> type) {
        boolean hasAttributes =
                Stream.of(type.getDeclaredMethods()).anyMatch(method -> Modifier.isAbstract(method.getModifiers()));
        long different = instances(type).stream().map(Made::value).distinct().count();
        assertTrue(different > 1 || !hasAttributes, "all made-up values are equal");
    }

    @Test
    @DisplayName("is found by scanning: all that are generated, and at least the 24 that there were at the start")
    void isFound() {
        assertTrue(valueTypes().containsAll(generatedTypes()), () -> "a value type is not public: " + generatedTypes());
        assertTrue(generatedTypes().size() >= 24, () -> "found only " + generatedTypes());
    }

    private static List<Made> instances(Class<?> type) {
        return ALL_MADE.computeIfAbsent(type, RoundTripTest::make);
    }

    private static List<Made> make(Class<?> type) {
        List<Made> all = new ArrayList<>();
        for (Fill fill : Fill.values()) {
            for (long seed = 0; seed < SEEDS; seed++) {
                Values values = new Values(seed, fill);
                for (int number = 1; number <= NUMBERS; number++) {
                    String origin = type.getSimpleName() + " " + number + " of seed " + seed + ", " + fill;
                    all.add(new Made(values.a(type), origin));
                }
            }
        }
        return all;
    }

    /** A value, and how to make it again. */
    private record Made(Object value, String origin) {}
}
