package dev.freehold.checker.typesystem;

import com.sun.tools.javac.processing.JavacProcessingEnvironment;
import dev.freehold.checker.types.OwnershipTypes;
import java.util.Properties;
import javax.annotation.processing.ProcessingEnvironment;
import org.checkerframework.common.basetype.BaseTypeChecker;
import org.checkerframework.common.basetype.BaseTypeVisitor;
import org.checkerframework.framework.source.SuppressWarningsPrefix;

/**
 * The type system of the Checker Framework that knows the qualifiers of ownership in every type.
 *
 * <p>It is made where a tracked type is first seen as a type argument, and asked one question at a
 * time: it goes through no class by itself, as the flow does that.
 */
@SuppressWarningsPrefix("freehold")
final class OwnershipTypeChecker extends BaseTypeChecker {
  private final OwnershipTypes ownership;
  private boolean begun;

  private OwnershipTypeChecker(OwnershipTypes ownership) {
    this.ownership = ownership;
  }

  static OwnershipTypeChecker start(OwnershipTypes ownership, ProcessingEnvironment environment) {
    FrameworkAnnotations.declareIn((JavacProcessingEnvironment) environment);
    OwnershipTypeChecker checker = new OwnershipTypeChecker(ownership);
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

  OwnershipTypes ownership() {
    return ownership;
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
