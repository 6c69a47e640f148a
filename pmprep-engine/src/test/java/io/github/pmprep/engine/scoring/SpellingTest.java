package io.github.pmprep.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.pmprep.engine.scoring.lexicon.Inflections;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("American and British spelling")
class SpellingTest {

    @Test
    @DisplayName("are the same for every form of a word")
    void forms() {
        Set<String> forms = new Inflections(Map.of()).forms("prioritise");
        for (String form : Set.of("prioritise", "prioritize", "prioritised", "prioritized", "prioritising")) {
            assertTrue(forms.contains(form), form);
        }
    }

    @Test
    @DisplayName("are the same for a word that is asked for in one form only")
    void exact() {
        assertEquals(Set.of("grey", "gray"), Inflections.spellings("grey"));
        assertEquals(Set.of("practice", "practise"), Inflections.spellings("practice"));
    }
}
