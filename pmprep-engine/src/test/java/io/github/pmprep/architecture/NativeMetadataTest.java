package io.github.pmprep.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import io.github.pmprep.engine.PmPrepEngine;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The metadata for native images")
class NativeMetadataTest {

    private static final String FILE =
            "/META-INF/native-image/io.github.pmprep/pmprep-engine/reachability-metadata.json";

    @Test
    @DisplayName("names every class of the model, and nothing that is not there")
    void namesEveryClass() throws IOException {
        Set<String> expected = new TreeSet<>();
        for (JavaClass type : Modules.published()) {
            if (type.getPackageName().startsWith("io.github.pmprep.model")
                    && !type.getSimpleName().equals("package-info")) {
                expected.add(type.getName());
            }
        }
        Set<String> named = new TreeSet<>();
        metadata()
                .get("reflection")
                .forEach(entry -> named.add(entry.get("type").asText()));
        assertEquals(expected, named);
        assertTrue(named.contains("io.github.pmprep.model.company.ImmutableCompany$Json"), "values are read by it");
    }

    @Test
    @DisplayName("keeps built-in data, company files and services")
    void keepsResources() throws IOException {
        Set<String> globs = new TreeSet<>();
        metadata().get("resources").forEach(entry -> globs.add(entry.get("glob").asText()));
        assertEquals(
                Set.of(
                        "META-INF/pmprep/**",
                        "META-INF/services/io.github.pmprep.*",
                        "io/github/pmprep/engine/**/*.data"),
                globs);
    }

    private static JsonNode metadata() throws IOException {
        try (InputStream in = PmPrepEngine.class.getResourceAsStream(FILE)) {
            return new ObjectMapper().readTree(in);
        }
    }
}
