/** What applications call, and what company plugins implement. Start at {@link io.github.pmprep.api.PmPrep}. */
module io.github.pmprep.api {
    requires transitive io.github.pmprep.model;

    exports io.github.pmprep.api;
    exports io.github.pmprep.spi;
    exports io.github.pmprep.spi.testkit;

    uses io.github.pmprep.api.EngineProvider;
}
