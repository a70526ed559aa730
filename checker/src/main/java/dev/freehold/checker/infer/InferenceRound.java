package dev.freehold.checker.infer;

import dev.freehold.checker.types.OwnershipTypes;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * One look at all bodies.
 *
 * @param inferred what has been inferred
 * @param environment javac's, for looking up functional interfaces
 * @param calls what calls say
 * @param demands takes up what bodies ask of declarations
 * @param facts takes up the rest
 */
record InferenceRound(
    Inferred inferred,
    ProcessingEnvironment environment,
    CallSignatures calls,
    Demands demands,
    BodyFacts facts) {

  /** With what has been inferred before. */
  OwnershipTypes types() {
    return inferred.types();
  }
}
