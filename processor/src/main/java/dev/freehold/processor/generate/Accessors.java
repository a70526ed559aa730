package dev.freehold.processor.generate;

import com.palantir.javapoet.MethodSpec;

/** What the two forms of an accessor differ in. */
final class Accessors {
  private Accessors() {}

  /** The declared form, which begins with a test that the element is allocated. */
  static MethodSpec.Builder checked(MethodSpec.Builder accessor, Holder holder) {
    return accessor.addAnnotation(Override.class).addStatement(holder.liveCheck());
  }

  /** The name of the form without the test, for code in which the compiler has seen to it. */
  static String unchecked(String name) {
    return name + "$unchecked";
  }
}
