package io.github.pmprep.examples.boot;

import tools.jackson.databind.json.JsonMapper;
import io.github.pmprep.api.PmPrep;
import io.github.pmprep.model.question.Question;
import io.github.pmprep.model.scoring.Assessment;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Judges one answer, and writes the judgment with the mapper that the application has anyway. */
@SpringBootApplication
public class HostApplication {

    /** Starts the application. */
    public static void main(String... arguments) {
        SpringApplication.run(HostApplication.class, arguments);
    }

    @Bean
    PmPrep pmPrep() {
        return PmPrep.load();
    }

    @Bean
    CommandLineRunner judge(PmPrep prep, JsonMapper mapper) {
        return arguments -> {
            Assessment assessment = prep.answers()
                    .assess(
                            prep.company("amazon"),
                            Question.productSense("How would you improve checkout?"),
                            "If we show the delivery date on the product page, conversion should rise from 3.1% to 3.4%,"
                                    + " because buyers leave when they learn the date only at the end.");
            System.out.println("problems " + prep.loadProblems());
            System.out.println("judgment " + mapper.writeValueAsString(assessment));
        };
    }
}
