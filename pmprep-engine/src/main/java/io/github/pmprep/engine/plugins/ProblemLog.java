package io.github.pmprep.engine.plugins;

import io.github.pmprep.api.LoadProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The log of what could not be loaded. A class of its own, so that SLF4J is touched only if there is something to say. */
final class ProblemLog {

    private static final Logger LOG = LoggerFactory.getLogger(PluginLoader.class);

    private ProblemLog() {}

    static void warn(LoadProblem problem) {
        LOG.warn("{} [{}]", problem, problem.reason());
    }
}
