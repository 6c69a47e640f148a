package io.github.pmprep.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every public type and method that applications and plugins see")
class DocumentedTest {

    private static final List<Path> SOURCES = List.of(
            Path.of("../pmprep-model/src/main/java/io/github/pmprep/model"),
            Path.of("../pmprep-api/src/main/java/io/github/pmprep"));
    private static final Pattern TYPE = Pattern.compile(
            "\\s*public (?:static |final |abstract |sealed |non-sealed )*(?:class|interface|record|enum) (\\w+).*");
    private static final Pattern METHOD = Pattern.compile(
            "\\s*public (?:static |final |abstract )*(?:<[^(]*> )?(?:[\\w.<>\\[\\], ?@]+ )?(\\w+)\\(.*");
    private static final Pattern IN_INTERFACE = Pattern.compile(
            " {4}(?! )(?:default |static )*(?:<[^(]*> )?(?!private |return |throw )[\\w.<>\\[\\], ?@]+ (\\w+)\\(.*");
    private static final int FEWEST_WORDS = 3;
    private static final int AT_LEAST = 500;

    @Test
    @DisplayName("has documentation that says more than its name")
    void saysSomething() throws IOException {
        List<String> complaints = new ArrayList<>();
        int seen = 0;
        for (Path source : sources()) {
            List<Member> members = members(Files.readAllLines(source));
            seen += members.size();
            members.stream()
                    .filter(member -> !member.saysSomething())
                    .forEach(member -> complaints.add(source.getFileName() + ": " + member));
        }
        assertEquals(List.of(), complaints);
        assertTrue(seen > AT_LEAST, "saw only " + seen);
    }

    @Test
    @DisplayName("is missed here if it has none, or one that repeats the name")
    void bites() {
        List<String> source = List.of(
                "/** Shows that the test sees what is missing. */",
                "public class Seed {",
                "    public int bare() {",
                "    /** The day count. */",
                "    public int dayCount() {",
                "    /** The days that count, and those that do not. */",
                "    @Deprecated(",
                "            since = \"1\")",
                "    public int days() {",
                "    @Override",
                "    public String toString() {");
        assertEquals(
                List.of("bare", "dayCount"),
                members(source).stream()
                        .filter(member -> !member.saysSomething())
                        .map(Member::name)
                        .toList());
    }

    private static List<Path> sources() throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path folder : SOURCES) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".java")
                                && !file.toString().contains("internal")
                                && !file.toString().endsWith("-info.java"))
                        .sorted()
                        .forEach(all::add);
            }
        }
        return all;
    }

    /** Reads members with the comment before them; annotations stand between the two. */
    private static List<Member> members(List<String> lines) {
        List<Member> members = new ArrayList<>();
        boolean isInterface = lines.stream().anyMatch(line -> line.matches("public (sealed )?interface .*"));
        boolean isPublic = lines.stream().anyMatch(line -> line.startsWith("public "));
        StringBuilder comment = new StringBuilder();
        boolean inComment = false;
        boolean overrides = false;
        int open = 0;
        for (String line : lines) {
            if (inComment || line.strip().startsWith("/**")) {
                if (!inComment) {
                    comment.setLength(0);
                }
                comment.append(line.strip()).append(' ');
                inComment = !line.contains("*/");
            } else if (open > 0 || line.strip().startsWith("@")) {
                overrides |= line.strip().startsWith("@Override");
                open += count(line, '(') - count(line, ')');
            } else {
                Matcher type = TYPE.matcher(line);
                Matcher method = (isInterface ? IN_INTERFACE : METHOD).matcher(line);
                if (isPublic && !overrides && type.matches()) {
                    members.add(new Member(type.group(1), comment.toString()));
                } else if (isPublic && !overrides && method.matches()) {
                    members.add(new Member(method.group(1), comment.toString()));
                }
                comment.setLength(0);
                overrides = false;
            }
        }
        return members;
    }

    private static int count(String line, char wanted) {
        return (int) line.chars().filter(each -> each == wanted).count();
    }

    /**
     * A type or a method.
     *
     * @param name its name
     * @param comment the comment before it; empty if there is none
     */
    private record Member(String name, String comment) {

        boolean saysSomething() {
            String words = comment.replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                    .replaceAll("<[^>]*>", " ")
                    .replaceAll("[/*]+", " ")
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9]+", " ")
                    .strip();
            String ofName =
                    name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT).strip();
            String rest = words.replaceFirst("^(?:returns |gets )?(?:the |a |an )?", "");
            return words.split(" ").length >= FEWEST_WORDS && !rest.equals(ofName);
        }

        @Override
        public String toString() {
            return name + " «" + comment.strip() + "»";
        }
    }
}
