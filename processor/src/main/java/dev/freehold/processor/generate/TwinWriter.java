package dev.freehold.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/**
 * Writes the twins of accessors: the forms without the test that the element is allocated, which
 * javac calls where the checker has proved it.
 *
 * <p>A twin is static and takes the declared interface, as most code knows elements by that; an
 * object that is no element of this pool answers by itself. With assertions enabled it tests what
 * was proved.
 */
final class TwinWriter {
  /** What a twin reads and writes. */
  static final CodeBlock OWN = CodeBlock.of("own$$");

  private static final String ELEMENT = "element$";
  private static final String PROVED = "proved$";

  private final Holder holder;
  private final String accessor;

  private TwinWriter(Holder holder, String accessor) {
    this.holder = holder;
    this.accessor = accessor;
  }

  /** For one accessor of a class. */
  static TwinWriter of(Holder holder, String accessor) {
    return new TwinWriter(holder, accessor);
  }

  /**
   * Writes what the twins of a class have in common, if it has any. Whether a variant of a union is
   * active no checker proves.
   */
  static void addTest(TypeSpec.Builder type, Holder holder) {
    if (holder.isChecked()) {
      MethodSpec.Builder test =
          MethodSpec.methodBuilder(PROVED).addModifiers(Modifier.PRIVATE).returns(TypeName.BOOLEAN);
      if (holder.isElement()) {
        test.addStatement("assert isUsable$$() : notLive$$()").addStatement("return true");
      } else if (holder.inVariant()) {
        test.addStatement("element$$.checkActive$$()").addStatement("return true");
      } else {
        test.addStatement("return element$$.$N()", PROVED);
      }
      type.addMethod(test.build());
    }
  }

  /** Writes the twin of a getter; nothing where the getter tests nothing. */
  void addGetter(TypeSpec.Builder type, TypeName returned, CodeBlock read) {
    if (holder.isChecked()) {
      type.addMethod(
          method(false)
              .returns(returned)
              .addStatement("return $L ? $L : $N.$N()", isProved(), read, ELEMENT, accessor)
              .build());
    }
  }

  /** Writes the twin of a setter. */
  void addSetter(TypeSpec.Builder type, TypeName value, CodeBlock write) {
    if (holder.isChecked()) {
      type.addMethod(
          method(true)
              .addParameter(value, "value")
              .beginControlFlow("if ($L)", isProved())
              .addStatement(write)
              .nextControlFlow("else")
              .addStatement("$N.$N(value)", ELEMENT, accessor)
              .endControlFlow()
              .build());
    }
  }

  private CodeBlock isProved() {
    return CodeBlock.of("$N instanceof $T $L && $L.$N()", ELEMENT, holder.type(), OWN, OWN, PROVED);
  }

  private MethodSpec.Builder method(boolean changes) {
    TypeName declared =
        changes
            ? QualifiedTypes.exclusive(holder.declared())
            : QualifiedTypes.borrowed(holder.declared());
    return MethodSpec.methodBuilder(accessor + "$unchecked")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(ParameterSpec.builder(declared, ELEMENT).build());
  }
}
