/** Files of JSON. Start at {@link io.github.pmprep.examples.cli.json.JsonFile}. */
@NullMarked
package io.github.pmprep.examples.cli.json;

import org.jspecify.annotations.NullMarked;
