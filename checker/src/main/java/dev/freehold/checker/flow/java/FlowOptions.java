package dev.freehold.checker.flow.java;

import com.sun.source.util.Trees;
import com.sun.tools.javac.api.JavacTrees;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.typesystem.CallTypes;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * How closely a body is looked at.
 *
 * @param allExceptions whether unchecked exceptions that no signature declares count as exits
 * @param environment javac's, for looking up functional interfaces
 * @param callTypes what calls say where type arguments carry qualifiers
 * @param threads whether what other threads may see of ordinary objects counts as well
 * @param promises whether what supertypes say of ordinary parameters counts as well
 */
public record FlowOptions(
    boolean allExceptions,
    ProcessingEnvironment environment,
    CallTypes callTypes,
    boolean threads,
    boolean promises) {

  /** javac's, without looking for its class by name, as {@link Trees#instance} does. */
  public Trees trees() {
    return JavacTrees.instance(environment);
  }

  /** For types of which something else is supposed. */
  public FlowOptions over(OwnershipTypes supposed) {
    return new FlowOptions(
        allExceptions, environment, callTypes.supposing(supposed), threads, promises);
  }

  /** For what an object keeps, whoever sees it. */
  public FlowOptions withoutThreads() {
    return new FlowOptions(allExceptions, environment, callTypes, false, promises);
  }

  /** For code that was not written for Freehold. */
  public FlowOptions leniently() {
    return new FlowOptions(allExceptions, environment, callTypes, false, false);
  }
}
