package dev.freehold.checker.typesystem;

import com.sun.source.tree.VariableTree;
import dev.freehold.checker.types.OwnershipTypes;
import java.util.function.Function;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import org.checkerframework.common.basetype.BaseTypeVisitor;
import org.checkerframework.framework.source.SuppressWarningsPrefix;
import org.jspecify.annotations.Nullable;

/**
 * The type system of the Checker Framework that knows the qualifiers of ownership in every type.
 *
 * <p>It is made where a tracked type is first seen as a type argument, and asked one question at a
 * time: it goes through no class by itself, as the flow does that.
 */
@SuppressWarningsPrefix("freehold")
final class OwnershipTypeChecker extends FrameworkChecker {
  private final OwnershipTypes ownership;
  private final Function<Element, @Nullable VariableTree> declarations;

  private OwnershipTypeChecker(
      OwnershipTypes ownership, Function<Element, @Nullable VariableTree> declarations) {
    this.ownership = ownership;
    this.declarations = declarations;
  }

  /**
   * Starts it.
   *
   * @param declarations where local variables are declared, in the member that is looked at
   */
  static OwnershipTypeChecker start(
      OwnershipTypes ownership,
      ProcessingEnvironment environment,
      Function<Element, @Nullable VariableTree> declarations) {
    OwnershipTypeChecker checker = new OwnershipTypeChecker(ownership, declarations);
    checker.start(environment);
    return checker;
  }

  OwnershipTypes ownership() {
    return ownership;
  }

  Function<Element, @Nullable VariableTree> declarations() {
    return declarations;
  }

  @Override
  protected BaseTypeVisitor<?> createSourceVisitor() {
    return new OwnershipVisitor(this);
  }

  OwnershipTypeFactory factory() {
    return (OwnershipTypeFactory) getTypeFactory();
  }
}
