/** The candidate's workspace in a file. Start at {@link io.github.pmprep.examples.cli.workspace.WorkspaceFile}. */
@NullMarked
package io.github.pmprep.examples.cli.workspace;

import org.jspecify.annotations.NullMarked;
