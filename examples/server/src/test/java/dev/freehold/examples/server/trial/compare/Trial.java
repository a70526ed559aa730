package dev.freehold.examples.server.trial.compare;

import java.io.IOException;
import java.util.Optional;

/** A way to run a script on two servers. */
@FunctionalInterface
interface Trial {
  /** The first difference, if there is one. */
  Optional<Difference> run(Script script) throws IOException;
}
