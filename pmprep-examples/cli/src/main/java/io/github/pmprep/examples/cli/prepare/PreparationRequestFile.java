package io.github.pmprep.examples.cli.prepare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pmprep.api.PmPrep;
import io.github.pmprep.examples.cli.json.JsonFile;
import io.github.pmprep.model.company.Company;
import io.github.pmprep.model.loop.Round;
import io.github.pmprep.model.preparation.PreparationRequest;
import io.github.pmprep.model.preparation.RoundAhead;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Reads requests from JSON. In place of a whole company its id may stand, and a round of its loop needs no more than
 * {@code {"id", "start"}}.
 */
public final class PreparationRequestFile {

    private final PmPrep prep;
    private final JsonMapper mapper;

    /** Creates a reader. */
    public PreparationRequestFile(PmPrep prep, JsonMapper mapper) {
        this.prep = prep;
        this.mapper = mapper;
    }

    /**
     * Returns the request in a file.
     *
     * @throws IllegalArgumentException if the file holds none
     */
    public PreparationRequest read(Path file) throws IOException {
        JsonFile json = new JsonFile(mapper, file);
        if (!(json.tree() instanceof ObjectNode request)) {
            throw new IllegalArgumentException(file + ": there must be a JSON object here.");
        }
        if (request.path("company").isTextual()) {
            Company company = prep.company(request.get("company").textValue());
            request.set("company", mapper.valueToTree(company));
            for (JsonNode round : request.path("rounds")) {
                if (round instanceof ObjectNode object) {
                    complete(object, company);
                }
            }
        }
        return json.value(request, PreparationRequest.class);
    }

    /** Fills in what the company's loop says of a round. */
    private void complete(ObjectNode round, Company company) {
        for (Round known : company.loop().rounds()) {
            if (known.id().equals(round.path("id").asText())) {
                ObjectNode whole = mapper.valueToTree(RoundAhead.of(known, Instant.EPOCH));
                whole.remove("start");
                whole.setAll(round);
                round.setAll(whole);
            }
        }
    }
}
