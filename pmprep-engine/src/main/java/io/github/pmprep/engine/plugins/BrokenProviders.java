package io.github.pmprep.engine.plugins;

import io.github.pmprep.api.LoadProblem.Reason;
import io.github.pmprep.spi.CompanyPlugin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says which class that a jar lists as a plugin is none, and why. {@link java.util.ServiceLoader} says neither the jar nor,
 * where the class needs another that is missing, the class; so each listed class is looked at again.
 */
final class BrokenProviders {

    private static final String SERVICES = "META-INF/services/" + CompanyPlugin.class.getName();
    private static final Pattern CLASS_NAME = Pattern.compile("\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*"
            + "(\\.\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*)*");

    private final ClassLoader classLoader;

    BrokenProviders(ClassLoader classLoader) {
        this.classLoader = classLoader;
    }

    /** Returns a problem for each broken class; if there is none, one for each failure as it was reported. */
    List<Found> explain(Collection<String> failures) {
        List<Found> broken = new ArrayList<>();
        for (Listing listing : Listing.all(classLoader, SERVICES)) {
            for (String name : listing.lines()) {
                Origin origin = new Origin(name + " (" + listing.home() + ")", false);
                complaint(name).ifPresent(text -> broken.add(Found.problem(origin, Reason.NOT_LOADABLE, text)));
            }
        }
        if (broken.isEmpty()) {
            Origin origin = new Origin(CompanyPlugin.class.getName(), false);
            for (String failure : failures) {
                broken.add(Found.problem(
                        origin,
                        Reason.NOT_LOADABLE,
                        "A plugin could not be loaded: " + failure + ". Correct or remove its jar."));
            }
        }
        return broken;
    }

    private Optional<String> complaint(String name) {
        if (!CLASS_NAME.matcher(name).matches()) {
            return Optional.of("A line of " + SERVICES
                    + " is no class name, so that no plugin of that jar is found. Correct the line.");
        }
        try {
            return CompanyPlugin.class.isAssignableFrom(Class.forName(name, false, classLoader))
                    ? Optional.empty()
                    : Optional.of("The class does not implement " + CompanyPlugin.class.getName()
                            + ". Implement it, or remove the class from " + SERVICES + ".");
        } catch (ClassNotFoundException e) {
            return Optional.of("The class is not there. Add the jar that has it, or remove it from " + SERVICES + ".");
        } catch (LinkageError e) {
            return Optional.of("The class needs another that is missing or broken: " + Thrown.inWords(e)
                    + ". Add the jar that has it, or remove this one.");
        }
    }
}
