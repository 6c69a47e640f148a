package io.github.pmprep.examples.cli.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pmprep.api.PmPrep;
import io.github.pmprep.examples.calendars.Holidays;
import io.github.pmprep.examples.cli.json.JsonFile;
import io.github.pmprep.model.calendar.BusinessCalendar;
import io.github.pmprep.model.timeline.LoopsRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * Reads requests from JSON: the form of a loop request, or {@code {"loops": […], "restMinutes": 60}} with several. In place of
 * a whole company its id may stand, and in place of a whole calendar the code of a country, as {@code us-ca}.
 */
public final class RequestFile {

    private final PmPrep prep;
    private final JsonMapper mapper;

    /** Creates a reader. */
    public RequestFile(PmPrep prep, JsonMapper mapper) {
        this.prep = prep;
        this.mapper = mapper;
    }

    /**
     * Returns the requests in a file.
     *
     * @throws IllegalArgumentException if the file holds none
     */
    public LoopsRequest read(Path file) throws IOException {
        JsonFile json = new JsonFile(mapper, file);
        JsonNode root = json.tree();
        if (!(root instanceof ObjectNode object)) {
            throw new IllegalArgumentException(file + ": there must be a JSON object here.");
        }
        ObjectNode loops = object;
        if (!object.has("loops")) {
            loops = mapper.createObjectNode();
            loops.putArray("loops").add(object);
        }
        if (loops.get("loops") instanceof ArrayNode array) {
            for (JsonNode loop : array) {
                if (loop instanceof ObjectNode request) {
                    complete(request);
                }
            }
        }
        return json.value(loops, LoopsRequest.class);
    }

    private void complete(ObjectNode request) throws JsonProcessingException {
        if (request.path("company").isTextual()) {
            request.set(
                    "company",
                    mapper.valueToTree(prep.company(request.get("company").textValue())));
        }
        if (request.path("calendar").isTextual()) {
            BusinessCalendar calendar = holidays(
                    request.get("calendar").textValue(),
                    request.path("outreach").asText());
            request.set("calendar", mapper.valueToTree(calendar));
        }
    }

    private static BusinessCalendar holidays(String code, String outreach) {
        try {
            int year = LocalDate.parse(outreach).getYear();
            return Holidays.ofCode(code, year, year + 1);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "outreach (\"" + outreach + "\") must be a day. Write it like 2026-03-02.", e);
        }
    }
}
