package dev.freehold.checker.typesystem;

import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.processing.JavacProcessingEnvironment;
import dev.freehold.checker.types.OwnershipTypes;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import org.checkerframework.common.basetype.BaseTypeChecker;
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
final class OwnershipTypeChecker extends BaseTypeChecker {
  /** The options by which errors are not told. */
  static final Set<String> SILENCING =
      Set.of(
          "suppressWarnings",
          "skipDefs",
          "onlyDefs",
          "skipUses",
          "onlyUses",
          "skipFiles",
          "onlyFiles");

  private static final String PREFIX = "requirePrefixInWarningSuppressions";

  private final OwnershipTypes ownership;
  private final Function<Element, @Nullable VariableTree> declarations;
  private boolean begun;

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
    FrameworkAnnotations.declareIn((JavacProcessingEnvironment) environment);
    OwnershipTypeChecker checker = new OwnershipTypeChecker(ownership, declarations);
    checker.init(environment);
    checker.typeProcessingStart();
    return checker;
  }

  /** The framework's own listener would start it a second time. */
  @Override
  public void typeProcessingStart() {
    if (!begun) {
      begun = true;
      super.typeProcessingStart();
    }
  }

  /** Other options are those of other checkers in the same compilation. */
  @Override
  public Map<String, String> getOptions() {
    Map<String, String> ours = new HashMap<>(super.getOptions());
    ours.keySet().removeIf(name -> !SILENCING.contains(name) && !name.equals(PREFIX));
    return ours;
  }

  OwnershipTypes ownership() {
    return ownership;
  }

  Function<Element, @Nullable VariableTree> declarations() {
    return declarations;
  }

  /** What is wrong is told in our own words. */
  @Override
  public Properties getMessagesProperties() {
    return new Properties();
  }

  @Override
  protected BaseTypeVisitor<?> createSourceVisitor() {
    return new OwnershipVisitor(this);
  }

  OwnershipTypeFactory factory() {
    return (OwnershipTypeFactory) getTypeFactory();
  }
}
