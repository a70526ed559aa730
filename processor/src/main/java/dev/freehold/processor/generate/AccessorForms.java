package dev.freehold.processor.generate;

import com.palantir.javapoet.MethodSpec;
import java.util.Set;

/** What the two forms of an accessor differ in. */
final class AccessorForms {
  private static final Set<String> PACKAGES = Set.of("dev", "java", "javax");

  private AccessorForms() {}

  /** The declared form, which begins with a test that the element is allocated, if asked for. */
  static MethodSpec.Builder checked(MethodSpec.Builder accessor, Holder holder) {
    return test(accessor.addAnnotation(Override.class), holder);
  }

  /** Adds the test with which the declared form begins. */
  static MethodSpec.Builder test(MethodSpec.Builder method, Holder holder) {
    return holder.liveCheck().isEmpty()
        ? proved(method, holder)
        : method.addStatement(holder.liveCheck());
  }

  /** The form without that test; in a variant of a union it tests that the variant is active. */
  static MethodSpec.Builder proved(MethodSpec.Builder accessor, Holder holder) {
    return holder.provedCheck().isEmpty() ? accessor : accessor.addStatement(holder.provedCheck());
  }

  /**
   * The name of the Java field; one that is called like a class, or the package of one, would stand
   * for that.
   */
  static String stored(String name) {
    return isOfClass(name) || PACKAGES.contains(name) ? name + "$value" : name;
  }

  private static boolean isOfClass(String name) {
    return Character.isUpperCase(name.charAt(0))
        || name.endsWith("Struct")
        || name.endsWith("Variant")
        || name.endsWith("Union");
  }

  /** The name of the form without the test, for code in which the compiler has seen to it. */
  static String unchecked(String name) {
    return name + "$unchecked";
  }
}
