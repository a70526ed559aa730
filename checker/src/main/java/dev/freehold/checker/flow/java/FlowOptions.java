package dev.freehold.checker.flow.java;

import com.sun.source.util.Trees;
import com.sun.tools.javac.api.JavacTrees;
import dev.freehold.checker.flow.event.Possessions;
import dev.freehold.checker.flow.event.Proofs;
import dev.freehold.checker.flow.event.SeenVariables;
import dev.freehold.checker.types.AutoReleased;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.typesystem.CallTypes;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * How closely a body is looked at.
 *
 * @param allExceptions whether unchecked exceptions that no signature declares count as exits
 * @param environment javac's, for looking up functional interfaces
 * @param callTypes what calls say where type arguments carry qualifiers
 * @param threads whether what other threads may see of ordinary objects counts as well
 * @param promises whether what supertypes say of ordinary parameters counts as well
 * @param released which code has its values released automatically
 * @param proofs takes up which objects are there when a call is made; null where nobody asks
 * @param seen takes up how variables hold their values; null where nobody asks
 * @param possessions takes up which variables own what; null where nobody asks
 */
public record FlowOptions(
    boolean allExceptions,
    ProcessingEnvironment environment,
    CallTypes callTypes,
    boolean threads,
    boolean promises,
    AutoReleased released,
    @Nullable Proofs proofs,
    @Nullable SeenVariables seen,
    @Nullable Possessions possessions) {

  /** As users ask for it, and no more. */
  public FlowOptions(
      boolean allExceptions,
      ProcessingEnvironment environment,
      CallTypes callTypes,
      AutoReleased released) {
    this(allExceptions, environment, callTypes, true, true, released, null, null, null);
  }

  /** javac's, without looking for its class by name, as {@link Trees#instance} does. */
  public Trees trees() {
    return JavacTrees.instance(environment);
  }

  /** For types of which something else is supposed. */
  public FlowOptions over(OwnershipTypes supposed) {
    return new FlowOptions(
        allExceptions,
        environment,
        callTypes.supposing(supposed),
        threads,
        promises,
        released,
        null,
        null,
        null);
  }

  /** For what an object keeps, whoever sees it. */
  public FlowOptions withoutThreads() {
    return with(false, promises, proofs, seen, possessions);
  }

  /** For code that was not written for Freehold. */
  public FlowOptions leniently() {
    return with(false, false, proofs, seen, possessions);
  }

  /** The same, for a class of which somebody wants to know what is proved. */
  public FlowOptions proving(Proofs wanted) {
    return with(threads, promises, wanted, seen, possessions);
  }

  /** The same, for a class of which somebody wants to know how its variables hold their values. */
  public FlowOptions watching(@Nullable SeenVariables wanted) {
    return with(threads, promises, proofs, wanted, possessions);
  }

  /** The same, for a body of which somebody wants to know which variables own what. */
  public FlowOptions possessing(Possessions wanted) {
    return with(threads, promises, proofs, seen, wanted);
  }

  private FlowOptions with(
      boolean closely,
      boolean bound,
      @Nullable Proofs proving,
      @Nullable SeenVariables watching,
      @Nullable Possessions possessing) {
    return new FlowOptions(
        allExceptions,
        environment,
        callTypes,
        closely,
        bound,
        released,
        proving,
        watching,
        possessing);
  }
}
