/** An application that lives on the module path. */
module io.github.pmprep.examples.modular {
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires io.github.pmprep.engine;
    requires tools.jackson.databind;
}
