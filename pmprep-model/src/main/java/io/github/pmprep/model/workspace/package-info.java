/** The document of one candidate. Start at {@link io.github.pmprep.model.workspace.Workspace}. */
@NullMarked
package io.github.pmprep.model.workspace;

import org.jspecify.annotations.NullMarked;
