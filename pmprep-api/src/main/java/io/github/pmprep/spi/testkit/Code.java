package io.github.pmprep.spi.testkit;

import io.github.pmprep.spi.Assessor;
import io.github.pmprep.spi.CompanyPlugin;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What the classes of a plugin call, as their class files say: those of the plugin's package and the packages below it that
 * the plugin reaches. An {@link Assessor} may reach outside, and is not looked at.
 */
final class Code {

    private static final Pattern ENVIRONMENT = Pattern.compile("java/time/\\w+\\.now"
            + "|java/time/Clock\\.system\\w*"
            + "|java/time/(ZoneId\\.systemDefault|InstantSource\\.system)"
            + "|java/lang/System\\.(currentTimeMillis|nanoTime|getenv|getProperty|getProperties)"
            + "|java/util/(Locale|TimeZone)\\.getDefault"
            + "|java/lang/Math\\.random|java/util/UUID\\.randomUUID"
            + "|java/util/(Random|SplittableRandom|Date|GregorianCalendar)\\.<init>\\(\\).*"
            + "|java/security/SecureRandom\\..*|java/util/concurrent/ThreadLocalRandom\\.current"
            + "|java/lang/(Integer|Long|Boolean)\\.get(Integer|Long|Boolean)");
    private static final Pattern OUTSIDE = Pattern.compile("java/net/(?!URI\\.).*|java/net/http/.*|javax/net/.*"
            + "|java/nio/channels/.*|java/nio/file/(Files|FileSystems)\\..*|java/rmi/.*|java/sql/.*"
            + "|java/io/(File|FileInputStream|FileOutputStream|FileReader|FileWriter|RandomAccessFile)\\..*"
            + "|java/lang/(ProcessBuilder|Runtime)\\..*");

    private final Set<String> calls;

    private Code(Set<String> calls) {
        this.calls = calls;
    }

    static Code of(CompanyPlugin plugin) {
        Class<?> root = plugin.getClass();
        Set<String> calls = new TreeSet<>();
        Set<Class<?>> seen = new HashSet<>(Set.of(root));
        Deque<Class<?>> left = new ArrayDeque<>(Set.of(root));
        while (!left.isEmpty()) {
            Class<?> type = left.remove();
            ClassFile file = ClassFile.of(type);
            file.calls().forEach(call -> calls.add(type.getName() + " calls " + call));
            for (Class<?> next : file.classes(root.getPackageName(), type.getClassLoader())) {
                if (!Assessor.class.isAssignableFrom(next) && seen.add(next)) {
                    left.add(next);
                }
            }
        }
        return new Code(calls);
    }

    void asksNoEnvironment() {
        refuse(ENVIRONMENT, "Facts are constants: write them down, and use Locale.ROOT.");
    }

    void touchesNothingOutside() {
        refuse(OUTSIDE, "Keep data as a resource of the jar, and read it with getResourceAsStream.");
    }

    private void refuse(Pattern forbidden, String remedy) {
        Predicate<String> isForbidden = call -> forbidden
                .matcher(call.substring(call.indexOf(" calls ") + 7).replaceFirst("(?<!<init>)\\(.*", ""))
                .matches();
        Set<String> found = new TreeSet<>(calls);
        found.removeIf(isForbidden.negate());
        Expect.that(found.isEmpty(), String.join("; ", found), remedy);
    }
}
