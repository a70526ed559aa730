package dev.freehold.processor.generate;

import com.palantir.javapoet.MethodSpec;
import java.util.Set;

/** What the accessors of all fields have in common. */
final class AccessorForms {
  private static final Set<String> PACKAGES = Set.of("dev", "java", "javax");

  private AccessorForms() {}

  /**
   * An accessor as it is declared, which begins with a test that the element is allocated, if asked
   * for.
   */
  static MethodSpec.Builder checked(MethodSpec.Builder accessor, Holder holder) {
    return test(accessor.addAnnotation(Override.class), holder);
  }

  /** Adds the test with which it begins; where none is asked for, that of a variant stays. */
  static MethodSpec.Builder test(MethodSpec.Builder method, Holder holder) {
    if (holder.isChecked()) {
      return method.addStatement(holder.liveCheck());
    }
    return holder.inVariant()
        ? method.addStatement("$L.checkActive$$()", holder.element())
        : method;
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
}
