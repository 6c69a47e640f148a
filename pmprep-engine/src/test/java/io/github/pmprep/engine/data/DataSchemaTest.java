package io.github.pmprep.engine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.pmprep.model.company.Company;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The schema of company files")
class DataSchemaTest {

    private static final long SEED = 2012;
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static String published = "";
    private static String amazon = "";

    @BeforeAll
    static void readFiles() throws IOException {
        try (InputStream in = DataSchema.class.getResourceAsStream("/META-INF/pmprep/company.schema.json")) {
            published = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        amazon = Files.readString(Path.of("src/main/data/company/amazon.json"));
    }

    @Test
    @DisplayName("is a schema of the draft 2020-12")
    void isASchema() {
        Schema draft = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertEquals(List.of(), draft.validate(published, InputFormat.JSON));
    }

    @Test
    @DisplayName("accepts the built-in company, and one that points to its schema")
    void acceptsTheBuiltInCompany() {
        assertEquals(List.of(), errors(amazon));
        assertEquals(List.of(), errors(amazon.replaceFirst("\\{", "{\"\\$schema\": \"company.schema.json\",")));
    }

    @DisplayName("refuses what the reader refuses for its form")
    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "\"trigger\", \"triger\"",
                "\"days\": 14, \"days\": \"two weeks\"",
                "\"days\": 14, \"days\": 1.5",
                "\"days\": 14, \"days\": 3000000000",
                "\"type\": \"wait\", \"type\": \"wiat\"",
                "\"kind\": \"behavioral\", \"kind\": \"behaviour\"",
                "\"hire\": true, \"hire\": \"yes\"",
                "\"principles\": [\"ownership\", \"principles\": [7",
                "\"source\": \"urgency\", \"source\": 7"
            })
    void refuses(String right, String wrong) {
        String broken = amazon.replace(right, wrong);
        assertTrue(DataFile.read(Company.class, broken).value().isEmpty(), wrong);
        assertTrue(!errors(broken).isEmpty(), wrong);
    }

    @Test
    @DisplayName("accepts every one of two thousand mutated files that the reader accepts")
    void acceptsWhatTheReaderAccepts() {
        SplittableRandom random = new SplittableRandom(SEED);
        int accepted = 0;
        for (int i = 0; i < 2_000; i++) {
            String file = new String(new Mutation(random.split()).of(amazon), StandardCharsets.UTF_8);
            if (DataFile.read(Company.class, file).value().isPresent() && !file.contains("null")) {
                accepted++;
                assertEquals(List.of(), errors(file), "seed " + SEED + ", file " + i);
            }
        }
        assertTrue(accepted > 20, "seed " + SEED + ": only " + accepted + " files were accepted");
    }

    private static List<Error> errors(String file) {
        return REGISTRY.getSchema(published, InputFormat.JSON).validate(file, InputFormat.JSON);
    }
}
