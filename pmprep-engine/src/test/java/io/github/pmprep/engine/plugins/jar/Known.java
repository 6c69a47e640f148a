package io.github.pmprep.engine.plugins.jar;

import io.github.pmprep.model.company.Company;
import io.github.pmprep.spi.CompanyPlugin;

/** A plugin that knows the smallest company of an id. */
abstract class Known implements CompanyPlugin {

    private final String id;

    Known(String id) {
        this.id = id;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Company company() {
        return Tiny.company(id);
    }
}
