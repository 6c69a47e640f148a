package io.github.pmprep.examples.modular;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.company.Company;

/** Finds the engine, and sends a company through both Jacksons and back. */
public final class ModularApp {

    private ModularApp() {}

    /** Prints what was found, and whether it came back whole. */
    public static void main(String[] args) throws JsonProcessingException {
        PmPrep prep = PmPrep.load();
        Company amazon = prep.company("amazon");
        System.out.println(prep.getClass().getModule().getName() + " knows " + amazon.name());

        JsonMapper jackson2 = JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .build();
        Company by2 = jackson2.readValue(jackson2.writeValueAsString(amazon), Company.class);
        System.out.println("Jackson 2 brings it back: " + by2.equals(amazon));

        tools.jackson.databind.json.JsonMapper jackson3 =
                tools.jackson.databind.json.JsonMapper.builder().build();
        Company by3 = jackson3.readValue(jackson3.writeValueAsString(amazon), Company.class);
        System.out.println("Jackson 3 brings it back: " + by3.equals(amazon));
    }
}
