package dev.freehold.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.freehold.processor.layout.PoolLayout;
import javax.lang.model.element.Modifier;

/**
 * Writes how a number stands for an element of those that are released together: of a region, or of
 * one frame of a stack.
 */
final class BumpHandleWriter {
  private static final String STALE =
      "@throws dev.freehold.pool.StaleHandleException if the element was released since\n";

  private final PoolLayout pool;
  private final ClassName lender;
  private final String home;

  /**
   * Begins a writer.
   *
   * @param lender the class that lends the elements
   * @param home what stands before a field or method of the pool, in that class
   */
  BumpHandleWriter(PoolLayout pool, ClassName lender, String home) {
    this.pool = pool;
    this.lender = lender;
    this.home = home;
  }

  void addTo(TypeSpec.Builder type) {
    type.addMethod(handleOf());
    type.addMethod(at());
    type.addMethod(editAt());
    type.addMethod(isLive());
  }

  private MethodSpec handleOf() {
    return MethodSpec.methodBuilder("handleOf")
        .addJavadoc("A number that names the element until it is released.\n")
        .addModifiers(Modifier.PUBLIC)
        .addParameter(QualifiedTypes.borrowed(pool.declared()), "element")
        .returns(QualifiedTypes.handle(pool))
        .addStatement("return handleOf$$($Lown$$(element))", home)
        .build();
  }

  private MethodSpec at() {
    return lookup("at", "read", QualifiedTypes.read(lender))
        .returns(QualifiedTypes.borrowed(pool.element()))
        .build();
  }

  /** Nobody else may look at any element meanwhile. */
  private MethodSpec editAt() {
    return lookup("editAt", "changed", QualifiedTypes.changed(lender))
        .returns(QualifiedTypes.exclusive(pool.element()))
        .build();
  }

  private MethodSpec.Builder lookup(String name, String use, ParameterSpec receiver) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc("The element that a handle names, to be $L.\n\n", use)
        .addJavadoc(STALE)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(receiver)
        .addParameter(QualifiedTypes.handle(pool), "handle")
        .addStatement("return $Lelements$$[slotAt$$(handle)]", home);
  }

  private MethodSpec isLive() {
    return MethodSpec.methodBuilder("isLive")
        .addJavadoc("Whether the element that the handle names is allocated still.\n")
        .addModifiers(Modifier.PUBLIC)
        .addParameter(QualifiedTypes.handle(pool), "handle")
        .returns(TypeName.BOOLEAN)
        .addStatement("return isNamed$$(handle)")
        .build();
  }
}
