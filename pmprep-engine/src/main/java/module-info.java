/** The engine behind the API: an application depends on this module and talks to {@code io.github.pmprep.api}. */
module io.github.pmprep.engine {
    requires transitive io.github.pmprep.api;
    requires com.fasterxml.jackson.core;
    requires org.slf4j;

    uses io.github.pmprep.spi.CompanyPlugin;

    provides io.github.pmprep.api.EngineProvider with
            io.github.pmprep.engine.PmPrepEngine;
    provides io.github.pmprep.spi.CompanyPlugin with
            io.github.pmprep.engine.amazon.AmazonPlugin;
}
