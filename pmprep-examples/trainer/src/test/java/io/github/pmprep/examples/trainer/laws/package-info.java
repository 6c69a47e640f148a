/** What must hold of judgments, over every answer of the corpus. */
@NullMarked
package io.github.pmprep.examples.trainer.laws;

import org.jspecify.annotations.NullMarked;
